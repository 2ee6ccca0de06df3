package org.folkmoot.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Explains in one sentence what is wrong with a command as typed, and where to find help. */
final class UsageErrors {
    private final Texts texts;

    UsageErrors(Texts texts) {
        this.texts = texts;
    }

    String unknownCommand(CommandLine root, String word) {
        return nearest(root, word)
                .map(near -> texts.get("usage.commandNear", word, near))
                .orElseGet(() -> texts.get("usage.command", word));
    }

    /** @param words the whole command as typed */
    String sentence(ParameterException failure, List<String> words) {
        CommandLine command = failure.getCommandLine();
        return what(failure, command, words) + " "
                + texts.get("usage.help", command.getCommandSpec().qualifiedName());
    }

    private String what(ParameterException failure, CommandLine command, List<String> words) {
        if (failure instanceof MissingParameterException missing) {
            // An option that seems to be missing may be misspelt.
            Optional<String> misspelt = words.stream()
                    .filter(word -> word.startsWith("--"))
                    .map(word -> word.split("=", 2)[0])
                    .filter(word -> !command.getCommandSpec().optionsMap().containsKey(word))
                    .findFirst();
            if (misspelt.isPresent()) {
                return unmatched(misspelt.get(), command);
            }
            return texts.get(
                    "usage.missing",
                    String.join(
                            ", ",
                            missing.getMissing().stream().map(UsageErrors::name).toList()));
        }
        if (failure instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched.getUnmatched().get(0), command);
        }
        if (failure instanceof OverwrittenOptionException twice) {
            return texts.get("usage.twice", name(twice.getOverwritten()));
        }
        ArgSpec argument = failure.getArgSpec();
        if (argument != null && failure.getValue() != null) {
            return texts.get("usage.value", failure.getValue(), name(argument));
        }
        String message = String.valueOf(failure.getMessage());
        return message.endsWith(".") ? message : message + ".";
    }

    private String unmatched(String word, CommandLine command) {
        String name = command.getCommandSpec().qualifiedName();
        if (!word.startsWith("-")) {
            return texts.get("usage.extra", word, name);
        }
        return nearest(command, word)
                .map(near -> texts.get("usage.optionNear", word, name, near))
                .orElseGet(() -> texts.get("usage.option", word, name));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    /** The visible command or option most similar to the word, as picocli ranks them. */
    private static Optional<String> nearest(CommandLine command, String word) {
        return new UnmatchedArgumentException(command, List.of(word))
                .getSuggestions().stream().findFirst();
    }
}

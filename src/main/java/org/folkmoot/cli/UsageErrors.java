package org.folkmoot.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in a sentence what is wrong with a command as typed, and where to look. */
final class UsageErrors {
    private static final int SIMILAR = 3;

    private final Texts texts;

    UsageErrors(Texts texts) {
        this.texts = texts;
    }

    String unknownCommand(CommandLine root, String word) {
        return nearest(
                        word,
                        root.getSubcommands().entrySet().stream()
                                .filter(each -> !each.getValue()
                                        .getCommandSpec()
                                        .usageMessage()
                                        .hidden())
                                .map(each -> each.getKey()))
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
            // What seems to be missing may be there, only misspelt.
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
        return nearest(
                        word,
                        command.getCommandSpec().options().stream()
                                .filter(option -> !option.hidden())
                                .map(OptionSpec::longestName))
                .map(near -> texts.get("usage.optionNear", word, name, near))
                .orElseGet(() -> texts.get("usage.option", word, name));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static Optional<String> nearest(String word, Stream<String> known) {
        List<String> near = known.filter(each -> distance(word, each) < SIMILAR)
                .sorted((a, b) -> Integer.compare(distance(word, a), distance(word, b)))
                .toList();
        return near.stream().findFirst();
    }

    /** Single letters to add, drop or change to get from one word to the other (Levenshtein 1966). */
    private static int distance(String from, String to) {
        int[] previous = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int[] current = new int[to.length() + 1];
            current[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int change = previous[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(change, 1 + Math.min(previous[j], current[j - 1]));
            }
            previous = current;
        }
        return previous[to.length()];
    }
}

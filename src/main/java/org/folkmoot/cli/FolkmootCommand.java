package org.folkmoot.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.folkmoot.model.Progress;
import org.folkmoot.service.Session;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Base of all commands: runs a use case and reports the result to people or scripts. */
abstract class FolkmootCommand implements Callable<Integer> {
    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @SuppressWarnings("UnusedVariable") // picocli reads it
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "help")
    private boolean help;

    private final Context context;
    private final Console console;
    private final Texts texts;

    FolkmootCommand(Context context, Console console, Texts texts) {
        this.context = context;
        this.console = console;
        this.texts = texts;
    }

    /** Runs the command. */
    abstract Outcome run();

    @Override
    public final Integer call() {
        Outcome outcome = run();
        console.print(outcome, json);
        return outcome.exitCode();
    }

    final Context context() {
        return context;
    }

    final Console console() {
        return console;
    }

    final Texts texts() {
        return texts;
    }

    final String text(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    final Progress progress(String key) {
        return new SlowProgress(console, texts, text(key), System::nanoTime);
    }

    final Session openForWriting(String file, @Nullable String coder) {
        return context.sessions().open(path(file), coder(coder));
    }

    final Session openForReading(String file) {
        return context.sessions().openForReading(path(file));
    }

    /** @throws CommandRefusal if it is not a valid path on this system */
    final Path path(String text) {
        try {
            if (text.isBlank()) {
                throw new CommandRefusal(ExitCode.USAGE, text("path.empty"));
            }
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new CommandRefusal(ExitCode.USAGE, text("path.invalid", text), e);
        }
    }

    /** The name recorded with decisions. */
    final String coder(@Nullable String named) {
        String coder = Optional.ofNullable(named).orElse(context.user()).strip();
        if (coder.isEmpty()) {
            throw new CommandRefusal(ExitCode.USAGE, text("coder.empty"));
        }
        return coder;
    }
}

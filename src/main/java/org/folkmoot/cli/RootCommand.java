package org.folkmoot.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.cli.Window.NoDisplayException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Without a command, opens the window. */
@Command(name = "folkmoot")
final class RootCommand extends FolkmootCommand {
    @Parameters(index = "0", arity = "0..1", paramLabel = "FILE.folkmoot", descriptionKey = "FILE.window")
    private @Nullable String file;

    @SuppressWarnings("UnusedVariable") // picocli reads it
    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            descriptionKey = "version")
    private boolean version;

    RootCommand(Context context, Console console, Texts texts) {
        super(context, console, texts);
    }

    @Override
    Outcome run() {
        Optional<Path> path = Optional.ofNullable(file).map(this::path);
        path.filter(Files::notExists).ifPresent(missing -> {
            throw new CommandRefusal(ExitCode.FILE, text("window.missing", missing));
        });
        try {
            context().window().open(path);
            return Outcome.done(List.of(), Map.of("window", true));
        } catch (NoDisplayException e) {
            throw new CommandRefusal(ExitCode.USAGE, text("window.noDisplay", e.reason()), e);
        }
    }
}

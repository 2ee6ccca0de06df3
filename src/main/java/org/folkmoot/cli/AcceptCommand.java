package org.folkmoot.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.service.Session;
import org.folkmoot.service.review.CodingService.Accepted;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Accepts the open suggestions of a theme. */
@Command(name = "accept")
final class AcceptCommand extends FolkmootCommand {
    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "FILE")
    private String file;

    @Option(names = "--theme", paramLabel = "CODE", required = true, descriptionKey = "theme")
    private String theme;

    /** Defaults to the threshold that the summary uses. */
    @Option(names = "--min-score", paramLabel = "S", defaultValue = "0.5", descriptionKey = "minScore")
    private double minScore;

    @Option(names = "--question", paramLabel = "Q", descriptionKey = "question")
    private @Nullable String question;

    @Option(names = "--coder", paramLabel = "NAME", descriptionKey = "coder")
    private @Nullable String coder;

    AcceptCommand(Context context, Console console, Texts texts) {
        super(context, console, texts);
    }

    @Override
    Outcome run() {
        if (!(minScore >= 0 && minScore <= 1)) {
            throw new CommandRefusal(ExitCode.USAGE, text("accept.minScore", minScore));
        }
        try (Session session = openForWriting(file, coder)) {
            Accepted accepted = session.coding().acceptAll(theme, minScore, Optional.ofNullable(question));
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("file", session.file());
            json.put("theme", theme);
            json.put("accepted", accepted.count());
            json.put("coder", session.coder());
            return Outcome.done(
                    List.of(
                            accepted.count() == 0
                                    ? text("accept.none", theme)
                                    : text("accept.done", accepted.count(), theme, session.coder())),
                    json);
        }
    }
}

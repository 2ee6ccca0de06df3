package org.folkmoot.cli;

import java.util.List;
import org.folkmoot.service.Session;
import org.folkmoot.service.report.ExportService.Written;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the themed summary and prints its top rows. */
@Command(name = "summary")
final class SummaryCommand extends FolkmootCommand {
    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "FILE")
    private String file;

    @Option(names = "--out", paramLabel = "PATH", required = true, descriptionKey = "out.summary")
    private String out;

    @Option(names = "--by", paramLabel = "ATTRIBUTE", descriptionKey = "by")
    private @Nullable List<String> by;

    SummaryCommand(Context context, Console console, Texts texts) {
        super(context, console, texts);
    }

    @Override
    Outcome run() {
        try (Session session = openForReading(file)) {
            Written written =
                    session.exports().summary(path(out), by == null ? List.of() : by, progress("export.progress"));
            SummaryText text = new SummaryText(texts());
            return Outcome.done(text.lines(written), text.json(session.file(), written));
        }
    }
}

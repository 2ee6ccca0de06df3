package org.folkmoot.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.folkmoot.service.Session;
import org.folkmoot.service.report.ExportService.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes one table of the consultation. */
@Command(name = "export")
final class ExportCommand extends FolkmootCommand {
    private static final List<String> LATER = List.of("xlsx", "report", "qdpx", "qdc");

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "FILE")
    private String file;

    @Option(names = "--what", paramLabel = "WHAT", required = true, descriptionKey = "what")
    private String what;

    @Option(names = "--out", paramLabel = "PATH", required = true, descriptionKey = "out.export")
    private String out;

    ExportCommand(Context context, Console console, Texts texts) {
        super(context, console, texts);
    }

    @Override
    Outcome run() {
        Table table = table(what.toLowerCase(Locale.ROOT));
        try (Session session = openForReading(file)) {
            Path written = session.exports().table(table, path(out), progress("export.progress"));
            return Outcome.done(
                    List.of(text("written", written)), Map.of("file", session.file(), "files", List.of(written)));
        }
    }

    private Table table(String name) {
        if (LATER.contains(name)) {
            throw new CommandRefusal(ExitCode.USAGE, text("later.export", name));
        }
        for (Table table : Table.values()) {
            if (table.name().toLowerCase(Locale.ROOT).equals(name)) {
                return table;
            }
        }
        throw new CommandRefusal(ExitCode.USAGE, text("export.unknown", what));
    }
}

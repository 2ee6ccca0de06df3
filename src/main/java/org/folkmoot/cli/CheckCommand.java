package org.folkmoot.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.model.refusal.RefusalKind;
import org.folkmoot.service.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Checks that a file is sound. */
@Command(name = "check")
final class CheckCommand extends FolkmootCommand {
    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "FILE")
    private String file;

    CheckCommand(Context context, Console console, Texts texts) {
        super(context, console, texts);
    }

    @Override
    Outcome run() {
        try (Session session = open()) {
            List<String> findings = session.check().check();
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("file", session.file());
            json.put("sound", findings.isEmpty());
            json.put("search_index_checked", !session.readOnly());
            json.put("findings", findings);
            if (findings.isEmpty()) {
                return Outcome.done(
                        List.of(text(session.readOnly() ? "check.soundReading" : "check.sound", session.file())), json);
            }
            return new Outcome(ExitCode.FILE, findings, json);
        }
    }

    /** SQLite checks its search index only on a writable connection; if another process writes, the rest is checked. */
    private Session open() {
        try {
            return openForWriting(file, null);
        } catch (Refusal refusal) {
            if (refusal.kind() != RefusalKind.FILE) {
                throw refusal;
            }
            return openForReading(file);
        }
    }
}

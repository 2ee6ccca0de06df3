package org.folkmoot.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.service.Session;
import org.folkmoot.service.received.ErasureService.Erased;
import org.folkmoot.service.received.ErasureService.Preview;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Erases a submission for good after a data-protection request. */
@Command(name = "erase")
final class EraseCommand extends FolkmootCommand {
    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "FILE")
    private String file;

    @Option(names = "--reference", paramLabel = "REF", required = true, descriptionKey = "erase.reference")
    private String reference;

    @Option(names = "--coder", paramLabel = "NAME", descriptionKey = "coder")
    private @Nullable String coder;

    EraseCommand(Context context, Console console, Texts texts) {
        super(context, console, texts);
    }

    @Override
    Outcome run() {
        try (Session session = openForWriting(file, coder)) {
            Preview before = session.erasure().preview(reference);
            Erased erased = session.erasure().erase(reference, progress("erase.progress"));
            List<String> lines = new ArrayList<>();
            lines.add(text("erase.done", erased.reference(), session.file(), erased.backups()));
            erased.deletedBackups().forEach(name -> lines.add(text("erase.deleted", name)));
            if (!erased.copies().isEmpty()) {
                lines.add(text("erase.copies", String.join(", ", erased.copies())));
            }
            if (!before.quotedIn().isEmpty()) {
                lines.add(text("erase.quoted", String.join(", ", before.quotedIn())));
            }
            if (!before.related().isEmpty()) {
                lines.add(text("erase.related", String.join(", ", before.related())));
            }
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("file", session.file());
            json.put("erased", erased.reference());
            json.put("backups_rewritten", erased.backups());
            json.put("backups_deleted", erased.deletedBackups());
            json.put("copies_not_changed", erased.copies());
            json.put("quoted_in_themes", before.quotedIn());
            json.put("related_submissions", before.related());
            json.put("coder", session.coder());
            return Outcome.done(lines, json);
        }
    }
}

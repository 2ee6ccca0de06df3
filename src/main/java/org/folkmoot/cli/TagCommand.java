package org.folkmoot.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.service.Session;
import org.folkmoot.service.TaggingService.TagReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Refreshes the proposals. */
@Command(name = "tag")
final class TagCommand extends FolkmootCommand {
    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "FILE")
    private String file;

    // Rules are all that proposes today, so it changes nothing yet; scripts may say it already.
    @SuppressWarnings("UnusedVariable")
    @Option(names = "--rules-only", descriptionKey = "rulesOnly")
    private boolean rulesOnly;

    TagCommand(Context context, Console console, Texts texts) {
        super(context, console, texts);
    }

    @Override
    Outcome run() {
        try (Session session = openForWriting(file, null)) {
            TagReport report = session.tagging().refresh(progress("tag.progress"));
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("file", session.file());
            json.put("themes_with_rules", report.themesWithRules());
            json.put("proposals", report.proposals());
            json.put("new", report.fresh());
            json.put("open", report.open());
            return Outcome.done(
                    List.of(text(
                            "tag.done", report.themesWithRules(), report.proposals(), report.fresh(), report.open())),
                    json);
        }
    }
}

package org.folkmoot.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.service.Session;
import org.folkmoot.service.suggest.SuggestionService.Note;
import org.folkmoot.service.suggest.SuggestionService.Suggested;
import org.folkmoot.service.suggest.TaggingService.TagReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Refreshes the suggestions. */
@Command(name = "tag")
final class TagCommand extends FolkmootCommand {
    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "FILE")
    private String file;

    @Option(names = "--rules-only", descriptionKey = "rulesOnly")
    private boolean rulesOnly;

    TagCommand(Context context, Console console, Texts texts) {
        super(context, console, texts);
    }

    @Override
    Outcome run() {
        try (Session session = openForWriting(file, null)) {
            // Rules run first, because their matches are evidence for the model.
            TagReport report = session.tagging().refresh(progress("tag.progress"));
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("file", session.file());
            json.put("themes_with_rules", report.themesWithRules());
            json.put("proposals", report.suggestions());
            json.put("new", report.fresh());
            json.put("open", report.open());
            List<String> lines = new ArrayList<>();
            lines.add(text("tag.done", report.themesWithRules(), report.suggestions(), report.fresh(), report.open()));
            if (!rulesOnly) {
                Suggested suggested =
                        session.suggestions().refresh(progress("assess.embedding"), progress("tag.scoring"));
                lines.addAll(lines(suggested));
                Map<String, Object> model = new LinkedHashMap<>();
                model.put("learned_from", suggested.learned());
                model.put("proposals", suggested.suggestions());
                model.put("open", suggested.open());
                model.put("other_languages", suggested.foreign());
                model.put("note", suggested.note().map(this::sentence).orElse(null));
                json.put("model", model);
            }
            return Outcome.done(lines, json);
        }
    }

    private List<String> lines(Suggested suggested) {
        List<String> lines = new ArrayList<>();
        suggested.note().map(this::sentence).ifPresent(lines::add);
        if (suggested.suggestions() > 0) {
            lines.add(text("tag.learned", suggested.learned(), suggested.suggestions(), suggested.open()));
        }
        if (suggested.foreign() > 0) {
            lines.add(text("tag.foreign", suggested.foreign()));
        }
        return lines;
    }

    private String sentence(Note note) {
        if (note instanceof Note.TooFewCoded few) {
            return text("tag.few", few.coded(), few.needed());
        }
        return note instanceof Note.WithoutVectors without
                ? text("assess.without", texts().of(without.why()))
                : text("tag.nothing");
    }
}

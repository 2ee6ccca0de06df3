package org.folkmoot.store;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.folkmoot.model.codeframe.ThemeSpec;
import org.folkmoot.model.history.Step;
import org.folkmoot.model.history.StepKind;
import org.folkmoot.model.source.SourceTable;
import org.folkmoot.model.text.TextKind;
import org.folkmoot.store.codeframe.ThemeDao;
import org.folkmoot.store.importing.ImportWriter;
import org.folkmoot.store.steps.StepDao;

/** A small real consultation: three themes, two of them in a theme group, and the given responses to Q1. */
public final class Fixture {
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);
    static final List<ThemeSpec> THEMES = List.of(
            ThemeSpec.named("SAFE", "Safety"),
            child("LIGHT", "Lighting", "light*; lamp*"),
            child("KNIFE", "Knives", "knife; knives"));

    private Fixture() {}

    private static ThemeSpec child(String code, String name, String rules) {
        return new ThemeSpec(code, "SAFE", name, "", "", "", "", rules, "", List.of(), false);
    }

    public static Store create(Path file, List<String> responses) {
        return Creation.create(file, handle -> {
            Step made = new StepDao(CLOCK).begin(handle, "AK", StepKind.CREATE, "Test");
            new ConsultationDao().create(handle, UUID.randomUUID(), "Test", made.at());
            new ThemeDao().add(handle, made, THEMES);
            Step step = new StepDao(CLOCK).begin(handle, "AK", StepKind.IMPORT, "answers.csv");
            SourceTable table = SourceTable.text("answers.csv", "UTF-8", ",", List.of("What should be done?"));
            try (ImportWriter writer = new ImportWriter(handle, step, table, "00", List.of())) {
                long question = writer.columns().question("What should be done?");
                for (int i = 0; i < responses.size(); i++) {
                    ImportWriter.Sender sender = new ImportWriter.Sender("R-" + (i + 1), null, null, null, null);
                    long submission = writer.submission(sender, i + 2, null);
                    writer.response(
                            submission,
                            question,
                            new ImportWriter.NewText(responses.get(i), TextKind.TEXT, 3, List.of()));
                }
                writer.finish(new ImportWriter.Counts(responses.size(), responses.size(), 0, 0, 0));
            }
        });
    }
}

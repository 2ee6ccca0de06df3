package org.folkmoot.store;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.folkmoot.model.Batch;
import org.folkmoot.model.BatchKind;
import org.folkmoot.model.SourceTable;
import org.folkmoot.model.TextKind;
import org.folkmoot.model.ThemeSpec;

/** A small real consultation: three themes, two of them in a net, and as many answers to Q1 as wanted. */
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

    public static Store create(Path file, List<String> answers) {
        return Store.create(file, handle -> {
            Batch made = new BatchDao(CLOCK).begin(handle, "AK", BatchKind.CREATE, "Test");
            new ConsultationDao().create(handle, UUID.randomUUID(), "Test", made.at());
            new ThemeDao().add(handle, made, THEMES);
            Batch batch = new BatchDao(CLOCK).begin(handle, "AK", BatchKind.IMPORT, "answers.csv");
            SourceTable table = SourceTable.text("answers.csv", "UTF-8", ",", List.of("What should be done?"));
            try (ImportWriter writer = new ImportWriter(handle, batch, table, "00", List.of())) {
                long question = writer.question("What should be done?");
                for (int i = 0; i < answers.size(); i++) {
                    ImportWriter.Sender sender = new ImportWriter.Sender("R-" + (i + 1), null, null, null, null);
                    long submission = writer.submission(sender, i + 2, null);
                    writer.answer(
                            submission,
                            question,
                            new ImportWriter.NewText(answers.get(i), TextKind.TEXT, 3, List.of()));
                }
                writer.finish(new ImportWriter.Counts(answers.size(), answers.size(), 0, 0, 0));
            }
        });
    }
}

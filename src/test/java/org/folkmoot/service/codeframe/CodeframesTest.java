package org.folkmoot.service.codeframe;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.folkmoot.model.Progress;
import org.folkmoot.model.codeframe.ThemeSpec;
import org.folkmoot.service.Session;
import org.folkmoot.service.Sessions;
import org.folkmoot.service.report.ExportService;
import org.folkmoot.store.Fixture;
import org.folkmoot.tagging.QueryParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodeframesTest {
    private final Codeframes codeframes = new Codeframes();

    @Test
    void bundledCodeframeIsCompleteAndItsRulesParse() {
        List<ThemeSpec> themes = codeframes.bundled();
        assertThat(themes).hasSize(54);
        assertThat(themes)
                .filteredOn(theme -> theme.parent().isEmpty())
                .extracting(ThemeSpec::code)
                .containsExactly("VIOLENCE", "TRUST", "VICTIMS", "HARM", "CROSS", "OTHER", "NOREASON", "OUTSCOPE");
        QueryParser parser = new QueryParser();
        for (ThemeSpec theme : themes) {
            assertThat(List.of(theme.definition(), theme.include(), theme.exclude(), theme.example()))
                    .as(theme.code())
                    .noneMatch(String::isBlank);
            assertThat(parser.parseRules(theme.rules())).as(theme.code()).allSatisfy(rule -> assertThat(rule.hints())
                    .isEmpty());
        }
    }

    @Test
    void goesThroughAFileAndTheStoreWithoutLoss(@TempDir Path folder) {
        List<ThemeSpec> themes = codeframes.bundled();
        try (Session session =
                new Sessions(Fixture.CLOCK).create(folder.resolve("plan.folkmoot"), "Test", themes, "AK")) {
            Path out = folder.resolve("codeframe.csv");
            session.exports().table(ExportService.Table.CODEFRAME, out, Progress.NONE);
            assertThat(codeframes.read(out)).isEqualTo(themes);
        }
    }
}

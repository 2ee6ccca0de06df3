package org.folkmoot.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.folkmoot.export.CodeframeCsv;
import org.folkmoot.export.RowsWritten;
import org.folkmoot.export.SafeCsv;
import org.folkmoot.intake.file.SourceFile;
import org.folkmoot.model.Progress;
import org.folkmoot.model.codeframe.Codeframe;
import org.folkmoot.model.codeframe.Theme;
import org.folkmoot.model.codeframe.ThemeSpec;
import org.junit.jupiter.api.Test;

/** What the export writes of a codeframe, the reader gives back to the last character. */
class CodeframeRoundTripTest {
    private static final List<String> PIECES = List.of(
            "=",
            "+",
            "-",
            "@",
            "'",
            "\t",
            "\r",
            "\n",
            "\r\n",
            "\"",
            ",",
            ";",
            " ",
            "5",
            ".",
            "e3",
            "word",
            "é",
            "\uD83D\uDE00",
            "\u00A0",
            "|");

    private final Random random = new Random(42);

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(5); i > 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    private List<Theme> themes(int count) {
        List<Theme> themes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean root = i % 4 == 0;
            String code = List.of("-5", "=A", "'x", "@").get(i % 4) + i;
            ThemeSpec spec = new ThemeSpec(
                    code,
                    root ? "" : themes.get(i - 1).code(),
                    text() + "name" + text(),
                    text(),
                    text(),
                    text(),
                    text(),
                    text(),
                    i % 3 == 0 ? "#0072B2" : "",
                    i % 2 == 0 ? List.of("for", "-against") : List.of(),
                    i % 5 == 0);
            themes.add(new Theme(i, new UUID(0, i), root ? null : i - 1L, 0, spec));
        }
        return themes;
    }

    @Test
    void losesNothing() throws IOException {
        for (int round = 0; round < 100; round++) {
            Codeframe codeframe = new Codeframe(themes(20));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (SafeCsv csv = new SafeCsv(out)) {
                new CodeframeCsv(codeframe).writeTo(csv, new RowsWritten(Progress.NONE));
            }
            assertThat(new CodeframeCsvReader().read(SourceFile.of("codeframe.csv", out.toByteArray())))
                    .isEqualTo(codeframe.themes().stream().map(Theme::spec).toList());
        }
    }
}

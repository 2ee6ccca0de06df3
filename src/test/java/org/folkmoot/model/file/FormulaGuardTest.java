package org.folkmoot.model.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.folkmoot.random.RandomCases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+2",
                "+1+2",
                "-cmd",
                "@SUM(1)",
                "'quoted",
                "\tx",
                "\rx",
                "\nx",
                "\n=1",
                " =1",
                "\u00A0=1",
                "\uFEFF=1",
                "\u200B+cmd",
                "\u2003@x",
                "\uFF1D1+2",
                "\uFF0Bcmd",
                "\uFF0Dcmd",
                "\uFF20SUM",
                " \uFF1D1",
                "=",
                "- 5",
                " -5"
            })
    void formulasAreGuarded(String cell) {
        assertThat(FormulaGuard.guarded(cell)).isEqualTo("'" + cell);
        assertThat(FormulaGuard.unguarded("'" + cell)).isEqualTo(cell);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "word", "-3.5", "+4", "1e5", "-.5", " plain", "a=b", "|cmd", "%0A=1", "\u00A0", "  ", "5-3"})
    void otherCellsStay(String cell) {
        assertThat(FormulaGuard.guarded(cell)).isEqualTo(cell);
        assertThat(FormulaGuard.unguarded(cell)).isEqualTo(cell);
    }

    @Test
    void oneApostropheIsTakenOffAgain() {
        String[] pieces = {"=", "'", " ", "\n", "-", "5", "x", "\u200B", "\uFF20", "\t", "."};
        RandomCases.check(2_000, random -> {
            StringBuilder cell = new StringBuilder();
            for (int i = random.nextInt(6); i > 0; i--) {
                cell.append(pieces[random.nextInt(pieces.length)]);
            }
            assertThat(FormulaGuard.unguarded(FormulaGuard.guarded(cell.toString())))
                    .isEqualTo(cell.toString());
        });
    }
}

package org.folkmoot.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.folkmoot.random.RandomCases;
import org.folkmoot.random.RandomText;
import org.junit.jupiter.api.Test;

class CellTextTest {
    @Test
    void lineEndsAndControlCharactersAreVisible() {
        assertThat(CellText.line("one\r\ntwo\nthree\rfour", 100)).isEqualTo("one\u21B5two\u21B5three\u21B5four");
        assertThat(CellText.line("bell\u0007 end\u007F", 100)).isEqualTo("bell\u2407 end\u2421");
        assertThat(CellText.full("one\r\ntwo\u0085three")).isEqualTo("one\ntwo\nthree");
    }

    @Test
    void bidiControlsAreReplaced() {
        assertThat(CellText.line("a\u202Eb\u2066c", 100)).isEqualTo("a\uFFFDb\uFFFDc");
    }

    @Test
    void cutKeepsWholeCharacters() {
        assertThat(CellText.line("ab\uD83D\uDE21cd", 3)).isEqualTo("ab\uD83D\uDE21\u2026");
        assertThat(CellText.line("abc", 3)).isEqualTo("abc");
        assertThat(CellText.line("half \uD83D", 10)).isEqualTo("half \uFFFD");
    }

    @Test
    void anyCellIsOneLineOfLimitedLength() {
        RandomText.EDGES.forEach(CellTextTest::isOneLineOfBoundedLength);
        RandomCases.check(500, random -> isOneLineOfBoundedLength(RandomText.any(random, 255)));
    }

    private static void isOneLineOfBoundedLength(String cell) {
        String drawn = CellText.line(cell, 20);
        assertThat(drawn.codePointCount(0, drawn.length())).isLessThanOrEqualTo(21);
        assertThat(drawn.codePoints())
                .noneMatch(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029 || c == 0x202E);
    }
}

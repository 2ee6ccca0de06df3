package org.folkmoot.model.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpanTest {
    private static final String TEXT = "a\r\n\uD83D\uDE00 was followed home";

    @Test
    void countsCodePointsNotUtf16Units() {
        int from = TEXT.indexOf("followed");
        Span span = Span.ofUtf16(TEXT, from, from + "followed".length());
        assertThat(span).isEqualTo(new Span(9, 17));
        assertThat(span.of(TEXT)).isEqualTo("followed");
        assertThat(TEXT.substring(span.utf16Start(TEXT), span.utf16End(TEXT))).isEqualTo("followed");
    }

    @Test
    void writesAndReadsTheFormOfFiles() {
        List<Span> spans = List.of(new Span(12, 40), new Span(55, 60));
        assertThat(Span.format(spans)).isEqualTo("12-40;55-60");
        assertThat(Span.parse("12-40;55-60")).isEqualTo(spans);
        assertThat(Span.parse("")).isEmpty();
        assertThatThrownBy(() -> Span.parse("12")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void joinsWhatOverlapsOrTouches() {
        assertThat(Span.union(List.of(new Span(5, 9), new Span(0, 3), new Span(9, 12), new Span(2, 4))))
                .containsExactly(new Span(0, 4), new Span(5, 12));
    }
}

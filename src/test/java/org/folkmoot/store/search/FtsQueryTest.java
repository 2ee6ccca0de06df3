package org.folkmoot.store.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.folkmoot.model.text.Query;
import org.junit.jupiter.api.Test;

class FtsQueryTest {
    private static final Query A = new Query.Word("a", false);
    private static final Query B = new Query.Word("b", true);
    private static final Query C = new Query.Phrase(List.of("c", "d"), true);

    @Test
    void everyWordIsQuoted() {
        assertThat(FtsQuery.of(A)).isEqualTo("\"a\"");
        assertThat(FtsQuery.of(B)).isEqualTo("\"b\" *");
        assertThat(FtsQuery.of(C)).isEqualTo("\"c\" + \"d\" *");
        assertThat(FtsQuery.of(new Query.Near(List.of((Query.Term) A, (Query.Term) C), 5)))
                .isEqualTo("NEAR(\"a\" \"c\" + \"d\" *, 5)");
        assertThat(FtsQuery.of(new Query.Not(new Query.Or(List.of(A, B)), new Query.And(List.of(B, C)))))
                .isEqualTo("(\"a\" OR \"b\" *) NOT (\"b\" * AND \"c\" + \"d\" *)");
    }

    @Test
    void wordsAreNeverSyntax() {
        try (TestTextIndex index = TestTextIndex.of("text OR gun", "gun")) {
            for (String word : List.of("\"", "gun\" OR \"text", "gun\0\" OR", "^", "NEAR(", "*", "{text} : gun", "")) {
                assertThat(index.matching(new Query.Word(word, false))).as(word).doesNotContain(2L);
            }
            assertThat(index.matching(new Query.Word("OR", false))).containsExactly(1);
            assertThat(index.matching(new Query.And(List.of(new Query.Word("gun", false)))))
                    .containsExactly(1, 2);
        }
    }

    @Test
    void emptyPartsAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> FtsQuery.of(new Query.And(List.of())));
        assertThatIllegalArgumentException().isThrownBy(() -> FtsQuery.of(new Query.Phrase(List.of(), false)));
        assertThatIllegalArgumentException().isThrownBy(() -> FtsQuery.of(new Query.Near(List.of(), 3)));
    }
}

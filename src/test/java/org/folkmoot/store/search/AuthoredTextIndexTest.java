package org.folkmoot.store.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.folkmoot.model.text.Boilerplate;
import org.folkmoot.model.text.Query;
import org.folkmoot.model.text.Span;
import org.folkmoot.model.text.TextMark;
import org.folkmoot.store.Fixture;
import org.folkmoot.store.Store;
import org.folkmoot.tagging.QueryParser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuthoredTextIndexTest {
    private static final String PAGES = "\uD83D\uDE21 The police\n Page 7 \nofficer came. Anti-\n8\nsocial \0 end";

    @TempDir
    Path folder;

    private @Nullable Store store;

    @AfterEach
    void close() {
        if (store != null) {
            store.close();
        }
    }

    /** Texts in which the listed passages are marked. */
    private void texts(Boilerplate kind, String text, String... marked) {
        Store made = Fixture.create(folder.resolve("a.folkmoot"), List.of(text, "The police officer came."));
        store = made;
        made.write(handle -> {
            for (String each : marked) {
                int at = text.indexOf(each);
                Span span = Span.ofUtf16(text, at, at + each.length());
                handle.execute("INSERT INTO text_mark VALUES (1, ?, ?, ?)", span.start(), span.end(), kind.word());
            }
            return true;
        });
    }

    private List<String> found(String typed, String text) {
        Query query = new QueryParser().parseRules(typed).get(0).query();
        // A read-only connection, as for the live count of a rule's matches.
        return Objects.requireNonNull(store).read(handle -> {
            TextIndexDao index = new TextIndexDao(handle);
            long[] ids = index.matching(query);
            Map<Long, List<Span>> spans = index.spans(query, ids);
            return Arrays.stream(ids)
                    .mapToObj(id -> id + " "
                            + spans.getOrDefault(id, List.of()).stream()
                                    .map(span -> span.of(id == 1 ? text : "The police officer came."))
                                    .toList())
                    .toList();
        });
    }

    @Test
    void aPhraseMatchesAcrossAPageFooter() {
        texts(Boilerplate.RUNNING_HEAD, PAGES, "Page 7 ", "8");
        assertThat(found("\"police officer\"", PAGES)).containsExactly("1 [police, officer]", "2 [police officer]");
        assertThat(found("anti-social", PAGES)).containsExactly("1 [Anti-, social]");
        assertThat(found("NEAR(police officer, 1)", PAGES)).hasSize(2);
        assertThat(found("page*", PAGES)).isEmpty();
        assertThat(found("8 OR end", PAGES)).containsExactly("1 [end]");
    }

    @Test
    void aPhraseDoesNotMatchAcrossAQuotation() {
        texts(Boilerplate.QUOTED_REPLY, PAGES, "Page 7 ");
        assertThat(found("\"police officer\"", PAGES)).containsExactly("2 [police officer]");
        assertThat(found("NEAR(police officer, 1)", PAGES)).hasSize(2);
        assertThat(found("social", PAGES)).containsExactly("1 [social]");
    }

    @Test
    void aFullyMarkedTextMatchesNothing() {
        texts(Boilerplate.SIGNATURE, "Ann Lamp", "Ann Lamp");
        assertThat(found("lamp", "Ann Lamp")).isEmpty();
    }

    @Test
    void blankingKeepsPositions() {
        assertThat(AuthoredTextIndex.blanked(
                        "a\uD83D\uDE21b\0c", List.of(new TextMark(new Span(1, 3), Boilerplate.PAGE_NUMBER))))
                .isEqualTo("a  \u0001c");
    }
}

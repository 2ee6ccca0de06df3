package org.folkmoot.tagging.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.folkmoot.model.refusal.Refusal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WordPieceTest {
    private Map<String, Integer> vocabulary = Map.of();
    private final Map<Integer, String> names = new TreeMap<>();

    @BeforeAll
    void read() throws IOException {
        vocabulary = new VocabularyFile(ModelFiles.shipped().tokenizer()).read();
        vocabulary.forEach((piece, id) -> names.put(id, piece));
    }

    private List<String> cut(String text) {
        Pieces pieces = new WordPiece(vocabulary).cut(text);
        return IntStream.range(0, pieces.size())
                .mapToObj(i -> names.getOrDefault(pieces.id(i), "?"))
                .toList();
    }

    @Test
    void readsTheShippedVocabulary() {
        assertThat(vocabulary)
                .hasSize(30_522)
                .containsEntry("[PAD]", 0)
                .containsEntry("[CLS]", 101)
                .containsEntry("the", 1996)
                .containsEntry("\"", 1000);
    }

    @Test
    void readsEscapes() {
        assertThat(new VocabularyFile("{\"a\":1, \"vocab\" : {\"\\u00e9\":0,\"\\\"\":1, \"\\\\n\":2 } }").read())
                .isEqualTo(Map.of("\u00e9", 0, "\"", 1, "\\n", 2));
        for (String broken : List.of(
                "",
                "{}",
                "\"vocab\":[]",
                "\"vocab\":{\"a\":}",
                "\"vocab\":{\"a\":1",
                "\"vocab\":{\"\\q\":1}",
                "\"vocab\":{\"\\u12\":1")) {
            assertThatThrownBy(() -> new VocabularyFile(broken).read())
                    .as(broken)
                    .isInstanceOf(Refusal.class);
        }
    }

    @Test
    void cutsWordsPunctuationAndPiecesOfWords() {
        assertThat(cut("The police's unaffordable e-bikes!"))
                .containsExactly("the", "police", "'", "s", "una", "##ff", "##ord", "##able", "e", "-", "bikes", "!");
        assertThat(cut("  ")).isEmpty();
        assertThat(cut("")).isEmpty();
        assertThat(cut("\u00a350 ok")).containsExactly("\u00a35", "##0", "ok");
    }

    @Test
    void takesOffAccentsAndCase() {
        assertThat(cut("CAF\u00c9 caf\u00e9 cafe\u0301")).containsExactly("cafe", "cafe", "cafe");
        assertThat(cut("na\u00efve")).containsExactly("naive");
    }

    @Test
    void anythingElseIsUnknownAndHarmsNothing() {
        assertThat(cut("safe \uD83D\uDE00 here")).containsExactly("safe", "[UNK]", "here");
        assertThat(cut("a\u200Db\u0000c")).containsExactly("abc");
        assertThat(cut("x".repeat(101) + " end")).containsExactly("[UNK]", "end");
        assertThat(cut("\u8b66\u5bdf")).hasSize(2);
        assertThat(cut("\uD83D")).isEmpty();
    }

    @Test
    void knowsWhereWordsBegin() {
        Pieces pieces = new WordPiece(vocabulary).cut(" \uD83D\uDE00 unaffordable, yes");
        assertThat(IntStream.range(0, pieces.size()).map(pieces::start)).containsExactly(1, 4, 4, 4, 4, 16, 18);
        assertThat(pieces.firstFrom(4)).isEqualTo(1);
        assertThat(pieces.firstFrom(5)).isEqualTo(5);
        assertThat(pieces.firstFrom(99)).isEqualTo(7);
    }

    @Test
    void aVocabularyOfAnotherSortIsRefused() {
        Map<String, Integer> other = new HashMap<>(vocabulary);
        other.remove("[CLS]");
        assertThatThrownBy(() -> new WordPiece(other)).isInstanceOf(Refusal.class);
    }
}

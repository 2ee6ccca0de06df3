package org.folkmoot.tagging.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.model.text.TextEmbedding;
import org.folkmoot.model.text.TextEmbedding.Part;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmbedderTest {
    private final SentenceModel model = SentenceModel.load(ModelFiles.shipped());
    private final Embedder embedder = new Embedder(model);

    @BeforeAll
    void itIsTheShippedModel() {
        assertThat(model.dimensions()).isEqualTo(384);
        assertThat(embedder.version()).isEqualTo("6c9c6101a956-1.26.0-1");
    }

    @AfterAll
    void close() {
        model.close();
    }

    private double likeness(String one, String other) {
        return embedder.embed(one).whole().cosine(embedder.embed(other).whole());
    }

    @Test
    void likeTextsHaveLikeVectors() {
        String knives = "Too many young people carry knives";
        assertThat(likeness(knives, knives)).isCloseTo(1, within(1e-6));
        assertThat(likeness(knives, "Stabbings by teenagers are out of control"))
                .isGreaterThan(likeness(knives, "The buses do not run in the evening") + 0.1);
    }

    @Test
    void theSameTextHasTheSameVectorOnEveryThread() {
        List<String> texts = List.of("Street lights", "More police on the beat, please.", "Nothing");
        List<TextEmbedding> alone = texts.stream().map(embedder::embed).toList();
        List<TextEmbedding> together = IntStream.range(0, 12)
                .parallel()
                .mapToObj(i -> embedder.embed(texts.get(i % 3)))
                .toList();
        for (int i = 0; i < together.size(); i++) {
            assertThat(together.get(i)).isEqualTo(alone.get(i % 3));
        }
    }

    @Test
    void oneSentenceInALongLetterIsFound() {
        String letter = "I have lived in Camden for forty years and I have always been fond of its parks and canals. "
                + "My thanks go to everyone in the library who helped me to fill in this long form of yours. "
                + "\uD83D\uDE00 Girls are followed home from the station by men and nobody does anything about it. "
                + "The number 24 bus is always late and the driver never waits for those of us who walk slowly. "
                + "Otherwise I have nothing to add, and wish you all well with the rest of your consultation.";
        TextEmbedding found = embedder.embed(letter);
        assertThat(found.parts()).hasSizeGreaterThanOrEqualTo(3);
        var wanted = embedder.embed("Women and girls are followed by men").whole();
        Part best = found.parts().stream()
                .max(Comparator.comparingDouble(part -> part.vector().cosine(wanted)))
                .orElseThrow();
        assertThat(best.span().of(letter)).contains("Girls are followed home");
        assertThat(best.vector().cosine(wanted)).isGreaterThan(found.whole().cosine(wanted));
    }

    @Test
    void everyWordIsInOneGroup() {
        String text =
                "First point: lights!  \n\n Second point, which goes on for a while \uD83D\uDE00 and says that the"
                        + " path by the canal is dark.\r\nThird. Fourth? A fifth one about dogs, and about their owners too.";
        List<Part> parts = embedder.embed(text).parts();
        String joined = parts.stream().map(part -> part.span().of(text)).collect(Collectors.joining());
        assertThat(joined.replaceAll("\\s", "")).isEqualTo(text.replaceAll("\\s", ""));
    }

    @Test
    void textsWithoutWordsAreLikeNothing() {
        for (String empty : List.of("", " \r\n\t", "\u0000", "\u200B")) {
            TextEmbedding embedding = embedder.embed(empty);
            assertThat(embedding.parts()).isEmpty();
            assertThat(embedding.whole().cosine(embedder.embed("lights").whole()))
                    .isZero();
        }
        assertThat(embedder.embed("\uD83D\uDE00\uD83D\uDE00").parts()).hasSize(1);
    }

    @Test
    void aTextWithoutAnEndIsCutBetweenWords() {
        String text = "unaffordable ".repeat(400);
        Pieces pieces = model.cut(text);
        List<SentenceGroups.Group> groups = new SentenceGroups(510).of(text, pieces);
        assertThat(pieces.size()).isEqualTo(1600);
        assertThat(groups).hasSize(4).allSatisfy(group -> {
            assertThat(group.end() - group.first()).isLessThanOrEqualTo(510);
            assertThat(text.substring(group.from(), group.to()))
                    .startsWith("unaff")
                    .endsWith("able");
        });
    }

    @Test
    void aVeryLongTextHasABoundedNumberOfGroups() {
        String text = "The path is dark. It floods, too. ".repeat(7_000);
        Pieces pieces = model.cut(text);
        List<SentenceGroups.Group> groups = new SentenceGroups(510).of(text, pieces);
        assertThat(groups).hasSizeLessThanOrEqualTo(pieces.size() / 400 + 1);
        assertThat(groups.get(groups.size() - 1).end()).isEqualTo(pieces.size());
    }

    @Test
    void whatIsNoModelIsRefusedInASentence() {
        assertRefused(new byte[0], "{}");
        assertRefused("no model".getBytes(StandardCharsets.UTF_8), vocabulary());
    }

    private static void assertRefused(byte[] network, String tokenizer) {
        assertThatThrownBy(() -> SentenceModel.load(files(network, tokenizer)))
                .isInstanceOf(Refusal.class)
                .hasMessageMatching("(MODEL|VOCABULARY)_UNREADABLE");
    }

    private static String vocabulary() {
        return "{\"vocab\":{\"[UNK]\":0,\"[CLS]\":1,\"[SEP]\":2}}";
    }

    static ModelFiles files(byte[] network, String tokenizer) {
        return new ModelFiles() {
            @Override
            public byte[] network() {
                return network;
            }

            @Override
            public String tokenizer() throws IOException {
                if (tokenizer.isEmpty()) {
                    throw new IOException("unreadable");
                }
                return tokenizer;
            }
        };
    }

    @Test
    void anUnreadableFileIsRefusedInASentence() {
        assertRefused(new byte[0], "");
    }

    /** Later versions report to their maker over the network, and can be told not to only before they start. */
    @ParameterizedTest
    @ValueSource(strings = {"linux-x64/libonnxruntime.so", "osx-aarch64/libonnxruntime.dylib"})
    void theRuntimeReportsToNobody(String library) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(EmbedderTest.class.getResourceAsStream("/ai/onnxruntime/native/" + library))) {
            String bytes = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
            assertThat(bytes.contains("events.data.microsoft.com")).isFalse();
            assertThat(bytes.contains("ORT_DISABLE_TELEMETRY")).isFalse();
        }
    }
}

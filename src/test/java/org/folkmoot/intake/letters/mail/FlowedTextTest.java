package org.folkmoot.intake.letters.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.folkmoot.random.RandomCases;
import org.junit.jupiter.api.Test;

class FlowedTextTest {
    @Test
    void softBreaksAreJoined() {
        assertThat(FlowedText.join("The playground needs \nshade.\n\nAnd \nwater.", false))
                .isEqualTo("The playground needs shade.\n\nAnd water.");
    }

    @Test
    void theSpaceBeforeASoftBreakGoesWhereTheMailSaysSo() {
        assertThat(FlowedText.join("The playgr \r\nound needs shade and  \r\nwater.", true))
                .isEqualTo("The playground needs shade and water.");
    }

    @Test
    void aStuffedSpaceGoes() {
        assertThat(FlowedText.join(" From the bridge on\n >no quote", false))
                .isEqualTo("From the bridge on\n>no quote");
    }

    @Test
    void quotedLinesJoinOnlyTheirOwnDepth() {
        assertThat(FlowedText.join("> What do \n> you think?\n>> Earlier \n> words\nI object.", false))
                .isEqualTo("> What do you think?\n>> Earlier \n> words\nI object.");
    }

    @Test
    void aSignatureSeparatorIsNotJoined() {
        assertThat(FlowedText.join("I object. \n-- \nAnn", false)).isEqualTo("I object. \n-- \nAnn");
    }

    @Test
    void everyWordStays() {
        RandomCases.check(500, random -> {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(40); i > 0; i--) {
                text.append(piece(random));
            }
            assertThat(letters(FlowedText.join(text.toString(), random.nextBoolean())))
                    .isEqualTo(letters(text.toString()));
        });
    }

    private static String piece(Random random) {
        String[] pieces = {"word", " ", "\n", " \n", ">", "> ", "-- \n", "\r\n", "é"};
        return pieces[random.nextInt(pieces.length)];
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}]", "");
    }
}

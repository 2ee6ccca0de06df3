package org.folkmoot.intake.letters.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTextTest {
    private static String text(String html) throws UnreadableLetter {
        return new HtmlText(html).body().text();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "<p>One</p><p>Two</p>~One\\n\\nTwo",
                "<div>One</div><div>Two</div>~One\\nTwo",
                "One<br>Two<br/><br>Three~One\\nTwo\\n\\nThree",
                "<ul><li>One</li><li>Two</li></ul>After~One\\nTwo\\n\\nAfter",
                "<table><tr><th>Ref</th><th>Text</th></tr><tr><td>1</td><td>Light</td></tr></table>~Ref\\tText\\n"
                        + "1\\tLight",
                "<h1>Head</h1>Body~Head\\n\\nBody",
                "<p>  Spread   over   lines </p>~Spread over lines",
                "<b>bold</b> and <i>slanted</i>~bold and slanted",
                "caf&eacute; &amp; &lt;bar&gt;~caf\u00e9 & <bar>"
            })
    void blocksBecomeLinesAndParagraphsAreSetApart(String html, String expected) throws UnreadableLetter {
        assertThat(text(html)).isEqualTo(expected.replace("\\n", "\n").replace("\\t", "\t"));
    }

    @Test
    void whatAReaderDoesNotSeeIsLeftOut() throws UnreadableLetter {
        assertThat(text("<html><head><title>T</title><style>p {}</style></head><body><script>alert(1)</script>"
                        + "<noscript>none</noscript><template>t</template><p>Seen</p></body></html>"))
                .isEqualTo("Seen");
    }

    @Test
    void preformattedTextKeepsItsSpaces() throws UnreadableLetter {
        assertThat(text("<pre>a\n  b</pre>")).isEqualTo("a\n  b");
    }

    @Test
    void quotedMailsAndSignaturesAreMarked() throws UnreadableLetter {
        HtmlText page = new HtmlText("<p>Close the road.</p><div class='gmail_signature'>Ann</div>"
                + "<blockquote type='cite'><p>What do you think?</p></blockquote>");
        LetterBody body = page.body();
        assertThat(page.saysWhatIsQuoted()).isTrue();
        assertThat(body.text()).startsWith("Close the road.").contains("What do you think?");
        assertThat(body.marks(0))
                .extracting(mark -> mark.span().of(body.text()).strip())
                .contains("What do you think?");
    }

    @Test
    void anOrdinaryQuotationIsNotAQuotedMail() throws UnreadableLetter {
        HtmlText page = new HtmlText("<p>The plan says:</p><blockquote>We will act.</blockquote><p>Then act.</p>");
        assertThat(page.saysWhatIsQuoted()).isFalse();
        assertThat(page.body().text()).isEqualTo("The plan says:\n\nWe will act.\n\nThen act.");
    }

    @Test
    void anEmptyQuotationMarksNothing() throws UnreadableLetter {
        HtmlText page = new HtmlText("<p>Words</p><div class='gmail_quote'></div>");
        assertThat(page.saysWhatIsQuoted()).isFalse();
        assertThat(page.body().text()).isEqualTo("Words");
    }

    @Test
    void deepAndBrokenMarkupIsRead() throws UnreadableLetter {
        assertThat(text("<div>".repeat(2_000) + "deep")).isEqualTo("deep");
        assertThat(text("<p>One<p>Two</div></b>")).isEqualTo("One\n\nTwo");
    }
}

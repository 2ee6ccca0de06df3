package org.folkmoot.intake.letters.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.folkmoot.intake.letters.Letters.base64;
import static org.folkmoot.intake.letters.Letters.mail;
import static org.folkmoot.intake.letters.Letters.marked;

import java.util.Base64;
import org.folkmoot.intake.letters.Letters;
import org.folkmoot.intake.letters.content.Letter;
import org.folkmoot.intake.letters.content.UnreadableLetter;
import org.folkmoot.model.source.ImportWarning;
import org.folkmoot.model.source.WarningCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailLetterTest {
    @Test
    void plainMailWithReplySignatureAndDevice() throws Exception {
        Letter letter = Letters.read("a.eml", mail("Content-Type: text/plain; charset=utf-8\n", """
                Close the road.

                On Sun, 1 Mar 2026 at 10:00, The Team
                <team@example.org> wrote:
                > What do you think?
                >
                > The Team

                And plant trees.
                --\s
                Ann Example
                Sent from my iPhone
                """));

        assertThat(letter.received()).isEqualTo("2026-03-02T09:15:00+01:00");
        assertThat(letter.from()).isEqualTo("ann@example.org");
        assertThat(letter.subject()).isEqualTo("Bridge");
        assertThat(letter.body().text())
                .startsWith("Close the road.\r\n\r\nOn Sun")
                .contains("And plant trees.\r\n");
        assertThat(marked(letter.body()))
                .containsExactly(
                        "QUOTED_REPLY:On Sun, 1 Mar 2026 at 10:00, The Team\r\n<team@example.org> wrote:\r\n"
                                + "> What do you think?\r\n>\r\n> The Team",
                        "SIGNATURE:-- \r\nAnn Example\r\nSent from my iPhone");
    }

    @Test
    void outlookChainIsQuotedToTheEndAndAForwardedLetterIsNot() throws Exception {
        String chain = """
                From: The Team <team@example.org>
                Sent: 01 March 2026 10:00
                To: Ann Example
                Subject: Your views

                Dear Ann, what do you think?
                """;
        Letter reply = Letters.read("a.eml", mail("", "I object.\n\n" + chain));
        assertThat(marked(reply.body())).hasSize(1).first().asString().startsWith("QUOTED_REPLY:From: The Team");
        assertThat(marked(reply.body()).get(0)).endsWith("what do you think?");

        Letter forwarded = Letters.read("b.eml", mail("", "\n-----Original Message-----\n" + chain));
        assertThat(marked(forwarded.body())).isEmpty();
        assertThat(forwarded.body().text()).contains("Dear Ann");
    }

    @Test
    void htmlInWindows1252() throws Exception {
        String html = "<html><head><style>p{}</style></head><body><p>Too dear =96 =A35 a=\n day.</p><p>One<br>two</p>"
                + "<table><tr><td>a</td><td>b</td></tr></table><div class=3D\"gmail_quote\"><blockquote>Old"
                + "</blockquote></div></body></html>";
        Letter letter = Letters.read(
                "a.eml",
                mail(
                        "Content-Type: text/html; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable\n",
                        html));
        assertThat(letter.body().text()).isEqualTo("Too dear \u2013 \u00A35 a day.\n\nOne\ntwo\n\na\tb\n\nOld");
        assertThat(marked(letter.body())).containsExactly("QUOTED_REPLY:Old");
    }

    @Test
    void attachedLettersAreAppendedAndOthersNamed() throws Exception {
        String body = """
                --x
                Content-Type: multipart/alternative; boundary=y

                --y
                Content-Type: text/plain; charset=no-such-charset

                Please see attached.
                --y
                Content-Type: text/html

                <p>Please see <b>attached</b>.</p>
                --y--
                --x
                Content-Type: application/pdf; name="letter.pdf"
                Content-Disposition: attachment; filename="letter.pdf"
                Content-Transfer-Encoding: base64

                PDF
                --x
                Content-Type: application/pdf
                Content-Disposition: attachment; filename="scan.pdf"
                Content-Transfer-Encoding: base64

                SCAN
                --x
                Content-Type: image/png
                Content-Disposition: inline; filename="logo.png"
                Content-Transfer-Encoding: base64

                iVBORw0KGgo=
                --x
                Content-Type: message/rfc822

                From: bob@example.org
                MIME-Version: 1.0
                Content-Type: text/plain

                Bob's words
                --x--
                """.replace("PDF\n", base64(Letters.pdf("The attached words")) + "\n")
                .replace("SCAN\n", base64(Letters.scan()) + "\n");
        Letter letter = Letters.read("a.eml", mail("Content-Type: multipart/mixed; boundary=x\n", body));

        assertThat(letter.body().text().replace("\r\n", "\n"))
                .isEqualTo("Please see attached.\n\n[Attached: letter.pdf]\nThe attached words\n\n"
                        + "[Attached: forwarded message.eml]\nBob's words");
        assertThat(letter.notes())
                .containsExactly(
                        "letter.pdf",
                        "scan.pdf (not read: has no text layer)",
                        "logo.png (not read: is a picture or a recording)",
                        "forwarded message.eml");
        assertThat(marked(letter.body())).contains("RUNNING_HEAD:[Attached: letter.pdf]");
    }

    @Test
    void mailOfAScanOnlyIsAProblem() {
        byte[] mail = mail(
                "Content-Type: application/pdf; name=scan.pdf\nContent-Transfer-Encoding: base64\n",
                Base64.getMimeEncoder().encodeToString(Letters.scan()));
        assertThatThrownBy(() -> Letters.read("a.eml", mail))
                .isInstanceOf(UnreadableLetter.class)
                .hasMessageContaining("what is attached was not read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"utf-7", "UTF-7", "unicode-1-1-utf-7"})
    void mailInUtf7IsAProblem(String charset) {
        byte[] mail = mail("Content-Type: text/plain; charset=" + charset + "\n", "Too dear: +AKM-5 a day.");
        assertThatThrownBy(() -> Letters.read("a.eml", mail))
                .isInstanceOf(UnreadableLetter.class)
                .hasMessageContaining("UTF-7");
    }

    @Test
    void datesOfMails() {
        assertThat(MailDate.iso(" Tue, 24 Nov 2026 23:59:59 -0800 (PST)")).isEqualTo("2026-11-24T23:59:59-08:00");
        assertThat(MailDate.iso("1 Mar 2026 08:00 GMT")).isEqualTo("2026-03-01T08:00:00Z");
        assertThat(MailDate.iso("yesterday")).isEmpty();
    }

    private static byte[] alternatives(String plain, String html) {
        return mail("Content-Type: multipart/alternative; boundary=b\n", """
                --b
                Content-Type: text/plain; charset=utf-8

                %s
                --b
                Content-Type: text/html; charset=utf-8

                %s
                --b--
                """.formatted(plain, html));
    }

    @Test
    void htmlIsReadWherePlainTextIsAStub() throws Exception {
        Letter letter = Letters.read(
                "a.eml",
                alternatives(
                        "This message is in HTML; please use a reader that shows it.",
                        "<p>I ask that the bridge be mended before winter, since children cross it.</p>"));

        assertThat(letter.body().text())
                .isEqualTo("I ask that the bridge be mended before winter, since children cross it.");
        assertThat(letter.warnings()).containsExactly(ImportWarning.of(WarningCode.MAIL_FORMS_DIFFER));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Mend the <b>bridge</b> before winter,<br>please.</p>",
                "<p>Mend the bridge before winter, please.</p><p>Unsubscribe here</p>",
                "<p>Mend the bridge</p>",
                "<div style='display:none'>Preview of quite another text that nobody sees in the mail itself</div>"
                        + "<p>Mend the bridge before winter, please.</p>"
            })
    void plainTextIsReadWhereHtmlSaysTheSame(String html) throws Exception {
        Letter letter = Letters.read("a.eml", alternatives("Mend the bridge before winter, please.", html));

        assertThat(letter.body().text().strip()).isEqualTo("Mend the bridge before winter, please.");
        assertThat(letter.warnings()).isEmpty();
    }

    @Test
    void htmlIsReadInsideRelatedParts() throws Exception {
        Letter letter = Letters.read("a.eml", mail("Content-Type: multipart/alternative; boundary=b\n", """
                --b
                Content-Type: text/plain

                Your program does not show HTML.
                --b
                Content-Type: multipart/related; boundary=c

                --c
                Content-Type: text/html

                <p>The crossing at the school needs a light, for our children.</p>
                --c--
                --b--
                """));

        assertThat(letter.body().text()).isEqualTo("The crossing at the school needs a light, for our children.");
    }

    @Test
    void hiddenPreviewLinesAreNotRead() throws Exception {
        Letter letter = Letters.read("a.eml", mail("Content-Type: text/html; charset=utf-8\n", """
                <div style="color:red; Display: none !important">Preview</div>
                <span style="font-size:0px">tiny</span><p hidden>gone</p>
                <table style="font-size:0"><tr><td style="font-size:14px">Mend the bridge.</td></tr></table>
                <p style="max-height:0;overflow:hidden">zero</p><p style="max-height:0.5em">Soon.</p>
                """));

        assertThat(letter.body().text()).isEqualTo("Mend the bridge.\n\nSoon.");
    }

    @Test
    void cardsEntriesAndSignaturesAreListedOnly() throws Exception {
        Letter letter = Letters.read("a.eml", mail("Content-Type: multipart/mixed; boundary=b\n", """
                --b
                Content-Type: text/plain

                My words are attached.
                --b
                Content-Type: text/vcard; name="me.vcf"
                Content-Disposition: attachment; filename="me.vcf"

                BEGIN:VCARD
                TEL:07700900123
                END:VCARD
                --b
                Content-Type: application/octet-stream
                Content-Disposition: attachment; filename="walk.ICS"

                BEGIN:VCALENDAR
                --b
                Content-Type: application/pgp-signature; name="signature.asc"

                -----BEGIN PGP SIGNATURE-----
                --b
                Content-Type: text/html; charset=iso-8859-1; name="letter.html"
                Content-Transfer-Encoding: quoted-printable
                Content-Disposition: attachment; filename="letter.html"

                <p>Keep the caf=E9 <b>and</b> the trees &amp; benches.</p>
                --b--
                """));

        assertThat(letter.notes()).containsExactly("me.vcf", "walk.ICS", "signature.asc", "letter.html");
        assertThat(letter.body().text())
                .contains("Keep the caf\u00E9 and the trees & benches.")
                .doesNotContain("TEL", "VCALENDAR", "PGP", "<p>");
        assertThat(letter.warnings()).isEmpty();
    }

    @Test
    void attachmentsThatCannotBeReadAreWarnedOf() throws Exception {
        Letter letter = Letters.read("a.eml", mail("Content-Type: multipart/mixed; boundary=b\n", """
                --b
                Content-Type: text/plain

                My words are attached.
                --b
                Content-Type: application/pdf
                Content-Transfer-Encoding: base64
                Content-Disposition: attachment; filename="letter.pdf"

                %s
                --b--
                """.formatted(
                        base64(Letters.locked("secret")))));

        assertThat(letter.warnings()).containsExactly(ImportWarning.of(WarningCode.ATTACHMENT_NOT_READ, "letter.pdf"));
    }

    @Test
    void flowedLinesAreJoined() throws Exception {
        Letter letter = Letters.read(
                "a.eml",
                mail(
                        "Content-Type: text/plain; charset=utf-8; format=flowed; delsp=yes\n",
                        "The playgr \nound needs shade.\n"));

        assertThat(letter.body().text().strip()).isEqualTo("The playground needs shade.");
    }
}

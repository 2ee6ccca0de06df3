package org.folkmoot.intake.letters.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.folkmoot.intake.letters.Letters.marked;
import static org.folkmoot.intake.letters.Letters.utf8;

import org.folkmoot.intake.letters.Letters;
import org.folkmoot.intake.letters.content.Letter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedMailTest {
    @Test
    void mailSavedAsTextByOutlook() throws Exception {
        Letter letter = Letters.read("a.txt", utf8("""
                From:\tAnn Teal <a@example.org>
                Sent:\t01 March 2024 10:00
                To:\tConsultation Team
                Subject:\tResponse to
                \tthe plan

                Dear team,
                I oppose the closure.

                From: Team
                Sent: 28 February 2024 09:00
                To: Ann
                Subject: Plan

                Please respond.
                """));

        assertThat(letter.received()).isEqualTo("2024-03-01T10:00:00");
        assertThat(letter.from()).isEqualTo("a@example.org");
        assertThat(letter.subject()).isEqualTo("Response to the plan");
        assertThat(letter.body().text()).startsWith("Dear team,\nI oppose the closure.");
        assertThat(marked(letter.body()))
                .singleElement()
                .asString()
                .startsWith("QUOTED_REPLY:From: Team")
                .endsWith("Please respond.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Von: Ann <a@example.org>\r\nGesendet: Freitag, 1. M\u00E4rz 2024 10:00\r\nAn: Team\r\nBetreff: Plan\r\n\r\nIch bin daf\u00FCr.",
                "*From:* Ann <a@example.org>\n*Date:* 1 March 2024 at 10:00:00 GMT\n*To:* Team\n*Subject:* Plan\n\nIch bin daf\u00FCr.",
                "\uFEFFSubject: Plan\nFrom: Ann <a@example.org>\nDate: 01/03/2024, 10:00\nTo: Team\n\n\nIch bin daf\u00FCr.",
                "De : Ann <a@example.org>\nEnvoy\u00E9 : vendredi 1 mars 2024 10:00\n\u00C0 : Team\nObjet : Plan\n\nIch bin daf\u00FCr."
            })
    void otherProgramsAndLanguages(String text) throws Exception {
        Letter letter = Letters.read("a.txt", utf8(text));

        assertThat(letter.body().text()).isEqualTo("Ich bin daf\u00FCr.");
        assertThat(letter.from()).isEqualTo("a@example.org");
        assertThat(letter.subject()).isEqualTo("Plan");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "From: 1 May the road is closed.\nTo: the Mayor\n\nI object.",
                "Dear team,\n\nFrom: Ann\nSent: today\nSubject: Plan\n",
                "Date: 1 May 2024\nTo: the Mayor\nSubject: the plan\n\nI object."
            })
    void lettersThatOnlyLookLikeIt(String text) throws Exception {
        assertThat(Letters.read("a.txt", utf8(text)).body().text()).isEqualTo(text);
    }

    @Test
    void senderWithoutAddressHasNone() throws Exception {
        Letter letter = Letters.read(
                "a.txt", utf8("From: Ann Teal\nSent: 01 March 2024 10:00\nTo: Team\nSubject: Plan\n\nI object.\n"));

        assertThat(letter.from()).isEmpty();
        assertThat(letter.received()).isEqualTo("2024-03-01T10:00:00");
    }
}

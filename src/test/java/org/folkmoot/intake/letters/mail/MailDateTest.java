package org.folkmoot.intake.letters.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailDateTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mon, 2 Mar 2026 09:15:00 +0100 | 2026-03-02T09:15:00+01:00",
                "2 Mar 2026 09:15 +0000 | 2026-03-02T09:15:00Z",
                "1 Mar 24 10:00:00 GMT | 2024-03-01T10:00:00Z",
                "1 Mar 49 10:00:00 GMT | 2049-03-01T10:00:00Z",
                "1 Mar 99 10:00:00 GMT | 1999-03-01T10:00:00Z",
                "1 Mar 124 10:00:00 GMT | 2024-03-01T10:00:00Z",
                "Fri, 1 Mar 2024 9:05:00 +0000 (GMT (Greenwich (London))) | 2024-03-01T09:05:00Z",
                "Fri, 01 March 2024 09:05:00 BST | 2024-03-01T09:05:00+01:00",
                "Friday, 01-Mar-24 09:05:00 EST | 2024-03-01T09:05:00-05:00",
                "Fri, 1 Mar 2024 09:05:00 | 2024-03-01T09:05:00",
                "Fri,  1  Mar  2024  09:05 | 2024-03-01T09:05:00",
            })
    void datesOfMailPrograms(String field, String iso) {
        assertThat(MailDate.iso(field)).isEqualTo(iso);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "32 Mar 2026 09:15:00 +0100",
                "1 Mar 0024 10:00:00 GMT",
                "1 Jan 1900 10:00:00 GMT",
                "((((((((((((((((((((((((((((((",
                "1 Foo 2024 10:00:00 GMT"
            })
    void otherFieldsAreNoDate(String field) {
        assertThat(MailDate.iso(field)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "01 March 2024 10:00 | 2024-03-01T10:00:00",
                "Friday, March 1, 2024 3:04 PM | 2024-03-01T15:04:00",
                "Fri 01/03/2024 10:00 | 2024-03-01T10:00:00",
                "03/25/2024 12:30 AM | 2024-03-25T00:30:00",
                "1 March 2024 at 10:00:30 GMT | 2024-03-01T10:00:30",
                "1st March 2024 | 2024-03-01",
                "2024-03-01 09:00 | 2024-03-01T09:00:00",
                "01.03.2024 10:00 | 2024-03-01T10:00:00",
                "Fri, 1 Mar 2024 9:05:00 +0000 | 2024-03-01T09:05:00Z",
                "soon | ''",
                "31/02/2024 10:00 | ''",
            })
    void datesAsPersonsReadThem(String field, String iso) {
        assertThat(PrintedMail.date(field)).isEqualTo(iso);
    }
}

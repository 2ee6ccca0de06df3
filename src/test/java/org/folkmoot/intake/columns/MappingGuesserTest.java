package org.folkmoot.intake.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.folkmoot.intake.Fixture;
import org.folkmoot.intake.csv.CsvSource;
import org.folkmoot.intake.words.NonAnswers;
import org.folkmoot.model.source.ColumnRole;
import org.folkmoot.model.source.ReadOptions;
import org.folkmoot.model.source.SourceRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MappingGuesserTest {
    private static final List<String> BOROUGHS = List.of("Camden", "Hackney", "Barnet", "Kingston upon Thames", "");
    private static final List<String> AGREEMENT = List.of(
            "Strongly agree", "Agree", "Neither agree nor disagree", "Disagree", "Strongly disagree", "Don't know");

    private final MappingGuesser guesser = new MappingGuesser(NonAnswers.load(), ClosedValues.load());

    @TempDir
    Path folder;

    private static List<SourceRecord.Row> rows(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new SourceRecord.Row(
                        i + 2L,
                        List.of(
                                "R-%05d".formatted(i),
                                "2024-03-%02d 14:%02d".formatted(1 + i % 28, i % 60),
                                i % 3 == 0 ? "Yes" : "No",
                                i % 9 == 0 ? "Organisation" : "Individual",
                                BOROUGHS.get(i % BOROUGHS.size()),
                                AGREEMENT.get(i % AGREEMENT.size()),
                                i % 4 == 0
                                        ? ""
                                        : i % 5 == 0
                                                ? "no comment"
                                                : "I want to see more officers on street number " + i + " at night.",
                                i % 2 == 0 ? "Trust; Violence" : "Violence",
                                "person" + i + "@example.org",
                                "",
                                i % 10 == 0 ? "none" : "Number " + i + " bus, lighting",
                                i % 2 == 0 ? "1" : "0",
                                "2024-04-01")))
                .toList();
    }

    private static final List<String> HEADER = List.of(
            "Response ID",
            "submittedDate",
            "May we publish your response?",
            "Are you responding as an individual or an organisation",
            "Borough",
            "To what extent do you agree with priority 2?",
            "What more could be done to make London safer?",
            "Which of these matter most to you?",
            "Email",
            "",
            "Any other comments",
            "Theme 1",
            "Date processed");

    @Test
    void tellsEachKindOfColumn() {
        assertThat(guesser.guess(HEADER, rows(300)))
                .extracting(guess -> guess.mapping().role())
                .containsExactly(
                        ColumnRole.REFERENCE,
                        ColumnRole.RECEIVED_DATE,
                        ColumnRole.PUBLICATION_CONSENT,
                        ColumnRole.CLOSED_QUESTION,
                        ColumnRole.ATTRIBUTE,
                        ColumnRole.CLOSED_QUESTION,
                        ColumnRole.OPEN_QUESTION,
                        ColumnRole.CLOSED_QUESTION,
                        ColumnRole.RESPONDENT,
                        ColumnRole.IGNORE,
                        ColumnRole.OPEN_QUESTION,
                        ColumnRole.ATTRIBUTE,
                        ColumnRole.IGNORE);
    }

    @Test
    void explainsWithoutQuotingResponses() {
        assertThat(guesser.guess(HEADER, rows(300))).allSatisfy(guess -> {
            assertThat(guess.explanation()).matches("[A-Z].*\\.").doesNotContain("officers", "example.org");
            assertThat(guess.mapping().header())
                    .isEqualTo(HEADER.get(guess.mapping().index()));
        });
    }

    @Test
    void worksOnFewRowsOfLongHeadings() {
        Path file = Fixture.write(folder, """
                Type of respondent,Part 1 Q1 - Do you agree with this?,Part 1 Q2 - Please use this space to explain
                Resident,Agree,The buses stop too early and the walk home is dark all winter
                Business,Strongly disagree,Shops need someone who comes when there is a call
                Resident,Agree,There is nothing in the plan for people who work at night
                """);
        assertThat(guesser.guess(CsvSource.open(file, ReadOptions.DETECT)))
                .extracting(guess -> guess.mapping().role())
                .containsExactly(ColumnRole.ATTRIBUTE, ColumnRole.CLOSED_QUESTION, ColumnRole.OPEN_QUESTION);
    }

    @Test
    void knowsATextColumnWhoseLettersRepeat() {
        List<SourceRecord.Row> rows = IntStream.range(0, 400)
                .mapToObj(i -> new SourceRecord.Row(
                        i + 2L,
                        List.of("My borough deserves a police station of its own, and number " + (i % 4 == 0 ? i : 0)
                                + " is not it")))
                .toList();
        assertThat(guesser.guess(List.of("Q1"), rows).get(0).mapping().role()).isEqualTo(ColumnRole.OPEN_QUESTION);
    }

    @Test
    void givesRolesOfOneColumnOnce() {
        List<SourceRecord.Row> rows = IntStream.range(0, 50)
                .mapToObj(i -> new SourceRecord.Row(i + 2L, List.of("A" + i, "B" + i, "C" + i)))
                .toList();
        assertThat(guesser.guess(List.of("Ref", "Respondent ID", "Postcode"), rows))
                .extracting(guess -> guess.mapping().role())
                .containsExactly(ColumnRole.REFERENCE, ColumnRole.ATTRIBUTE, ColumnRole.ATTRIBUTE);
    }

    @Test
    void copesWithoutRows() {
        assertThat(guesser.guess(List.of("Ref", "Please explain your answer", ""), List.of()))
                .extracting(guess -> guess.mapping().role())
                .containsExactly(ColumnRole.IGNORE, ColumnRole.OPEN_QUESTION, ColumnRole.IGNORE);
    }

    private ColumnRole roleOf(String heading, int rows, List<String> values) {
        List<SourceRecord.Row> sample = IntStream.range(0, rows)
                .mapToObj(i -> new SourceRecord.Row(i + 2L, List.of(values.get(i % values.size()))))
                .toList();
        return guesser.guess(List.of(heading), sample).get(0).mapping().role();
    }

    @Test
    void explanationsThatRecurAreResponses() {
        List<String> six = List.of(
                "The lane floods every winter.",
                "I cannot cross the road with a pram.",
                "Nobody has asked the shops what they need.",
                "It is quiet here and should stay so.",
                "The buses stop too early for nurses.",
                "My street has had no light since May.");
        assertThat(roleOf("Please explain why you rated this site as you did", 40, six))
                .isEqualTo(ColumnRole.OPEN_QUESTION);
        assertThat(roleOf("Reasons for your rating", 60, six)).isEqualTo(ColumnRole.OPEN_QUESTION);
    }

    @Test
    void optionsBelowAHeadingThatAsksWhyStayClosed() {
        List<String> options = List.of(
                "It is near where I live",
                "It is cheaper than the others",
                "My friends or family go there",
                "I have always been a member");
        assertThat(roleOf("Why do you use the library?", 400, options)).isEqualTo(ColumnRole.CLOSED_QUESTION);
        assertThat(roleOf("To what extent do you agree, and why?", 60, AGREEMENT))
                .isEqualTo(ColumnRole.CLOSED_QUESTION);
    }
}

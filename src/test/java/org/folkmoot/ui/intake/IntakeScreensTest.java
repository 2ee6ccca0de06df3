package org.folkmoot.ui.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.ListView;
import org.folkmoot.ui.CodedSample;
import org.folkmoot.ui.ScreenTest;
import org.folkmoot.ui.SmallSample;
import org.folkmoot.ui.common.Action;
import org.junit.jupiter.api.Test;

/** Shows every step of an import with files that are hard to lay out. */
class IntakeScreensTest extends ScreenTest {
    private static final String LONG = "Thinking about the next four years, and setting aside for a moment what you may"
            + " have said in earlier surveys, what more could the Mayor, the police and the boroughs do together so"
            + " that you feel safe where you live?";

    private Optional<CodedSample.Made> sample = Optional.empty();

    @Override
    protected void prepare() {
        sample = Optional.of(new CodedSample(context, folder).make());
    }

    @Test
    void importSteps() throws IOException {
        open(sample.orElseThrow().consultation());
        until(() -> window.idle());
        onScreen(() -> window.run(Action.IMPORT));
        until(() -> shown(".file-step"));
        screen("import-1-file");
        onScreen(() -> window.dropped(List.of(folder.resolve("missing.csv"))));
        until(() -> shown(".problem"));
        screen("import-1-refused");
        steps(
                "import",
                new CodedSample(context, folder).late(),
                "questions",
                "problems",
                "duplicates",
                "non_answers",
                "codes");
        onScreen(() -> robot.lookup("#next").queryButton().fire());
        until(() -> shown(".import-result"));
        screen("import-5-result");
        onScreen(() -> window.dropped(List.of(folder.resolve("late-responses.csv"))));
        until(() -> shown(".preview-table"));
        screen("import-2-again");
        steps("import-batch", secondBatch(), "known");
        steps("import-wide", wide(), "problems");
        steps("import-narrow", narrow());
    }

    @Test
    void previewsNameTheSurveyProgram() throws IOException {
        open(sample.orElseThrow().consultation());
        until(() -> window.idle());
        onScreen(() -> window.run(Action.IMPORT));
        until(() -> shown(".file-step"));
        preview("surveymonkey", """
                Respondent ID,Collector ID,Start Date,Which do you use?,,,What would you change?
                ,,,The park,The library,The pool,Open-Ended Response
                1001,77,07/01/2026,The park,,The pool,"The bus stop floods, and has for years."
                1002,77,07/02/2026,,The library,,Please keep the library open on Saturdays.
                1003,77,07/02/2026,The park,,,More benches along the river.
                """);
        preview("qualtrics", """
                StartDate,ResponseId,Q1,Q2
                Start Date,Response ID,How do you travel most?,What would you change first?
                "{""ImportId"":""startDate""}","{""ImportId"":""_recordId""}","{""ImportId"":""QID1""}","{""ImportId"":""QID2_TEXT""}"
                2026-07-01 08:28:09,R_0aBcDe,Bus,The high street is too noisy at night.
                2026-07-02 08:28:09,R_1aBcDe,Walk,Mend the pavement by the school.
                """);
        preview("ms-forms", """
                ID,Start time,Completion time,Email,Rank these from most to least important,What would you change first?
                1,7/1/26 8:00:00,7/1/26 8:04:00,anonymous,Parks;Trees;Bins;Roads;,"More trees, please."
                2,7/1/26 9:00:00,7/1/26 9:04:00,anonymous,Bins;Trees;Parks;Roads;,Mend the roads first.
                """);
    }

    private void preview(String program, String table) throws IOException {
        Path file = Files.writeString(folder.resolve(program + ".csv"), table);
        onScreen(() -> window.dropped(List.of(file)));
        until(() -> shown(".preview-table"));
        screen("import-" + program + "-2-preview");
    }

    /** @param findings parts of the check to take, in lower case */
    private void steps(String name, Path file, String... findings) throws IOException {
        onScreen(() -> window.dropped(List.of(file)));
        until(() -> shown(".preview-table"));
        screen(name + "-2-preview");
        onScreen(() -> robot.lookup("#next").queryButton().fire());
        until(() -> shown(".columns-table"));
        screen(name + "-3-columns");
        onScreen(() -> robot.lookup("#next").queryButton().fire());
        until(() ->
                shown(".check-sections") && !robot.lookup("#next").queryButton().isDisabled());
        ListView<?> sections = robot.lookup(".check-sections").queryListView();
        for (int i = 0; i < sections.getItems().size(); i++) {
            int at = i;
            String part = sections.getItems().get(i).toString().toLowerCase(Locale.ROOT);
            if (List.of(findings).contains(part)) {
                onScreen(() -> sections.getSelectionModel().select(at));
                screen(name + "-4-check-" + part);
            }
        }
    }

    /** Known rows, some of them changed, and some new ones. */
    private Path secondBatch() throws IOException {
        String text = Files.readString(folder.resolve("late-responses.csv"), StandardCharsets.UTF_8);
        return Files.writeString(
                folder.resolve("second-batch.csv"),
                text.replace("police", "officers").replace("LATE-0001", "NEW-0001"),
                StandardCharsets.UTF_8);
    }

    /** Sixty columns, long questions, control characters, codes, and 300 rows with a problem. */
    private Path wide() throws IOException {
        StringBuilder csv = new StringBuilder("Reference,Email,Channel,Submitted," + quoted(LONG) + ",Themes Q1,"
                + quoted("And " + LONG.substring(0, 150)));
        csv.append(IntStream.range(0, 53)
                .mapToObj(i -> ",Priority " + (i + 1) + " of the plan: how far do you agree?")
                .collect(Collectors.joining()));
        for (int i = 0; i < 400; i++) {
            csv.append("\r\nW-").append(i);
            if (i >= 100) {
                csv.append(",too short");
                continue;
            }
            csv.append(",someone")
                    .append(i % 40)
                    .append("@example.org,Online,2022-01-0")
                    .append(i % 9 + 1);
            csv.append(',').append(quoted(SmallSample.first(i) + "\nA second line.\u0007 \u202Eand a turn"));
            csv.append(i % 3 == 0 ? ",KNIFE; VAWG" : ",");
            csv.append(i % 4 == 0 ? ",n/a" : i % 4 == 1 ? ",No comment" : "," + quoted(SmallSample.first(i + 3)));
            csv.append(",Agree".repeat(53));
        }
        return Files.writeString(folder.resolve("wide.csv"), csv, StandardCharsets.UTF_8);
    }

    private Path narrow() throws IOException {
        StringBuilder csv = new StringBuilder("Id;Borough;What else?\r\n");
        for (int i = 0; i < 30; i++) {
            csv.append(i)
                    .append(";Camden;")
                    .append(quoted(SmallSample.first(i)))
                    .append("\r\n");
        }
        return Files.writeString(folder.resolve("narrow.csv"), csv, StandardCharsets.UTF_8);
    }

    private static String quoted(String cell) {
        return '"' + cell.replace("\"", "\"\"") + '"';
    }
}

package org.folkmoot.intake.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.intake.Sources;
import org.folkmoot.model.Progress;
import org.folkmoot.model.source.ReadOptions;
import org.folkmoot.model.source.SourceRecord;
import org.folkmoot.model.source.SurveyLayout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Exports of survey programs: heading rows, names, and what only looks like them. */
class SurveyLayoutTest {
    @TempDir
    Path folder;

    @Test
    void surveyMonkeyHasTwoHeadingRows() throws IOException {
        RecordSource source = open("""
                Respondent ID,Collector ID,Start Date,Which do you use?,,,What would you change?,How long?
                ,,,The park,The library,The pool,Open-Ended Response,Response
                114,430,07/01/2026,,,The pool,Mend the road.,1 to 5 years
                115,430,07/02/2026,The park,,,More light.,Over 5 years
                """);

        assertThat(source.table().layout()).isEqualTo(SurveyLayout.SURVEY_MONKEY);
        assertThat(source.table().headerRows()).isEqualTo(2);
        assertThat(source.table().header())
                .containsExactly(
                        "Respondent ID",
                        "Collector ID",
                        "Start Date",
                        "The park",
                        "The library",
                        "The pool",
                        "What would you change?",
                        "How long?");
        assertThat(read(source)).hasSize(2);
        assertThat(source.reading()).contains("SurveyMonkey", "2 rows");
    }

    @Test
    void aRowOfChoicesIsFoundWithoutKnownNames() throws IOException {
        RecordSource source = open("""
                Number,Date,How do you travel?,,Why?
                ,,Bus,Car,Open-Ended Response
                1,2026-07-01,Bus,,It is cheap.
                2,2026-07-02,,Car,It is quick.
                3,2026-07-03,Bus,Car,Both are good.
                """);

        assertThat(source.table().header()).containsExactly("Number", "Date", "Bus", "Car", "Why?");
        assertThat(read(source)).hasSize(3);
    }

    @Test
    void aResponseWithGapsIsNoRowOfChoices() throws IOException {
        RecordSource source = open("""
                Number,Date,Borough,Why?
                ,,Camden,It is cheap and I like it.
                2,2026-07-02,Barnet,It is quick.
                3,2026-07-03,Camden,Both are good.
                4,2026-07-04,Ealing,None is good.
                """);

        assertThat(source.table().headerRows()).isEqualTo(1);
        assertThat(read(source)).hasSize(4);
    }

    @Test
    void qualtricsLegacyHasTwoHeadingRows() throws IOException {
        RecordSource source = open("""
                V1,V2,V3,V8,Q1,Q2
                ResponseID,ResponseSet,Name,StartDate,How do you travel?,What would you change first?
                R_0a,Default,Anonymous,2026-07-01,1,The bus stop.
                R_1a,Default,Anonymous,2026-07-02,2,The road.
                """);

        assertThat(source.table().layout()).isEqualTo(SurveyLayout.QUALTRICS_LEGACY);
        assertThat(source.table().header()).endsWith("How do you travel?", "What would you change first?");
        assertThat(read(source)).hasSize(2);
    }

    @Test
    void qualtricsWithAndWithoutImportIds() throws IOException {
        String heads = """
                StartDate,EndDate,RecordedDate,ResponseId,Q1
                Start Date,End Date,Recorded Date,Response ID,What would you change first?
                """;
        String ids = "\"{\"\"ImportId\"\":\"\"startDate\"\"}\",\"{\"\"ImportId\"\":\"\"endDate\"\"}\","
                + "\"{\"\"ImportId\"\":\"\"recordedDate\"\"}\",\"{\"\"ImportId\"\":\"\"_recordId\"\"}\","
                + "\"{\"\"ImportId\"\":\"\"QID1_TEXT\"\"}\"\n";
        String rows =
                "2026-07-01,2026-07-01,2026-07-01,R_0a,The bus stop.\n2026-07-02,2026-07-02,2026-07-02,R_1a,The road.\n";

        for (String text : List.of(heads + ids + rows, heads + rows)) {
            RecordSource source = open(text);
            assertThat(source.table().layout()).isEqualTo(SurveyLayout.QUALTRICS);
            assertThat(source.table().header()).endsWith("Response ID", "What would you change first?");
            assertThat(read(source)).hasSize(2);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ID,Start time,Completion time,Email,Name,What would you change? | MS_FORMS",
                "Timestamp,Email Address,What would you change? | GOOGLE_FORMS",
                "id,submitdate,lastpage,startlanguage,G01Q01[SQ001],G01Q02 | LIME_SURVEY",
                "Response ID,Date submitted,Last page,Start language,What would you change? | LIME_SURVEY",
                "start,end,group/question,_id,_uuid,_submission_time | KOBO",
                "ObjectID,GlobalID,CreationDate,Creator,What would you change? | SURVEY123",
                "Document ID,Agency ID,Docket ID,Comment | REGULATIONS_GOV",
                "Response ID,Submitted Date,What would you change? | CITIZEN_SPACE",
                "Unique Response Number,1. What would you change? | ONLINE_SURVEYS",
                "UserID,UserNo,Name,What would you change? | SMART_SURVEY",
                "Ref,Borough,What would you change? | ",
            })
    void headingsOfOtherPrograms(String headings, SurveyLayout layout) throws IOException {
        String row = "x1" + ",some words of a response".repeat(headings.split(",").length - 1) + "\n";
        RecordSource source = open(headings + "\n" + row + row.replace("x1", "x2"));

        assertThat(source.table().layout()).isEqualTo(layout);
        assertThat(source.table().headerRows()).isEqualTo(1);
        assertThat(read(source)).hasSize(2);
    }

    @Test
    void olderSurveyMonkeyWritesItsColumnsAsOneWord() throws IOException {
        RecordSource source = open("""
                RespondentID,CollectorID,StartDate,Which?,,Why?
                ,,,Park,Pool,Open-Ended Response
                1,7,07/01/2010,Park,,It is near.
                2,7,07/01/2010,,Pool,It is warm.
                """);

        assertThat(source.table().layout()).isEqualTo(SurveyLayout.SURVEY_MONKEY);
        assertThat(source.table().header())
                .containsExactly("RespondentID", "CollectorID", "StartDate", "Park", "Pool", "Why?");
        assertThat(read(source)).hasSize(2);
    }

    @Test
    void onlineSurveysHasCodesAboveQuestions() throws IOException {
        RecordSource source = open("""
                URN,Q1,Q2
                Unique Response Number,Borough,What would you change?
                1001,Kew,Mend the lane.
                1002,Ham,More buses.
                """);

        assertThat(source.table().layout()).isEqualTo(SurveyLayout.ONLINE_SURVEYS);
        assertThat(source.table().header())
                .containsExactly("Unique Response Number", "Borough", "What would you change?");
        assertThat(read(source)).hasSize(2);
    }

    @Test
    void headingsThatAreRepeatedAreAProblem() throws IOException {
        RecordSource source = open("Ref,Why?\nA1,It is cheap.\n\uFEFFRef, Why? \nA2,Why?\nRef,Other\n");

        assertThat(read(source))
                .extracting(SourceRecord::line, each -> each instanceof SourceRecord.Problem)
                .containsExactly(tuple(2L, false), tuple(3L, true), tuple(4L, false), tuple(5L, false));
    }

    @Test
    void aColumnOfItsOwnNameIsNoRepetition() throws IOException {
        assertThat(read(open("Comment\nGood\nComment\n"))).allMatch(SourceRecord.Row.class::isInstance);
    }

    @Test
    void listsInEveryAnswerDoNotDecideTheDelimiter() throws IOException {
        StringBuilder ranking = new StringBuilder("ID,Rank these,What first?\n");
        StringBuilder words = new StringBuilder("ID,Three words for the town\n");
        for (int i = 0; i < 20; i++) {
            ranking.append(i).append(",Parks;Trees;Bins;Roads;,\"Mend the road, please.\"\n");
            words.append(i).append(",\"green; old, quiet; friendly, ").append(i).append("\"\n");
        }

        RecordSource ranked = open(ranking.toString());
        assertThat(ranked.table().delimiter()).isEqualTo(",");
        assertThat(read(ranked)).hasSize(20).allMatch(SourceRecord.Row.class::isInstance);
        RecordSource worded = open(words.toString());
        assertThat(worded.table().header()).containsExactly("ID", "Three words for the town");
        assertThat(read(worded)).hasSize(20).allMatch(SourceRecord.Row.class::isInstance);
    }

    @Test
    void aTitleAboveASemicolonTableStillWorks() throws IOException {
        RecordSource source = open("Report of July\n\nID;Borough;What first?\n" + "1;Kew;Roads, paths\n".repeat(8));

        assertThat(source.table().delimiter()).isEqualTo(";");
        assertThat(source.table().header()).containsExactly("ID", "Borough", "What first?");
    }

    @Test
    void spacesAfterDelimitersAreSkipped() throws IOException {
        RecordSource source = open("""
                Ref, "What would you change?", "Borough"
                A1, "The lane, as it is, will do", "Kew"
                A2, "He said ""no"".
                Twice.", "Ham"
                A3, plain words, "Sheen"
                """);

        assertThat(source.table().header()).containsExactly("Ref", "What would you change?", "Borough");
        assertThat(read(source))
                .map(each -> ((SourceRecord.Row) each).cells())
                .containsExactly(
                        List.of("A1", "The lane, as it is, will do", "Kew"),
                        List.of("A2", "He said \"no\".\nTwice.", "Ham"),
                        List.of("A3", " plain words", "Sheen"));
    }

    @Test
    void aQuotationMarkThatIsNotDoubledIsStillFound() throws IOException {
        RecordSource source = open("Ref, \"Why?\"\nA1, \"He said \"no\" twice\"\nA2, \"Fine\"\n");

        assertThat(read(source))
                .map(each -> each instanceof SourceRecord.Problem)
                .containsExactly(true, false);
    }

    private RecordSource open(String text) throws IOException {
        return Sources.open(Files.writeString(folder.resolve("table.csv"), text), ReadOptions.DETECT);
    }

    private static List<SourceRecord> read(RecordSource source) {
        List<SourceRecord> records = new ArrayList<>();
        source.read(records::add, Progress.NONE);
        return records;
    }
}

package org.folkmoot.intake.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.folkmoot.intake.Fixture;
import org.folkmoot.intake.csv.CsvSource;
import org.folkmoot.intake.file.SourceFile;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.model.refusal.RefusalKind;
import org.folkmoot.model.source.ReadOptions;
import org.folkmoot.model.source.SourceRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the header is, how many rows it has, and what the columns are called. */
class HeaderTest {
    private static final String ROWS = "R-1,Yes,because of the lights␊R-2,No,it is dark␊R-3,No,␊R-4,Yes,fine␊"
            + "R-5,Yes,good␊R-6,No,more officers␊R-7,No,x y␊";

    private static RecordSource open(String text, ReadOptions options) {
        return CsvSource.open(SourceFile.of("r.csv", Fixture.real(text).getBytes(StandardCharsets.UTF_8)), options);
    }

    private static RecordSource open(String text) {
        return open(text, ReadOptions.DETECT);
    }

    private static ReadOptions at(long line, int rows) {
        return new ReadOptions(null, null, null, line, rows);
    }

    @org.junit.jupiter.params.provider.CsvSource(delimiterString = "~", quoteCharacter = '`', textBlock = """
            # name                       ~ above the rows                                     ~ line ~ rows ~ header
            one row                      ~ Ref,Q1,Q2␊                                         ~ 1 ~ 1 ~ Ref|Q1|Q2
            a title                      ~ Police plan␊Ref,Q1,Q2␊                             ~ 2 ~ 1 ~ Ref|Q1|Q2
            a padded title               ~ Police plan,,␊,,␊Ref,Q1,Q2␊                        ~ 3 ~ 1 ~ Ref|Q1|Q2
            titles and empty lines       ~ Police plan␊␊Exported 2022␊␊Ref,Q1,Q2␊             ~ 5 ~ 1 ~ Ref|Q1|Q2
            codes above questions        ~ ID,Q1,Q2␊Your reference,Do you agree at all?,Please explain your answer␊ ~ 1 ~ 2 ~ Your reference|Do you agree at all?|Please explain your answer
            codes, first one empty       ~ ,Q1,Q2␊Your reference,Do you agree at all?,Please explain your answer␊ ~ 1 ~ 2 ~ Your reference|Do you agree at all?|Please explain your answer
            title, codes, questions      ~ Plan,,␊ID,Q1,Q2␊Reference,Do you agree at all?,Please explain your answer␊ ~ 2 ~ 2 ~ Reference|Do you agree at all?|Please explain your answer
            groups above headings        ~ You,Views,␊Ref,Agree?,Why?␊                        ~ 1 ~ 2 ~ Ref|Agree?|Why?
            lower row empty somewhere    ~ Ref,Q1,Q2␊,Do you agree at all?,Please explain your answer␊ ~ 1 ~ 2 ~ Ref|Do you agree at all?|Please explain your answer
            """)
    @ParameterizedTest(name = "{0}")
    void findsTheHeader(String name, String above, long line, int rows, String header) {
        RecordSource source = open(above + ROWS);
        assertThat(source.table().headerLine()).isEqualTo(line);
        assertThat(source.table().headerRows()).isEqualTo(rows);
        assertThat(String.join("|", source.table().header())).isEqualTo(header);
        List<SourceRecord> records = Fixture.records(source);
        assertThat(records).hasSize(7).allMatch(SourceRecord.Row.class::isInstance);
        assertThat(((SourceRecord.Row) records.get(0)).cells().get(0)).isEqualTo("R-1");
        assertThat(source.sample(1)).containsExactly((SourceRecord.Row) records.get(0));
    }

    /** Each of these rows below a header must stay a response. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "R-0,Yes,Why do we not have more police?",
                "R-0,No,Please explain what you mean",
                "R-0,,",
                ",,What more could be done about the lights?",
                "T-1,Yes,this is a test of the form",
                "TEST,No,this is a test of the form",
                "99,Yes,numbers only here",
                "R-0,Maybe so,only the reference is like the others"
            })
    void takesNoResponseForAHeading(String first) {
        for (String header : List.of("Ref,Q1,Q2", "ID,Q1a,Q1b", "Ref,,Q2", "Ref,Agree?,Why?", "Q1,Q2,Q3")) {
            RecordSource source = open(header + "␊" + first + "␊" + ROWS);
            assertThat(source.table().headerRows()).as(header).isEqualTo(1);
            assertThat(Fixture.records(source)).as(header).hasSize(8);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ref␊R-1␊R-2␊", "Ref,Comment␊R-1,␊R-2,␊R-3,␊", "a,b,c␊,,x␊,,y␊,,z␊", "Ref,Q1,Q2␊"})
    void takesNoHeaderForATitle(String text) {
        assertThat(open(text).table().headerLine()).isEqualTo(1);
        assertThat(open(text).reading()).doesNotContain("header");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ref,,␊R-1,Yes,lights␊R-2,No,dark␊R-3,No,␊",
                "Ref,,␊R-1,Yes,lights␊R-2,No,dark␊",
                "Number,,␊1,b,lights␊2,n,dark␊3,w,x␊4,b,z␊",
                "Sent,,␊2026-03-01,c,lights␊2026-03-02,d,dark␊2026-03-05,e,␊",
                "Agree?,,␊Yes,b,lights␊No,c,dark␊No,d,x␊Yes,e,y␊No,f,z␊Yes,g,v␊No,h,w␊",
                "Police plan,,␊,,␊Ref,,␊R-1,Yes,lights␊R-2,No,dark␊R-3,No,x␊R-4,No,y␊"
            })
    void aHeaderThatNamesFewColumnsIsNoTitle(String text) {
        RecordSource source = open(text);
        assertThat(source.table().header()).hasSize(3);
        assertThat(source.table().header().get(0)).isIn("Ref", "Number", "Sent", "Agree?");
        assertThat(((SourceRecord.Row) Fixture.records(source).get(0)).cells().get(2))
                .isEqualTo("lights");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Police plan␊R-1,Yes,lights␊R-2,No,dark␊R-3,No,x␊R-4,No,y␊R-5,Yes,z␊R-6,No,v␊R-7,No,w␊R-8,No,u␊",
                "Police plan,,␊2010,2011,2012␊34,45,56␊35,46,57␊36,47,58␊",
                "Police plan,,␊Red,Green,Blue␊Red,Green,Blue␊Red,,Blue␊Red,Green,Blue␊Red,Green,Blue␊,Green,Blue␊Red,Green,Blue␊",
                "Police plan,,␊Q1,Q2,Q3␊R1,Yes,a␊R2,No,b␊R3,No,c␊"
            })
    void aTitleAboveATableIsPassedOver(String text) {
        assertThat(open(text).table().headerLine()).isEqualTo(2);
    }

    @Test
    void keepsToWhatTheUserSays() {
        String text = "a,b,c␊d,e,f␊g,h,i␊j,k,l␊";
        assertThat(open(text, at(2, 1)).table().header()).containsExactly("d", "e", "f");
        assertThat(Fixture.records(open(text, at(2, 1)))).hasSize(2);
        assertThat(open(text, at(1, 2)).table().header()).containsExactly("d", "e", "f");
        assertThat(open(text, at(1, 3)).table().header()).containsExactly("g", "h", "i");
        assertThat(Fixture.records(open(text, at(1, 3))))
                .containsExactly(new SourceRecord.Row(4, List.of("j", "k", "l")));
        assertThat(open(text, at(1, 3)).reading()).contains("The header has 3 rows.");
    }

    @Test
    void refusesAHeaderThatCannotBe() {
        String text = "a,b␊1,2␊";
        for (ReadOptions wrong : List.of(at(9, 1), at(0, 1), at(-1, 1), at(1, 3), at(1, 4), at(1, 0))) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> open(text, wrong))
                    .satisfies(refusal -> assertThat(refusal.kind()).isEqualTo(RefusalKind.USAGE));
        }
    }

    @Test
    void tellsHeadingsApartThatOccurTwice() {
        RecordSource one = open("Ref,Why?,,Why?,␊1,a,b,c,d␊");
        assertThat(one.table().header()).containsExactly("Ref", "Why? (column 2)", "", "Why? (column 4)", "");
        assertThat(one.table().written()).containsExactly("Ref", "Why?", "", "Why?", "");
        RecordSource codes = open("ID,Q1,Q2,Q3␊Ref,Agree?,Why?,Why?␊1,Yes,b,c␊", at(1, 2));
        assertThat(codes.table().header()).containsExactly("Ref", "Agree?", "Q2 Why?", "Q3 Why?");
        assertThat(codes.table().written()).containsExactly("Ref", "Agree?", "Why?", "Why?");
        RecordSource groups = open(",Plan,,Budget,␊Ref,Agree?,Why?,Agree?,Why?␊1,Yes,b,c,d␊", at(1, 2));
        assertThat(groups.table().header())
                .containsExactly("Ref", "Plan Agree?", "Plan Why?", "Budget Agree?", "Budget Why?");
        RecordSource still = open("Q1,Q1␊Why?,Why?␊1,Yes␊", at(1, 2));
        assertThat(still.table().header()).containsExactly("Q1 Why? (column 1)", "Q1 Why? (column 2)");
        RecordSource clash = open("a,a,a (column 1)␊1,2,3␊");
        assertThat(clash.table().header()).doesNotHaveDuplicates();
    }

    @Test
    void putsAHeadingOnOneLine() {
        RecordSource source = open("Ref,\"To what extent␍␊ do you agree?\"␊1,Yes␊");
        assertThat(source.table().header()).containsExactly("Ref", "To what extent do you agree?");
        assertThat(source.table().written()).containsExactly("Ref", "To what extent\r\n do you agree?");
    }

    @Test
    void readsTheThreeRowsOfASurveyExport() {
        RecordSource source = open("ResponseId,Q1,Q2␊Response ID,Do you agree?,Please explain␊"
                + "\"{\"\"ImportId\"\":\"\"_recordId\"\"}\",\"{\"\"ImportId\"\":\"\"QID1\"\"}\",\"{\"\"ImportId\"\":\"\"QID2\"\"}\"␊"
                + ROWS);
        assertThat(source.table().headerRows()).isEqualTo(3);
        assertThat(source.table().header()).containsExactly("Response ID", "Do you agree?", "Please explain");
        assertThat(Fixture.records(source)).hasSize(7);
    }
}

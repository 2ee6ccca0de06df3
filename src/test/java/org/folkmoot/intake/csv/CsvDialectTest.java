package org.folkmoot.intake.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.folkmoot.intake.Fixture;
import org.folkmoot.model.source.ReadOptions;
import org.folkmoot.model.source.SourceRecord;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;

/** A table of dialects: the text, its header, and its records as {@code line[cell|cell]} or {@code line!reason}. */
class CsvDialectTest {
    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}")
    @org.junit.jupiter.params.provider.CsvSource(delimiterString = "~", quoteCharacter = '`', textBlock = """
            # name                          ~ text                                ~ header ~ records
            lf                              ~ a,b␊1,2␊3,4␊                        ~ a|b    ~ 2[1|2] 3[3|4]
            crlf                            ~ a,b␍␊1,2␍␊3,4␍␊                     ~ a|b    ~ 2[1|2] 3[3|4]
            cr alone                        ~ a,b␍1,2␍3,4␍                        ~ a|b    ~ 2[1|2] 3[3|4]
            no line end at the end          ~ a,b␊1,2                             ~ a|b    ~ 2[1|2]
            header only                     ~ a,b␊                                ~ a|b    ~ ``
            header without line end         ~ a,b                                 ~ a|b    ~ ``
            delimiter in quotes             ~ a,b␊"1,5",2                         ~ a|b    ~ 2[1,5|2]
            doubled quotes                  ~ a,b␊1,"ha ""ha\"\" ha"              ~ a|b    ~ 2[1|ha "ha" ha]
            only doubled quotes             ~ a,b␊\"\"\"\",\"\"\"\"\"\"                     ~ a|b    ~ 2["|""]
            json in a cell                  ~ k,v␊1,"{""t"": ""p"", ""c"": [1,2]}" ~ k|v   ~ 2[1|{"t": "p", "c": [1,2]}]
            line feed in a cell             ~ a,b␊1,"x␊y"␊3,4                     ~ a|b    ~ 2[1|x␊y] 4[3|4]
            crlf in a cell is kept          ~ a,b␍␊1,"x␍␊y"␍␊3,4                  ~ a|b    ~ 2[1|x␍␊y] 4[3|4]
            cr in a cell is kept            ~ a,b␊1,"x␍y"␊3,4                     ~ a|b    ~ 2[1|x␍y] 4[3|4]
            mixed line ends in a cell       ~ a,b␊1,"x␍y␊z␍␊w"␊3,4                ~ a|b    ~ 2[1|x␍y␊z␍␊w] 6[3|4]
            line breaks at a cell's ends    ~ a,b␊"␍","␊"␊3,4                     ~ a|b    ~ 2[␍|␊] 5[3|4]
            quotes, commas and breaks       ~ a,b␊"1,""␊\"\"\",2␊3,4                 ~ a|b    ~ 2[1,"␊"|2] 4[3|4]
            quoted empty cells              ~ a,b␊"",""                           ~ a|b    ~ 2[|]
            empty cells are a row           ~ a,b␊,␊3,4                           ~ a|b    ~ 2[|] 3[3|4]
            lines without cells             ~ a,b␊␊1,2␊␊␊3,4␊␊                    ~ a|b    ~ 3[1|2] 6[3|4]
            empty lines before the header   ~ ␍␊␍␊a,b␍␊1,2                        ~ a|b    ~ 4[1|2]
            cells are not trimmed           ~ a,b␊ 1 ,␉2                          ~ a|b    ~ 2[ 1 |␉2]
            headings are                    ~ ` a ,"b  "␊1,2`                     ~ a|b    ~ 2[1|2]
            quote inside a bare cell        ~ a,b␊5" pipe,say "no"                ~ a|b    ~ 2[5" pipe|say "no"]
            space before a quote            ~ a,b␊1, "2"                          ~ a|b    ~ 2[1| "2"]
            tab                             ~ a␉b␊1,5␉2,5␊3,5␉4,5                 ~ a|b    ~ 2[1,5|2,5] 3[3,5|4,5]
            semicolon                       ~ a;b␊1,5;2,5␊3,5;4,5                 ~ a|b    ~ 2[1,5|2,5] 3[3,5|4,5]
            pipe                            ~ a|b␊1,5|2␊3|4                       ~ a|b    ~ 2[1,5|2] 3[3|4]
            semicolons in prose             ~ a,b␊1,"x; y"␊2,"x; y; z"            ~ a|b    ~ 2[1|x; y] 3[2|x; y; z]
            one column                      ~ a␊1␊2                               ~ a      ~ 2[1] 3[2]
            one column with commas in it    ~ a␊I like it, yes␊no␊well, well, no  ~ a      ~ 2[I like it, yes] 3[no] 4[well, well, no]
            unnamed column                  ~ a,,b␊1,2,3                          ~ a||b   ~ 2[1|2|3]
            too many cells                  ~ a,b␊1,2,3␊4,5                       ~ a|b    ~ 2!The row has 3 cells where the header has 2. 3[4|5]
            too few cells                   ~ a,b,c␊1␊4,5,6                       ~ a|b|c  ~ 2!The row has 1 cell where the header has 3. 3[4|5|6]
            all rows too short              ~ a,b,c␊1,2␊4,5                       ~ a|b|c  ~ 2!The row has 2 cells where the header has 3. 3!The row has 2 cells where the header has 3.
            empty cells at the end          ~ a,b␊1,2,,␊3,4                       ~ a|b    ~ 2[1|2] 3[3|4]
            mark that is not doubled        ~ a,b␊"say "no", or",2␊3,4            ~ a|b    ~ 2!The row has a quotation mark inside a quoted cell; double it there. 3[3|4]
            such a mark in a longer row     ~ a,b␊"x␊5" y",2␊3,4                  ~ a|b    ~ 2!The row, which reaches to line 3, has a quotation mark inside a quoted cell; double it there. 4[3|4]
            two such rows                   ~ a,b␊"5" x",2␊1,2␊3,"5" x"           ~ a|b    ~ 2!The row has a quotation mark inside a quoted cell; double it there. 3[1|2] 4!The row has a quotation mark inside a quoted cell; double it there.
            other scripts                   ~ a,b␊ʤ,😀 łódź                       ~ a|b    ~ 2[ʤ|😀 łódź]
            """)
    void reads(String name, String text, String header, String records) {
        CsvSource source = CsvSource.open(Fixture.write(folder, Fixture.real(text)), ReadOptions.DETECT);
        assertThat(String.join("|", source.table().header())).isEqualTo(header);
        assertThat(Fixture.records(source).stream().map(this::shown).collect(Collectors.joining(" ")))
                .isEqualTo(records);
    }

    private String shown(SourceRecord record) {
        String what = record instanceof SourceRecord.Row row
                ? "[" + String.join("|", row.cells()) + "]"
                : "!" + ((SourceRecord.Problem) record).reason();
        return record.line() + Fixture.visible(what);
    }
}

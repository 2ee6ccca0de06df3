package org.folkmoot.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.folkmoot.intake.file.SourceFile;
import org.folkmoot.model.codeframe.ThemeSpec;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.model.refusal.RefusalKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeframeCsvReaderTest {
    private static final String HEADER =
            "code,parent,name,definition,include,exclude,example,rules,colour,stances,retired\r\n";

    @TempDir
    Path folder;

    private final CodeframeCsvReader reader = new CodeframeCsvReader();

    @Test
    void readsEveryColumn() {
        Path file = Fixture.write(
                folder,
                "\uFEFF" + HEADER
                        + "TRUST,,Trust,\"What it is,\r\nin two lines\",inc,exc,ex,\"police*; \"\"stop and search\"\"\",#0072B2,for; against,0\r\n"
                        + "FAIR,TRUST,Fair treatment,,,,,,,,1\r\n");
        assertThat(reader.read(file))
                .containsExactly(
                        new ThemeSpec(
                                "TRUST",
                                "",
                                "Trust",
                                "What it is,\r\nin two lines",
                                "inc",
                                "exc",
                                "ex",
                                "police*; \"stop and search\"",
                                "#0072B2",
                                List.of("for", "against"),
                                false),
                        new ThemeSpec("FAIR", "TRUST", "Fair treatment", "", "", "", "", "", "", List.of(), true));
    }

    @Test
    void acceptsAnyColumnOrderAndReturnsParentsFirst() {
        Path file = Fixture.write(folder, "Name;Parent;CODE\nFair;T;F\n;;\nTrust;;T\n");
        assertThat(reader.read(file))
                .containsExactly(
                        ThemeSpec.named("T", "Trust"),
                        new ThemeSpec("F", "T", "Fair", "", "", "", "", "", "", List.of(), false));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "->", quoteCharacter = '`', textBlock = """
            '=1+1    -> =1+1
            '+add    -> +add
            '-text   -> -text
            '@home   -> @home
            ''quoted -> 'quoted
            '''      -> ''
            'quoted  -> 'quoted
            '-5      -> '-5
            '+4.5    -> '+4.5
            '-1e3    -> '-1e3
            -5       -> -5
            =1+1     -> =1+1
            '        -> '
            """)
    void takesOneGuardOff(String cell, String expected) {
        Path file = Fixture.write(folder, "code,name,example\nA,B,\"" + cell + "\"\n");
        assertThat(reader.read(file).get(0).example()).isEqualTo(expected);
    }

    @Test
    void takesTheGuardOffTabAndReturn() {
        Path file = Fixture.write(folder, "code,name,definition,example\nA,B,'\tx,\"'\ry\"\n");
        assertThat(reader.read(file).get(0).definition()).isEqualTo("\tx");
        assertThat(reader.read(file).get(0).example()).isEqualTo("\ry");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "->", quoteCharacter = '`', textBlock = """
            code,name␊A,One␊B,Two␊A,Three       -> LINE [4, responses.csv, LINE_CODE_TWICE [A, 2]]
            code,name,parent␊A,One,␊B,Two,C     -> LINE [3, responses.csv, LINE_NO_PARENT [C, B]]
            code,name,parent␊A,One,B␊B,Two,A    -> LINE [2, responses.csv, LINE_CIRCLE [[A, B, A]]]
            code,name,parent␊A,One,A            -> LINE [2, responses.csv, LINE_CIRCLE [[A, A]]]
            code,name,colour␊A,One,red          -> LINE [2, responses.csv, BAD_COLOUR [A]]
            code,name␊A,␊                       -> LINE [2, responses.csv, NAMELESS [A]]
            code,name␊"A","x␊y"␊A B,Two         -> LINE [4, responses.csv, BAD_CODE [A B]]
            code,name␊,One                      -> LINE [2, responses.csv, BAD_CODE []]
            code,name,retired␊A,One,yes         -> LINE [2, responses.csv, LINE_RETIRED]
            code,name␊A,One␊B                   -> LINE [3, responses.csv, The row has 1 cell where the header has 2.]
            code,name,notes␊A,One,x             -> UNKNOWN_COLUMN [notes, responses.csv]
            code,name,Code␊A,One,x              -> UNKNOWN_COLUMN [Code, responses.csv]
            code,definition␊A,One               -> NO_COLUMN [responses.csv, name]
            """)
    void refusesWhatIsNoCodeframe(String text, String reason) {
        Path file = Fixture.write(folder, Fixture.real(text));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> reader.read(file))
                .satisfies(refusal -> assertThat(refusal.kind()).isEqualTo(RefusalKind.INPUT))
                .withMessage(reason);
    }

    @Test
    void readsWhatShipsWithTheProgram() {
        SourceFile file = SourceFile.of("x.csv", "code,name\nA,Café\n".getBytes(StandardCharsets.UTF_8));
        assertThat(reader.read(file)).containsExactly(ThemeSpec.named("A", "Café"));
    }
}

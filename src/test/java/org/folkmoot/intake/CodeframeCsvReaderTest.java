package org.folkmoot.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.folkmoot.intake.file.SourceFile;
import org.folkmoot.model.Refusal;
import org.folkmoot.model.ThemeSpec;
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
    void takesColumnsInAnyOrderAndPutsParentsBeforeChildren() {
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
            code,name␊A,One␊B,Two␊A,Three       -> Line 4 of responses.csv: The code A is taken by line 2
            code,name,parent␊A,One,␊B,Two,C     -> Line 3 of responses.csv: The parent C of B is no code of this file
            code,name,parent␊A,One,B␊B,Two,A    -> Line 2 of responses.csv: Themes are each other's parents (A under B under A)
            code,name,parent␊A,One,A            -> Line 2 of responses.csv: Themes are each other's parents (A under A)
            code,name,colour␊A,One,red          -> Line 2 of responses.csv: The theme A has a colour that is not like #0072B2
            code,name␊A,␊                       -> Line 2 of responses.csv: The theme A has no name
            code,name␊"A","x␊y"␊A B,Two         -> Line 4 of responses.csv: The theme code "A B" is empty or has a space in it
            code,name␊,One                      -> Line 2 of responses.csv: The theme code "" is empty or has a space in it
            code,name,retired␊A,One,yes         -> Line 2 of responses.csv: The column retired is neither 0 nor 1
            code,name␊A,One␊B                   -> Line 3 of responses.csv: The row has 1 cell where the header has 2
            code,name,notes␊A,One,x             -> The column "notes" of responses.csv is not one of a codeframe's
            code,name,Code␊A,One,x              -> The column "Code" of responses.csv is not one of a codeframe's, or is there twice
            code,definition␊A,One               -> responses.csv has no column "name", so it is no codeframe
            """)
    void refusesWhatIsNoCodeframe(String text, String message) {
        Path file = Fixture.write(folder, Fixture.real(text));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> reader.read(file))
                .satisfies(refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INPUT))
                .withMessageContaining(message);
    }

    @Test
    void readsWhatShipsWithTheProgram() {
        SourceFile file = SourceFile.of("x.csv", "code,name\nA,Café\n".getBytes(StandardCharsets.UTF_8));
        assertThat(reader.read(file)).containsExactly(ThemeSpec.named("A", "Café"));
    }
}

package org.folkmoot.service.importing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.folkmoot.model.Progress;
import org.folkmoot.model.source.ColumnRole;
import org.folkmoot.model.source.ReadOptions;
import org.folkmoot.service.Session;
import org.folkmoot.service.Sessions;
import org.folkmoot.service.importing.ColumnChoice.NamedColumn;
import org.folkmoot.store.Fixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Refused imports say what fits the kind of file. */
class FittingAdviceTest {
    @TempDir
    Path folder;

    private Session session;

    @BeforeEach
    void consultation() {
        session = new Sessions(Fixture.CLOCK).create(folder.resolve("plan.folkmoot"), "Test", List.of(), "AK");
    }

    @AfterEach
    void close() {
        session.close();
    }

    private void run(Path source, NamedColumn... columns) {
        session.imports()
                .run(source, ReadOptions.DETECT, new ColumnChoice.Named(List.of(columns)), true, Progress.NONE);
    }

    @Test
    void columnsAreListedWhereNoneIsAQuestion() throws IOException {
        Path table = Files.writeString(folder.resolve("facts.csv"), "Ref,Area,\nA1,Kew,x\nA2,Ham,y\nA3,Kew,z\n");

        assertThatThrownBy(() -> run(table))
                .hasMessageStartingWith("NO_QUESTION_AMONG [facts.csv")
                .hasMessageContaining("COLUMN_TAKEN_FOR [COLUMN [Ref], REFERENCE]")
                .hasMessageContaining("COLUMN_TAKEN_FOR [COLUMN [Area], ATTRIBUTE]")
                .hasMessageContaining("COLUMN_TAKEN_FOR [COLUMN_NUMBER [3], IGNORE]");
    }

    @Test
    void namedColumnsAreListedAsNamed() throws IOException {
        Path table = Files.writeString(folder.resolve("facts.csv"), "Ref,Area\nA1,Kew\nA2,Ham\nA3,Kew\n");

        assertThatThrownBy(() -> run(table, new NamedColumn("Area", ColumnRole.CLOSED_QUESTION)))
                .hasMessageContaining("COLUMN_TAKEN_FOR [COLUMN [Area], CLOSED_QUESTION]");
    }

    @Test
    void wideTablesAreListedInPart() throws IOException {
        String header = IntStream.range(0, 45).mapToObj(i -> "Fact " + i).collect(Collectors.joining(","));
        String row = IntStream.range(0, 45).mapToObj(i -> "v" + i).collect(Collectors.joining(","));
        Path table = Files.writeString(folder.resolve("wide.csv"), header + "\n" + (row + "\n").repeat(5));

        assertThatThrownBy(() -> run(table))
                .hasMessageContaining("[Fact 29]")
                .hasMessageNotContaining("[Fact 30]")
                .hasMessageContaining("MORE_COLUMNS [15]");
    }

    @Test
    void unusableLettersAreRefusedAsLetters() throws IOException {
        Path letters = Files.createDirectory(folder.resolve("letters"));
        Files.write(letters.resolve("a.pdf"), new byte[] {'%', 'P', 'D', 'F', '-', '1', '.', '4', 0, 1, 2});

        assertThatThrownBy(() -> run(letters)).hasMessageStartingWith("NO_USABLE_LETTER [1, letters, 1,");
    }

    @Test
    void unusableRowsOfATextFileAreRefusedAsRows() throws IOException {
        Path table = Files.writeString(folder.resolve("cut.csv"), "Ref,What would you change?\nA1\nA2\n");

        assertThatThrownBy(() -> run(table, new NamedColumn("What would you change?", ColumnRole.OPEN_QUESTION)))
                .hasMessageStartingWith("NO_USABLE_ROW [2, cut.csv, 2,");
    }
}

package org.folkmoot.store.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.folkmoot.model.source.ColumnMapping;
import org.folkmoot.model.source.ColumnRole;
import org.folkmoot.model.source.ImportMapping;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MappingFilesTest {
    private static final List<String> HEADER = List.of("ID", "What \"else\"?\n", "é");
    private static final MappingFiles.Saved SAVED = new MappingFiles.Saved(
            "Smart \\ Survey",
            HEADER,
            new ImportMapping(
                    List.of(
                            new ColumnMapping(0, HEADER.get(0), ColumnRole.REFERENCE),
                            new ColumnMapping(1, HEADER.get(1), ColumnRole.OPEN_QUESTION),
                            new ColumnMapping(2, HEADER.get(2), ColumnRole.THEME)),
                    Map.of(2, 1)));

    /** As the first version wrote it. */
    private static final String FILE = """
            {
              "name" : "Smart \\\\ Survey",
              "header" : [ "ID", "What \\"else\\"?\\n", "é" ],
              "columns" : [ {
                "index" : 0,
                "role" : "REFERENCE"
              }, {
                "index" : 1,
                "role" : "OPEN_QUESTION"
              }, {
                "index" : 2,
                "role" : "THEME",
                "codes" : 1
              } ]
            }""";

    @TempDir
    Path folder;

    private MappingFiles files;

    @BeforeEach
    void open() {
        files = new MappingFiles(folder);
    }

    @Test
    void readsFilesOfTheFirstVersion() throws IOException {
        Files.writeString(folder.resolve("old.json"), FILE);
        assertThat(files.all()).containsExactly(SAVED);
        assertThat(files.newest(HEADER)).contains(SAVED);
        assertThat(files.newest(List.of("ID"))).isEmpty();
    }

    @Test
    void writesTheSameBytesAsTheFirstVersion() throws IOException {
        files.write(SAVED);
        try (var written = Files.list(folder)) {
            assertThat(written.toList()).singleElement().satisfies(file -> assertThat(Files.readString(file))
                    .isEqualTo(FILE));
        }
    }

    @Test
    void skipsFilesThatCannotBeParsed() throws IOException {
        List<String> broken = List.of(
                "",
                "[]",
                "{\"name\": [",
                "{\"header\": 1}",
                "{\"header\": [\"ID\"], \"columns\": [1]}",
                "{\"header\": [\"ID\"], \"columns\": [{\"index\": 1, \"role\": \"REFERENCE\"}]}",
                "{\"header\": [\"ID\"], \"columns\": [{\"index\": 0, \"role\": \"no role\"}]}",
                "{\"header\": [\"ID\"], \"columns\": [{\"role\": \"REFERENCE\"}]}");
        for (int i = 0; i < broken.size(); i++) {
            Files.writeString(folder.resolve(i + ".json"), broken.get(i));
        }
        assertThat(files.all()).isEmpty();
    }
}

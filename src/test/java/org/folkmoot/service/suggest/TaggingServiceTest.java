package org.folkmoot.service.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.folkmoot.model.Progress;
import org.folkmoot.model.codeframe.ThemeField;
import org.folkmoot.model.source.ColumnRole;
import org.folkmoot.model.source.ReadOptions;
import org.folkmoot.service.Session;
import org.folkmoot.service.Sessions;
import org.folkmoot.service.codeframe.Codeframes;
import org.folkmoot.service.importing.ColumnChoice;
import org.folkmoot.service.importing.ColumnChoice.NamedColumn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TaggingServiceTest {
    @TempDir
    private Path folder;

    private Session session;

    @BeforeEach
    void open() throws IOException {
        session = new Sessions(Clock.systemUTC())
                .create(folder.resolve("a.folkmoot"), "A", new Codeframes().bundled(), "ak");
        add("one.csv", "Ref,Q\r\nR1,Knife crime is everywhere\r\nR2,I do not trust the police\r\n");
    }

    @AfterEach
    void close() {
        session.close();
    }

    private void add(String name, String csv) throws IOException {
        Path file = Files.writeString(folder.resolve(name), csv, StandardCharsets.UTF_8);
        List<NamedColumn> columns =
                List.of(new NamedColumn("Ref", ColumnRole.REFERENCE), new NamedColumn("Q", ColumnRole.OPEN_QUESTION));
        session.imports().run(file, ReadOptions.DETECT, new ColumnChoice.Named(columns), false, Progress.NONE);
    }

    private long suggestions() {
        return session.tagging().refresh(Progress.NONE).suggestions();
    }

    @Test
    void isDoneOnceAndAgainWhenTextsCome() throws IOException {
        assertThat(session.tagging().refreshIfStale(Progress.NONE)).isTrue();
        long before = suggestions();
        assertThat(before).isPositive();
        assertThat(session.tagging().refreshIfStale(Progress.NONE)).isFalse();

        add("two.csv", "Ref,Q\r\nR3,Knife crime near the school\r\n");

        assertThat(session.tagging().refreshIfStale(Progress.NONE)).isTrue();
        assertThat(suggestions()).isGreaterThan(before);
        assertThat(session.tagging().refreshIfStale(Progress.NONE)).isFalse();
    }

    @Test
    void rerunsWhenRulesOrThemesChange() {
        session.tagging().refresh(Progress.NONE);
        var ruled = session.review().codeframe().themes().stream()
                .filter(theme -> !theme.spec().rules().isBlank())
                .findFirst()
                .orElseThrow();

        session.codeframe().change(ruled.id(), ThemeField.RULES, "everywhere");
        assertThat(session.tagging().refreshIfStale(Progress.NONE)).isTrue();
        assertThat(session.tagging().refreshIfStale(Progress.NONE)).isFalse();

        session.codeframe().change(ruled.id(), ThemeField.NAME, "Another name");
        assertThat(session.tagging().refreshIfStale(Progress.NONE)).isFalse();

        session.codeframe().retire(ruled.id());
        assertThat(session.tagging().refreshIfStale(Progress.NONE)).isTrue();
    }
}

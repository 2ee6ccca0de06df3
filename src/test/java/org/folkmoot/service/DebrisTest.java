package org.folkmoot.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.folkmoot.model.AnswerDetail;
import org.folkmoot.model.AnswerFilter;
import org.folkmoot.model.Progress;
import org.folkmoot.model.ReadOptions;
import org.folkmoot.model.ThemeSpec;
import org.folkmoot.service.ColumnChoice.Named;
import org.folkmoot.store.Fixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a mail brings besides its author's words. */
class DebrisTest {
    private static final String HEAD =
            "From: ann@example.org\r\nSubject: Bridge\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n";

    @TempDir
    Path folder;

    private Session session;

    @BeforeEach
    void create() {
        session = new Sessions(Fixture.CLOCK)
                .create(folder.resolve("plan.folkmoot"), "Test", List.of(ThemeSpec.named("LIGHT", "Lighting")), "AK");
    }

    @AfterEach
    void close() {
        assertThat(session.check().check()).isEmpty();
        session.close();
    }

    /** Takes letters in, and gives what became of them in their order. */
    private List<AnswerDetail> letters(String... bodies) throws IOException {
        Path letters = Files.createDirectory(folder.resolve("letters"));
        for (int i = 0; i < bodies.length; i++) {
            Files.writeString(letters.resolve("letter " + i + ".eml"), HEAD + bodies[i].replace("\n", "\r\n"));
        }
        session.imports().run(letters, ReadOptions.DETECT, new Named(List.of()), false, Progress.NONE);
        return session.review().answers(session.review().questions().get(0).id(), AnswerFilter.ALL).stream()
                .map(row -> session.review().detail(row.textId()))
                .toList();
    }

    private static List<String> marked(AnswerDetail letter) {
        return letter.marks().stream()
                .map(mark -> mark.kind() + " "
                        + mark.span().of(letter.text()).strip().replace("\r\n", "|"))
                .toList();
    }

    @Test
    void theReaderIsToldOfIt() throws IOException {
        List<AnswerDetail> letters = letters(
                "Close the \uD83D\uDEA7 road.\n\n> What do you think?\n> The Team\n\nAnd plant trees.\n-- \nAnn\n",
                "Just this.\n");
        assertThat(marked(letters.get(0)))
                .containsExactly("QUOTED_REPLY > What do you think?|> The Team", "SIGNATURE -- |Ann");
        assertThat(letters.get(1).marks()).isEmpty();
    }
}

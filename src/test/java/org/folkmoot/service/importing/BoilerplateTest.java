package org.folkmoot.service.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.folkmoot.model.Progress;
import org.folkmoot.model.codeframe.ThemeSpec;
import org.folkmoot.model.response.Condition;
import org.folkmoot.model.response.ResponseDetail;
import org.folkmoot.model.response.ResponseFilter;
import org.folkmoot.model.source.ReadOptions;
import org.folkmoot.service.Session;
import org.folkmoot.service.Sessions;
import org.folkmoot.service.importing.ColumnChoice.Named;
import org.folkmoot.store.Fixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a mail brings besides its author's words. */
class BoilerplateTest {
    private static final String HEAD =
            "From: ann@example.org\r\nSubject: Bridge\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n";

    @TempDir
    Path folder;

    private Session session;

    @BeforeEach
    void create() {
        session = new Sessions(Fixture.CLOCK)
                .create(
                        folder.resolve("plan.folkmoot"),
                        "Test",
                        List.of(
                                theme("LAMP", "lamp*; post"),
                                theme("BOTH", "lamps AND trees"),
                                theme("ONLY", "lamps NOT trees"),
                                theme("CLOSE", "NEAR(lamps trees, 5)")),
                        "AK");
    }

    private static ThemeSpec theme(String code, String rules) {
        return new ThemeSpec(code, "", code, "", "", "", "", rules, "", List.of(), false);
    }

    @AfterEach
    void close() {
        assertThat(session.check().check()).isEmpty();
        session.close();
    }

    /** Takes letters in, and gives what became of them in their order. */
    private List<ResponseDetail> letters(String... bodies) throws IOException {
        Path letters = Files.createDirectory(folder.resolve("letters"));
        for (int i = 0; i < bodies.length; i++) {
            Files.writeString(letters.resolve("letter " + i + ".eml"), HEAD + bodies[i].replace("\n", "\r\n"));
        }
        session.imports().run(letters, ReadOptions.DETECT, new Named(List.of()), false, Progress.NONE);
        return session.review().responses(session.review().questions().get(0).id(), ResponseFilter.ALL).stream()
                .map(row -> session.review().detail(row.textId()))
                .toList();
    }

    private static List<String> marked(ResponseDetail letter) {
        return letter.marks().stream()
                .map(mark -> mark.kind() + " "
                        + mark.span().of(letter.text()).strip().replace("\r\n", "|"))
                .toList();
    }

    /** The evidence of a theme in each letter; null where it is not proposed. */
    private List<@Nullable String> evidence(List<ResponseDetail> letters, String code) {
        long theme = session.review().codeframe().byCode(code).orElseThrow().id();
        List<@Nullable String> evidence = new ArrayList<>();
        for (ResponseDetail letter : letters) {
            evidence.add(session.review().detail(letter.row().textId()).suggestions().stream()
                    .filter(suggestion -> suggestion.themeId() == theme)
                    .findFirst()
                    .map(suggestion -> suggestion.spans().stream()
                            .map(span -> span.of(letter.text()))
                            .collect(Collectors.joining("|")))
                    .orElse(null));
        }
        return evidence;
    }

    @Test
    void rulesPassOverIt() throws IOException {
        List<ResponseDetail> letters = letters(
                "More lamps, please.\n\n> Do you want lamps or trees?\n\nYours\n-- \nLamp Post Society\n",
                "I want benches.\n\n> Do you want lamps or trees?\n",
                "Lamps or trees, I do not mind.\n");
        session.tagging().refresh(Progress.NONE);
        assertThat(evidence(letters, "LAMP")).containsExactly("lamps", null, "Lamps");
        assertThat(evidence(letters, "BOTH")).containsExactly(null, null, "Lamps|trees");
        assertThat(evidence(letters, "ONLY")).containsExactly("lamps", null, null);
        assertThat(evidence(letters, "CLOSE")).containsExactly(null, null, "Lamps|trees");
        session.tagging().refresh(Progress.NONE);
        assertThat(evidence(letters, "LAMP")).as("again").containsExactly("lamps", null, "Lamps");
        assertThat(session.review()
                        .responses(
                                session.review().questions().get(0).id(),
                                ResponseFilter.ALL.and(new Condition.Found(session.review()
                                        .search("society")
                                        .query()
                                        .orElseThrow()))))
                .as("a search finds all that is on the screen")
                .hasSize(1);
    }

    @Test
    void theReaderIsToldOfIt() throws IOException {
        List<ResponseDetail> letters = letters(
                "Close the \uD83D\uDEA7 road.\n\n> What do you think?\n> The Team\n\nAnd plant trees.\n-- \nAnn\n",
                "Just this.\n");
        assertThat(marked(letters.get(0)))
                .containsExactly("QUOTED_REPLY > What do you think?|> The Team", "SIGNATURE -- |Ann");
        assertThat(letters.get(1).marks()).isEmpty();
    }
}

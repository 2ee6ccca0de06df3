package org.folkmoot.service.suggest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.folkmoot.model.CancelledException;
import org.folkmoot.model.Progress;
import org.folkmoot.model.response.Condition;
import org.folkmoot.model.response.ResponseFilter;
import org.folkmoot.model.response.ResponseRow;
import org.folkmoot.model.source.ColumnRole;
import org.folkmoot.model.source.ReadOptions;
import org.folkmoot.service.Session;
import org.folkmoot.service.Sessions;
import org.folkmoot.service.importing.ColumnChoice.Named;
import org.folkmoot.service.importing.ColumnChoice.NamedColumn;
import org.folkmoot.store.Fixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LanguageServiceTest {
    @TempDir
    Path folder;

    private Path file;
    private Session session;

    @BeforeEach
    void consultation() throws IOException {
        file = folder.resolve("plan.folkmoot");
        session = new Sessions(Fixture.CLOCK).create(file, "Test", List.of(), "AK");
        take("first.csv", """
                Ref,What should be done?
                A1,Street lights by the station are broken again
                A2,Nie czuję się bezpiecznie wracając do domu
                A3,More police
                A4,n/a
                A5,
                A6,The buses should run later in the evening
                """);
    }

    @AfterEach
    void close() {
        assertThat(session.check().check()).isEmpty();
        session.close();
    }

    private void take(String name, String csv) throws IOException {
        session.imports()
                .run(
                        Files.writeString(folder.resolve(name), csv),
                        ReadOptions.DETECT,
                        new Named(List.of(
                                new NamedColumn("Ref", ColumnRole.REFERENCE),
                                new NamedColumn("What should be done?", ColumnRole.OPEN_QUESTION))),
                        false,
                        Progress.NONE);
    }

    private List<String> in(String... languages) {
        return session
                .review()
                .responses(
                        session.review().questions().get(0).id(),
                        ResponseFilter.ALL.and(new Condition.InLanguage(Set.of(languages))))
                .stream()
                .map(ResponseRow::reference)
                .toList();
    }

    @Test
    void listsWhatIsInALanguage() {
        assertThat(session.languages().known()).isEmpty();
        assertThat(in("en")).as("nobody has looked yet").isEmpty();
        assertThat(session.languages().tell(Progress.NONE)).isEqualTo(4);
        assertThat(session.languages().counts()).isEqualTo(Map.of("en", 2L, "pl", 1L, "", 1L));
        assertThat(session.languages().counts().keySet()).first().isEqualTo("en");
        assertThat(session.languages().known()).containsExactly("", "en", "pl");
        assertThat(in("en")).containsExactly("A1", "A6");
        assertThat(in("pl", "")).containsExactly("A2", "A3");
        assertThat(in("fr")).isEmpty();
    }

    @Test
    void looksAtEachTextOnce() throws IOException {
        session.languages().tell(Progress.NONE);
        assertThat(session.languages().tell(Progress.NONE)).isZero();
        take("second.csv", "Ref,What should be done?\nB1,Je ne me sens pas en sécurité la nuit\n");
        assertThat(session.languages().tell(Progress.NONE)).isEqualTo(1);
        assertThat(in("fr")).containsExactly("B1");
    }

    @Test
    void goesOnWhereItWasStopped() throws IOException {
        StringBuilder many = new StringBuilder("Ref,What should be done?\n");
        for (int i = 0; i < 600; i++) {
            many.append('M')
                    .append(i)
                    .append(",This text says something in plain English ")
                    .append(i)
                    .append('\n');
        }
        take("many.csv", many.toString());
        assertThatThrownBy(() -> session.languages().tell((done, total) -> false))
                .isInstanceOf(CancelledException.class);
        assertThat(session.languages().tell(Progress.NONE))
                .as("500 were told before")
                .isEqualTo(104);
        assertThat(session.languages().counts()).containsEntry("en", 602L);
    }

    @Test
    void erasedAndRemovedResponsesAreNotReported() throws IOException {
        session.languages().tell(Progress.NONE);
        session.erasure().erase("A2", Progress.NONE);
        assertThat(session.languages().counts()).isEqualTo(Map.of("en", 2L, "", 1L));
        assertThat(session.languages().tell(Progress.NONE)).isZero();
        session.close();
        session = new Sessions(Fixture.CLOCK).open(file, "AK");
        take("second.csv", "Ref,What should be done?\nB1,Je ne me sens pas en sécurité la nuit\n");
        session.languages().tell(Progress.NONE);
        session.funnel().withdraw(session.funnel().imports().get(0).id());
        assertThat(session.languages().counts()).isEqualTo(Map.of("en", 2L, "", 1L));
    }
}

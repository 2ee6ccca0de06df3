package org.folkmoot.service.suggest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.folkmoot.model.CancelledException;
import org.folkmoot.model.Progress;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.model.source.ColumnRole;
import org.folkmoot.model.source.ReadOptions;
import org.folkmoot.service.Session;
import org.folkmoot.service.Sessions;
import org.folkmoot.service.importing.ColumnChoice.Named;
import org.folkmoot.service.importing.ColumnChoice.NamedColumn;
import org.folkmoot.store.Fixture;
import org.folkmoot.store.Store;
import org.folkmoot.store.suggest.EmbeddingDao;
import org.folkmoot.store.suggest.EmbeddingDao.Coverage;
import org.folkmoot.tagging.embedding.ModelFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddingServiceTest {
    private static final String VERSION = "6c9c6101a956-1.26.0-1";

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void consultation() throws IOException {
        file = folder.resolve("plan.folkmoot");
        new Sessions(Fixture.CLOCK).create(file, "Test", List.of(), "AK").close();
    }

    private void take(int from, int to) throws IOException {
        StringBuilder csv = new StringBuilder("Ref,What should be done?\n");
        for (int i = from; i < to; i++) {
            // Each text twice.
            csv.append("A" + i + ",Light " + i / 2 + "\n");
        }
        try (Session session = new Sessions(Fixture.CLOCK).open(file, "AK")) {
            session.imports()
                    .run(
                            Files.writeString(folder.resolve("take" + from + ".csv"), csv),
                            ReadOptions.DETECT,
                            new Named(List.of(
                                    new NamedColumn("Ref", ColumnRole.REFERENCE),
                                    new NamedColumn("What should be done?", ColumnRole.OPEN_QUESTION))),
                            false,
                            Progress.NONE);
        }
    }

    private Coverage coverage() {
        try (Store store = Store.openForReading(file)) {
            return store.read(handle -> new EmbeddingDao().coverage(handle, VERSION));
        }
    }

    private long rows() {
        try (Store store = Store.openForReading(file)) {
            return store.read(handle -> handle.createQuery("SELECT count(*) FROM embedding")
                    .mapTo(Long.class)
                    .one());
        }
    }

    @Test
    void embedsEachTextOnceAndResumes() throws IOException {
        take(0, 40);
        try (Session session = new Sessions(Fixture.CLOCK).open(file, "AK")) {
            assertThatThrownBy(() -> session.embeddings().embed(List.of(), (done, total) -> done == 0))
                    .isInstanceOf(CancelledException.class);
        }
        assertThat(coverage()).isEqualTo(new Coverage(32, 40));
        try (Session session = new Sessions(Fixture.CLOCK).open(file, "AK")) {
            assertThat(session.embeddings()
                            .embed(List.of("Lighting", "Lighting"), Progress.NONE)
                            .made())
                    .isEqualTo(8);
            assertThat(session.embeddings()
                            .embed(List.of("Lighting"), Progress.NONE)
                            .made())
                    .isZero();
            assertThat(session.check().check()).isEmpty();
        }
        assertThat(coverage()).isEqualTo(new Coverage(40, 40));
        assertThat(rows()).as("20 texts and the theme's").isEqualTo(21);
    }

    @Test
    void whatIsErasedOrTakenBackLeavesNoVector() throws IOException {
        take(0, 4);
        take(4, 7);
        try (Session session = new Sessions(Fixture.CLOCK).open(file, "AK")) {
            session.embeddings().embed(List.of(), Progress.NONE);
            assertThat(rows()).isEqualTo(4);
            session.funnel().withdraw(session.funnel().imports().get(0).id());
            session.erasure().erase("A0", Progress.NONE);
        }
        assertThat(rows()).as("A1 has the words of A0").isEqualTo(2);
        try (Session session = new Sessions(Fixture.CLOCK).open(file, "AK")) {
            session.erasure().erase("A1", Progress.NONE);
            assertThat(session.check().check()).isEmpty();
        }
        assertThat(rows()).isEqualTo(1);
        assertThat(coverage()).isEqualTo(new Coverage(2, 2));
    }

    @Test
    void aModelThatCannotBeReadIsSaidPlainly() throws IOException {
        take(0, 2);
        ModelFiles broken = new ModelFiles() {
            @Override
            public byte[] network() throws IOException {
                throw new IOException("gone");
            }

            @Override
            public String tokenizer() throws IOException {
                return ModelFiles.shipped().tokenizer();
            }
        };
        try (Store store = Store.open(file);
                EmbeddingService service = new EmbeddingService(store, broken, 1)) {
            assertThatThrownBy(() -> service.embed(List.of(), Progress.NONE))
                    .isInstanceOf(Refusal.class)
                    .hasMessage("MODEL_UNREADABLE");
        }
        assertThat(coverage()).isEqualTo(new Coverage(0, 2));
    }
}

package org.folkmoot.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.folkmoot.model.Progress;
import org.folkmoot.model.history.HistoryFilter;
import org.folkmoot.model.history.HistoryStep;
import org.folkmoot.model.history.UndoResult;
import org.folkmoot.service.Session;
import org.folkmoot.service.Sessions;
import org.folkmoot.store.Fixture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bulk step over 100,000 answers, and a history of 100,000 steps. Prints its figures. */
@Tag("slow")
class UndoVolumeTest {
    @TempDir
    Path folder;

    @Test
    void undoesAndRedoesAHundredThousandRows() throws Exception {
        Path file = folder.resolve("large.folkmoot");
        Fixture.create(file, Collections.nCopies(100_000, "lights please")).close();
        try (Session session = new Sessions(Fixture.CLOCK).open(file, "AK")) {
            timed("tagging", () -> session.tagging().refresh(Progress.NONE));
            timed("accept all", () -> session.coding().acceptAll("SAFE", 0, Optional.empty()));
            UndoResult undone = timed("undo", () -> session.history().undo().orElseThrow());
            assertThat(undone.restored()).isEqualTo(100_000);
            UndoResult redone = timed("redo", () -> session.history().redo().orElseThrow());
            assertThat(redone.restored()).isEqualTo(100_000);
            timed("undo again", () -> session.history().undo().orElseThrow());
            assertThat(timed("check", () -> session.check().check())).isEmpty();
            timed("a page of the history", () -> session.history().page(HistoryFilter.ALL, Long.MAX_VALUE, 200));
        }
    }

    @Test
    void opensAHistoryOfAHundredThousandSteps() throws Exception {
        Path file = folder.resolve("long.folkmoot");
        Fixture.create(file, Collections.nCopies(200, "lights please")).close();
        try (Session session = new Sessions(Fixture.CLOCK).open(file, "AK")) {
            var texts = session.review()
                    .responses(
                            session.review().questions().get(0).id(), org.folkmoot.model.response.ResponseFilter.ALL);
            timed("100,000 steps", () -> {
                for (int i = 0; i < 100_000; i++) {
                    session.coding().done(texts.get(i % 200).textId());
                }
                return true;
            });
        }
        try (Session session = new Sessions(Fixture.CLOCK).open(file, "AK")) {
            HistoryStep newest = timed(
                            "first page", () -> session.history().page(HistoryFilter.ALL, Long.MAX_VALUE, 200))
                    .get(0);
            timed("position", () -> session.history().position());
            timed("undo", () -> session.history().undo());
            timed("what came since", () -> session.history().since(HistoryFilter.ALL, newest.id()));
            timed("a page in the middle", () -> session.history().page(HistoryFilter.ALL, 50_000, 200));
            assertThat(timed("undo 10,000 steps", () -> session.history()
                            .undoBackTo(newest.id() - 10_000, Progress.NONE)))
                    .extracting(UndoResult::steps)
                    .isEqualTo(10_000);
            timed("position after them", () -> session.history().position());
            timed("redo", () -> session.history().redo());
        }
    }

    private static <T> T timed(String what, Callable<T> work) throws Exception {
        Instant began = Instant.now();
        T result = work.call();
        System.out.println(what + ": " + Duration.between(began, Instant.now()).toMillis() + " ms");
        return result;
    }
}

package org.folkmoot.ui.review.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.folkmoot.model.response.ResponseRow;
import org.folkmoot.model.text.TextKind;
import org.folkmoot.ui.FxThread;
import org.folkmoot.ui.review.state.Frames;
import org.folkmoot.ui.review.state.PagedRows;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/** What a table asks of a million lines: only the pages that are looked at, and no row twice. */
class HugeGridTest {
    private static final int LINES = 1_000_000;

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Asked(long[] ids, Consumer<Map<Long, ResponseRow>> then) {}

    private final Deque<Asked> asked = new ArrayDeque<>();
    private final PagedRows rows = new PagedRows((ids, then) -> asked.add(new Asked(ids, then)));
    private int pages;
    private int made;

    @BeforeEach
    void openStage() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @AfterEach
    void closeStage() throws TimeoutException {
        FxToolkit.cleanupStages();
    }

    private static ResponseRow line(long id, boolean done) {
        ResponseRow row = Frames.row(TextKind.TEXT, done);
        return new ResponseRow(
                id, 1, "R-" + id, "", 0, row.kind(), row.status(), true, done, done, List.of(), 0, List.of());
    }

    /** Answers what was asked for, and lets the window draw. */
    private void draw() {
        do {
            FxThread.run(() -> {
                while (!asked.isEmpty()) {
                    Asked next = asked.remove();
                    pages++;
                    Map<Long, ResponseRow> read = new HashMap<>();
                    for (long id : next.ids()) {
                        read.put(id, line(id, false));
                    }
                    next.then().accept(read);
                }
            });
            FxThread.settle();
        } while (!asked.isEmpty());
    }

    private void onScreen(Runnable work) {
        FxThread.run(work);
        draw();
    }

    @Test
    void onlyPagesInSightAreReadAndRowsAreUsedAgain() {
        TableView<ResponseRow> table = new TableView<>();
        onScreen(() -> {
            TableColumn<ResponseRow, ResponseRow> column = new TableColumn<>("Reference");
            column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
            table.getColumns().setAll(List.of(column));
            table.setFixedCellSize(30);
            table.setRowFactory(view -> {
                made++;
                return new TableRow<>();
            });
            rows.show(LongStream.rangeClosed(1, LINES).toArray());
            table.setItems(rows);
            Stage stage = new Stage();
            stage.setScene(new Scene(table, 600, 300));
            stage.show();
        });
        int visible = made;
        for (int i = 1; i <= 50; i++) {
            int at = i * 19_997;
            onScreen(() -> {
                table.getSelectionModel().clearAndSelect(at);
                table.scrollTo(at);
            });
            onScreen(() -> rows.replace(line(at + 1L, true)));
            assertThat(table.getSelectionModel().getSelectedIndex()).isEqualTo(at);
        }
        onScreen(rows::reread);
        assertThat(table.getSelectionModel().getSelectedItem().textId()).isEqualTo(50 * 19_997 + 1L);
        assertThat(pages).as("pages of %d", LINES / PagedRows.PAGE).isLessThan(160);
        assertThat(made).as("rows made, after %d at first", visible).isLessThan(visible + 30);
    }
}

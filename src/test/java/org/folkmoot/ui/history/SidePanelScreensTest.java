package org.folkmoot.ui.history;

import java.io.IOException;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.folkmoot.model.response.Flag;
import org.folkmoot.model.response.ResponseFilter;
import org.folkmoot.model.response.ResponseRow;
import org.folkmoot.model.response.SubmissionStatus;
import org.folkmoot.service.Session;
import org.folkmoot.ui.CodedSample;
import org.folkmoot.ui.ScreenTest;
import org.junit.jupiter.api.Test;

/** The panels beside the screen: history, its question, progress. */
class SidePanelScreensTest extends ScreenTest {
    private CodedSample.Made made = new CodedSample.Made(java.nio.file.Path.of(""), 0);

    @Override
    protected void prepare() throws IOException {
        made = new CodedSample(context, folder.resolve("sample")).make();
        try (Session bob = context.app().sessions().open(made.consultation(), "Beatrix Okonkwo-Hargreaves")) {
            List<ResponseRow> rows =
                    bob.review().responses(bob.review().questions().get(0).id(), ResponseFilter.ALL);
            long theme = bob.review().codeframe().byCode("VAWG").orElseThrow().id();
            for (ResponseRow row : rows.subList(100, 112)) {
                bob.review().opened(row.textId());
                bob.coding().apply(row.textId(), theme, List.of(), "");
                bob.coding().done(row.textId());
            }
            bob.coding().flag(rows.get(111).textId(), Flag.SAFEGUARDING, true);
            bob.funnel()
                    .setAside(
                            List.of(bob.funnel().ofText(rows.get(5).textId()).id()),
                            SubmissionStatus.OUT_OF_SCOPE,
                            "About another city");
            bob.history().undo();
            bob.history().undo();
        }
    }

    private ListView<?> history() {
        return (ListView<?>) stage.getScene().getRoot().lookup(".history-list");
    }

    @Test
    void sidePanels() throws IOException {
        open(made.consultation());
        until(() -> window.idle());
        robot.push(KeyCode.DIGIT1).push(KeyCode.DIGIT2).push(KeyCode.ENTER).push(KeyCode.CONTROL, KeyCode.Z);
        until(() -> window.idle());
        robot.push(KeyCode.CONTROL, KeyCode.H);
        until(() -> shown(".history-list") && history().getItems().size() > 20);
        onScreen(() -> history().getSelectionModel().select(3));
        until(() -> shown("#history-undo-back"));
        screen("history");
        onScreen(() -> ((javafx.scene.control.Button) stage.getScene().getRoot().lookup("#history-undo-back")).fire());
        until(() -> shown("#history-yes"));
        screen("history-question");
        robot.push(KeyCode.CONTROL, KeyCode.P);
        until(() -> shown("#progress-care"));
        screen("progress");
        onScreen(() -> {
            Node scroll = stage.getScene().getRoot().lookup(".progress-panel .scroll-pane");
            ((ScrollPane) scroll).setVvalue(1);
        });
        screen("progress-end");
    }
}

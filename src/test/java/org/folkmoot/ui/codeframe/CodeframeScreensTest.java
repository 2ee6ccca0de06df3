package org.folkmoot.ui.codeframe;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.ListView;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import org.folkmoot.model.codeframe.Theme;
import org.folkmoot.model.response.ResponseFilter;
import org.folkmoot.service.Session;
import org.folkmoot.service.codeframe.NewTheme;
import org.folkmoot.ui.ScreenTest;
import org.folkmoot.ui.SmallSample;
import org.folkmoot.ui.TestContext;
import org.folkmoot.ui.common.Action;
import org.junit.jupiter.api.Test;

/** The Codeframe screen and its panels. */
class CodeframeScreensTest extends ScreenTest {
    private Path consultation = Path.of("");

    @Override
    protected void prepare() throws IOException {
        consultation = context.consultation("small", SmallSample.write(folder, 400));
        try (Session session = context.app().sessions().open(consultation, TestContext.CODER)) {
            session.coding().acceptAll("VIOLENCE", 0, Optional.empty());
            session.coding().acceptAll("TRUST", 0, Optional.empty());
            long first = session.review().questions().get(0).id();
            session.review().responses(first, ResponseFilter.ALL).forEach(row -> session.coding()
                    .done(row.textId()));
            long parent = session.review()
                    .codeframe()
                    .byCode("VIOLENCE")
                    .orElseThrow()
                    .id();
            session.codeframe()
                    .add(new NewTheme("Youth clubs closing", "", Optional.of(parent), "the youth club closed"));
        }
    }

    @Test
    void codeframe() throws IOException {
        open(consultation);
        until(() -> window.idle());
        onScreen(() -> window.run(Action.SHOW_CODEFRAME));
        until(() -> window.idle() && shown(".codeframe-tree") && shown("#rules-verdict"));
        choose("KNIFE");
        until(() -> window.idle() && shown(".rule-match"));
        screen("codeframe");
        robot.push(KeyCode.N);
        robot.write("Street lighting");
        until(() -> window.idle());
        screen("codeframe-new");
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.M);
        robot.write("violence affecting");
        until(() -> window.idle());
        screen("codeframe-merge");
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.S);
        until(() -> window.idle() && items("#split-list") > 0);
        robot.clickOn("#split-name");
        robot.write("School gates");
        robot.push(KeyCode.ENTER);
        screen("codeframe-split");
        robot.push(KeyCode.ESCAPE);
        choose("YCC");
        robot.push(KeyCode.Q);
        until(() -> window.idle() && items("#recode-list") > 0);
        robot.push(KeyCode.Y).push(KeyCode.N);
        until(() -> window.idle());
        screen("codeframe-recode");
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.V);
        until(() -> window.idle() && items("#versions-list") > 0);
        screen("codeframe-versions");
    }

    private int items(String selector) {
        return stage.getScene().getRoot().lookup(selector) instanceof ListView<?> list
                ? list.getItems().size()
                : 0;
    }

    private void choose(String code) {
        onScreen(() -> {
            if (stage.getScene().getRoot().lookup(".codeframe-tree") instanceof TreeView<?> tree) {
                for (int row = 0; row < tree.getExpandedItemCount(); row++) {
                    if (tree.getTreeItem(row).getValue() instanceof Theme theme
                            && theme.code().equals(code)) {
                        tree.getSelectionModel().select(row);
                        tree.requestFocus();
                    }
                }
            }
        });
        until(() -> window.idle());
    }
}

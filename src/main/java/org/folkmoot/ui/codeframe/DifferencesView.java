package org.folkmoot.ui.codeframe;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.folkmoot.model.codeframe.ThemeChange;
import org.folkmoot.ui.common.Hint;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.common.WordDiff;

/** Differences between two codeframes by theme, with removed and added words marked. */
final class DifferencesView extends VBox {
    private final Messages messages;

    DifferencesView(Messages messages) {
        super(12);
        this.messages = messages;
    }

    /** Shows changes in the given order. */
    void show(List<ThemeChange> changes) {
        getChildren().clear();
        if (changes.isEmpty()) {
            getChildren().add(new Hint("fth-check", messages.text("codeframe.versions.same"), ""));
        }
        String last = "";
        VBox group = new VBox(4);
        for (ThemeChange change : changes) {
            if (!change.theme().equals(last)) {
                last = change.theme();
                group = new VBox(4, head(last));
                getChildren().add(group);
            }
            group.getChildren().add(line(change));
        }
    }

    private static Label head(String theme) {
        Label head = new Label(theme);
        head.getStyleClass().add("field-name");
        return head;
    }

    private Node line(ThemeChange change) {
        String root = messages.text("codeframe.new.root");
        String before = change.before().isEmpty() ? root : change.before();
        String after = change.after().isEmpty() ? root : change.after();
        return switch (change.kind()) {
            case ADDED ->
                plain(
                        change.after().isEmpty()
                                ? messages.text("codeframe.difference.added")
                                : messages.text("codeframe.difference.added.below", after));
            case GONE -> plain(messages.text("codeframe.difference.gone"));
            case RETIRED -> plain(messages.text("codeframe.difference.retired"));
            case RESTORED -> plain(messages.text("codeframe.difference.restored"));
            case MERGED -> plain(messages.text("codeframe.difference.merged", change.after()));
            case MOVED -> plain(messages.text("codeframe.difference.moved", before, after));
            case CHANGED -> words(change);
        };
    }

    private static Label plain(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        return label;
    }

    private TextFlow words(ThemeChange change) {
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add("changed-flow");
        String field = change.field()
                .map(each -> messages.text("codeframe.field." + each.word()))
                .orElse("");
        flow.getChildren().add(part(field + ": ", "changed-name"));
        for (WordDiff.Part part : WordDiff.parts(change.before(), change.after())) {
            String style =
                    switch (part.kind()) {
                        case SAME -> "changed-text";
                        case REMOVED -> "went";
                        case ADDED -> "came";
                    };
            flow.getChildren().add(part(part.text(), style));
            if (part.kind() != WordDiff.Kind.SAME && !part.text().endsWith(" ")) {
                flow.getChildren().add(part(" ", "changed-text"));
            }
        }
        return flow;
    }

    private static Text part(String text, String style) {
        Text part = new Text(text);
        part.getStyleClass().add(style);
        return part;
    }
}

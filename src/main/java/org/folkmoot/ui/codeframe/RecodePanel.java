package org.folkmoot.ui.codeframe;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.folkmoot.model.codeframe.Theme;
import org.folkmoot.model.coding.RecodeItem;
import org.folkmoot.model.coding.Verdict;
import org.folkmoot.model.text.Span;
import org.folkmoot.service.codeframe.RecodeService;
import org.folkmoot.ui.common.Action;
import org.folkmoot.ui.common.Hint;
import org.folkmoot.ui.common.KeyMap;
import org.folkmoot.ui.common.Messages;
import org.kordamp.ikonli.javafx.FontIcon;

/** Reviews responses that a late theme may concern: Y it fits, N it does not, arrow keys to move, Back to undo. */
final class RecodePanel extends VBox {
    private final RecodeModel model;
    private final Messages messages;
    private final Supplier<KeyMap> keys;
    private final Theme theme;
    private final ListView<RecodeItem> list = new ListView<>();
    private final Label progress = new Label();
    private final ProgressBar bar = new ProgressBar(0);
    private final Label before = new Label();
    private final Button reopen = new Button();
    private final Label reference = new Label();
    private final Label why = new Label();
    private final TextFlow text = new TextFlow();
    private final ScrollPane scroll = new ScrollPane(text);
    private final Button fits;
    private final Button fitsNot;
    private final Button back;
    private boolean busy;

    /** @param keys the user's key map */
    RecodePanel(RecodeModel model, Messages messages, Supplier<KeyMap> keys, Theme theme, Runnable close) {
        super(12);
        this.model = model;
        this.messages = messages;
        this.keys = keys;
        this.theme = theme;
        getStyleClass().addAll("panel", "split-panel", "recode-panel");
        Label title = new Label(messages.text("codeframe.recode.title", theme.name()));
        title.getStyleClass().add("panel-title");
        before.setId("recode-before");
        before.setWrapText(true);
        before.setMinHeight(USE_PREF_SIZE);
        before.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(before, Priority.ALWAYS);
        reopen.setText(messages.text("codeframe.recode.reopen"));
        reopen.setId("recode-reopen");
        reopen.setMinWidth(Region.USE_PREF_SIZE);
        reopen.setOnAction(event -> model.reopen(theme, this::load));
        HBox note = new HBox(16, before, reopen);
        note.setAlignment(Pos.CENTER_LEFT);
        note.getStyleClass().add("note");
        fits = button("codeframe.recode.yes", "recode-yes", () -> decide(true));
        fits.getStyleClass().add("accent");
        fitsNot = button("codeframe.recode.no", "recode-no", () -> decide(false));
        back = button("codeframe.recode.back", "recode-back", () -> model.undo(this::load));
        Button shut = button("codeframe.recode.close", "recode-close", close);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox buttons = new HBox(8, fits, fitsNot, back, gap, shut);
        HBox sides = new HBox(16, queue(), reader());
        VBox.setVgrow(sides, Priority.ALWAYS);
        getChildren().addAll(title, note, sides, buttons);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        setFocusTraversable(true);
        model.lineUp(theme, this::show);
    }

    private Button button(String key, String id, Runnable then) {
        Button button = new Button();
        button.textProperty().bind(messages.live(key));
        button.setId(id);
        button.setOnAction(event -> then.run());
        return button;
    }

    private VBox queue() {
        list.setId("recode-list");
        list.setAccessibleText(messages.text("codeframe.recode.list"));
        list.setCellFactory(view -> new ItemCell());
        list.setPlaceholder(new Hint(
                "fth-check-circle",
                messages.text("codeframe.recode.none.title"),
                messages.text("codeframe.recode.none.text")));
        list.getSelectionModel()
                .selectedItemProperty()
                .addListener((property, was, is) -> read(Optional.ofNullable(is)));
        VBox.setVgrow(list, Priority.ALWAYS);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(messages.text("codeframe.recode.list"));
        VBox side = new VBox(8, progress, bar, list);
        side.setPrefWidth(320);
        side.setMinWidth(280);
        return side;
    }

    private VBox reader() {
        reference.getStyleClass().add("reader-reference");
        why.getStyleClass().add("muted");
        why.setWrapText(true);
        text.getStyleClass().add("reading");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("codeframe-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox side = new VBox(8, reference, why, scroll);
        HBox.setHgrow(side, Priority.ALWAYS);
        return side;
    }

    private void key(KeyEvent event) {
        if (keys.get().action(event, action -> action == Action.UNDO).isPresent()) {
            back.fire();
        } else if (event.isControlDown() || event.isAltDown()) {
            return;
        } else if (event.getCode() == KeyCode.Y || event.getCode() == KeyCode.A) {
            fits.fire();
        } else if (event.getCode() == KeyCode.N || event.getCode() == KeyCode.X) {
            fitsNot.fire();
        } else if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.J) {
            list.getSelectionModel().selectNext();
            list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 2));
        } else if (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.K) {
            list.getSelectionModel().selectPrevious();
            list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 2));
        } else {
            return;
        }
        event.consume();
    }

    private void decide(boolean yes) {
        RecodeItem item = list.getSelectionModel().getSelectedItem();
        if (item == null || busy) {
            return;
        }
        busy = true;
        model.decide(theme, item, yes, this::load, () -> busy = false);
    }

    private void load() {
        model.state(theme, this::show);
    }

    private void show(RecodeService.State state) {
        busy = false;
        int at = list.getSelectionModel().getSelectedIndex();
        List<RecodeItem> was = List.copyOf(list.getItems());
        list.getItems().setAll(state.queue());
        int total = state.queue().size();
        progress.setText(messages.text("codeframe.recode.progress", state.lookedAt(), total));
        bar.setProgress(total == 0 ? 0 : (double) state.lookedAt() / total);
        before.setText(messages.text("codeframe.recode.before", state.doneBefore()));
        reopen.setDisable(state.doneBefore() == 0);
        select(was, state.queue(), at);
        boolean none = total == 0;
        fits.setDisable(none);
        fitsNot.setDisable(none);
        read(Optional.ofNullable(list.getSelectionModel().getSelectedItem()));
    }

    /**
     * Selects the response just undone; otherwise stays while the current one is undecided; otherwise moves to the next
     * undecided one.
     */
    private void select(List<RecodeItem> before, List<RecodeItem> queue, int at) {
        if (queue.isEmpty()) {
            return;
        }
        Set<Long> decided = before.stream()
                .filter(RecodeItem::lookedAt)
                .map(RecodeItem::textId)
                .collect(Collectors.toSet());
        int start = Math.max(0, Math.min(at, queue.size() - 1));
        int place = IntStream.range(0, queue.size())
                .filter(i -> !queue.get(i).lookedAt()
                        && decided.contains(queue.get(i).textId()))
                .findFirst()
                .orElseGet(() -> IntStream.range(0, queue.size())
                        .map(i -> (start + i) % queue.size())
                        .filter(i -> !queue.get(i).lookedAt())
                        .findFirst()
                        .orElse(start));
        list.getSelectionModel().select(place);
        list.scrollTo(Math.max(0, place - 2));
    }

    private void read(Optional<RecodeItem> item) {
        text.getChildren().clear();
        reference.setText(
                item.map(each -> each.reference() + "  " + each.question()).orElse(""));
        why.setText(item.map(each -> each.why().isEmpty()
                        ? messages.text("codeframe.recode.words")
                        : messages.text("codeframe.recode.why", each.why()))
                .orElse(""));
        item.ifPresent(each -> text.getChildren().setAll(parts(each)));
        scroll.setVvalue(0);
    }

    private static List<Text> parts(RecodeItem item) {
        String all = item.text();
        List<Text> parts = new ArrayList<>();
        int at = 0;
        for (Span span : item.spans()) {
            int from = span.utf16Start(all);
            int to = span.utf16End(all);
            parts.add(part(all.substring(at, from), "recode-text"));
            parts.add(part(all.substring(from, to), "recode-match"));
            at = to;
        }
        parts.add(part(all.substring(at), "recode-text"));
        return parts;
    }

    private static Text part(String text, String style) {
        Text part = new Text(text.replace("\r\n", "\n"));
        part.getStyleClass().add(style);
        return part;
    }

    Node field() {
        return list;
    }

    private final class ItemCell extends ListCell<RecodeItem> {
        private final FontIcon sign = new FontIcon("fth-circle");
        private final Label name = new Label();
        private final Label opening = new Label();
        private final VBox lines = new VBox(2, name, opening);
        private final HBox line = new HBox(8, sign, lines);

        ItemCell() {
            name.getStyleClass().add("field-name");
            opening.setMinWidth(0);
            lines.setMinWidth(0);
            HBox.setHgrow(lines, Priority.ALWAYS);
            line.setPrefWidth(1);
        }

        @Override
        protected void updateItem(RecodeItem item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            boolean applied =
                    item.verdict().filter(verdict -> verdict == Verdict.APPLIED).isPresent();
            String state = !item.lookedAt()
                    ? "codeframe.recode.open"
                    : applied ? "codeframe.recode.applied" : "codeframe.recode.rejected";
            sign.setIconLiteral(!item.lookedAt() ? "fth-circle" : applied ? "fth-check" : "fth-x");
            sign.getStyleClass().setAll("ikonli-font-icon", applied ? "mark-done" : "mark-to-do");
            name.setText(item.reference() + "  " + messages.text(state));
            opening.setText(item.text()
                    .substring(0, Math.min(120, item.text().length()))
                    .replaceAll("\\s+", " "));
            setAccessibleText(name.getText() + " " + opening.getText());
            setGraphic(line);
        }
    }
}

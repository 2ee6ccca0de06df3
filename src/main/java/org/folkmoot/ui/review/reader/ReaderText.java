package org.folkmoot.ui.review.reader;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import org.folkmoot.model.response.ResponseDetail;
import org.folkmoot.model.text.Span;
import org.folkmoot.ui.common.Hint;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.common.Scrolling;
import org.folkmoot.ui.common.ThemeColours;
import org.folkmoot.ui.review.state.ReviewCommands;
import org.folkmoot.ui.review.state.ReviewViewModel;
import org.folkmoot.ui.review.state.SearchHits;

/** The text part of the reader: the whole text, its beginning until more is requested, or why it is not shown. */
final class ReaderText {
    /** Longer texts are drawn up to this length until the user asks for all. */
    private static final int MOST = 20_000;

    private static final double BELOW = 6;

    private final ReviewViewModel model;
    private final Messages messages;
    private final EvidenceMenus menus;
    private final VBox page;
    private final ScrollPane scroll;
    private final ReaderPane pane;
    private final HighlightTips tips;
    private final HighlightKeys keys;
    private final SearchHits search;
    private ContextMenu open = new ContextMenu();
    private List<Span> hits = List.of();
    private long shown = -1;
    private boolean all;

    ReaderText(
            ReviewViewModel model,
            ReviewCommands commands,
            SearchHits search,
            ReadingSettings settings,
            Messages messages,
            EvidenceMenus menus,
            VBox page,
            ScrollPane scroll,
            Runnable leave) {
        this.model = model;
        this.messages = messages;
        this.menus = menus;
        this.page = page;
        this.scroll = scroll;
        this.search = search;
        EvidenceWords words = new EvidenceWords(model, messages);
        pane = new ReaderPane(
                model.reading().selectionProperty(),
                settings.sizeProperty(),
                new ReaderLayers(
                        colours(),
                        words::accessible,
                        boilerplate -> messages.text(
                                "reader.boilerplate",
                                messages.text(
                                        "boilerplate." + boilerplate.kind().word())),
                        this::focused));
        tips = new HighlightTips(pane, words::card);
        keys = new HighlightKeys(pane, commands.evidence(), this::menuBelow, leave);
        pane.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        pane.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::menuRequested);
    }

    /** @param other whether this is a different response rather than a new state of the same one */
    void show(ResponseDetail detail, boolean other) {
        all &= !other;
        shown = detail.row().textId();
        if (other) {
            hits = List.of();
            find();
        }
        tips.leave();
        open.hide();
        if (detail.text().isBlank()) {
            page.getChildren()
                    .setAll(new Hint(
                            "fth-minus-circle",
                            messages.text("reader.blank.title"),
                            messages.text("reader.blank.text")));
        } else if (model.reading().covering().covers(detail.row())) {
            pane.show(DrawnText.of(""), List.of(), HighlightLayout.NONE, colours());
            page.getChildren()
                    .setAll(new Hint(
                                    "fth-eye-off",
                                    messages.text("reader.covered.title"),
                                    messages.text("reader.covered.text"))
                            .with(
                                    messages.live("reader.covered.show"),
                                    () -> model.reading().covering().turn(detail.row())));
        } else {
            showWords(detail);
        }
    }

    private void showWords(ResponseDetail detail) {
        DrawnText drawn = DrawnText.of(detail.text());
        boolean cut = !all && drawn.drawn().length() > MOST;
        if (cut) {
            drawn = drawn.cut(MOST);
        }
        pane.show(drawn, boilerplate(drawn, detail), HighlightLayout.of(drawn, ThemeEvidence.of(detail)), colours());
        pane.find(hits);
        if (page.getChildren().size() != 1 || page.getChildren().get(0) != pane) {
            page.getChildren().setAll(pane);
        }
        if (cut) {
            Hyperlink more =
                    new Hyperlink(messages.text("reader.more", detail.text().length()));
            more.setOnAction(event -> {
                all = true;
                show(detail, false);
            });
            page.getChildren().add(more);
        }
    }

    private ThemeColours colours() {
        return new ThemeColours(model.themes().codeframeProperty().get());
    }

    private static List<ReaderLayers.Boilerplate> boilerplate(DrawnText drawn, ResponseDetail detail) {
        return detail.marks().stream()
                .map(mark -> new ReaderLayers.Boilerplate(drawn.from(mark.span()), drawn.to(mark.span()), mark.kind()))
                .filter(mark -> mark.from() < mark.to())
                .toList();
    }

    private void focused(HighlightNode node, boolean isFocused) {
        if (isFocused && !node.rows().isEmpty()) {
            Scrolling.reveal(scroll, node, node.getBoundsInLocal());
        }
        tips.focused(node, isFocused);
    }

    /** A click without a selection opens the menu of the passages at that position. */
    private void clicked(MouseEvent event) {
        boolean plain = event.getButton() == MouseButton.PRIMARY
                && event.isStillSincePress()
                && event.getClickCount() == 1
                && !event.isShiftDown();
        if (plain) {
            menuAt(event.getSceneX(), event.getSceneY(), event.getScreenX());
        }
    }

    private void menuRequested(ContextMenuEvent event) {
        if (!event.isKeyboardTrigger()) {
            menuAt(event.getSceneX(), event.getSceneY(), event.getScreenX());
            event.consume();
        }
    }

    private void menuAt(double sceneX, double sceneY, double screenX) {
        List<HighlightNode> here = pane.highlightsAt(sceneX, sceneY);
        if (!here.isEmpty()) {
            Bounds row = here.get(0).rowAt(pane.sceneToText(sceneX, sceneY));
            Point2D below = pane.textToScreen(row.getMinX(), row.getMaxY());
            if (below != null) {
                show(here, screenX, below.getY());
            }
        }
    }

    private void menuBelow(HighlightNode node) {
        if (!node.rows().isEmpty()) {
            Bounds row = node.rows().get(node.rows().size() - 1);
            Point2D below = pane.textToScreen(row.getMinX(), row.getMaxY());
            if (below != null) {
                show(List.of(node), below.getX(), below.getY());
            }
        }
    }

    private void show(List<HighlightNode> nodes, double x, double y) {
        tips.leave();
        open.hide();
        open = menus.of(nodes.stream().map(HighlightNode::highlight).toList());
        open.show(pane, x, y + BELOW);
    }

    /** Marks the search hits once they are known. */
    void find() {
        long textId = shown;
        search.read(textId, found -> {
            if (textId == shown && !found.equals(hits)) {
                hits = found;
                pane.find(found);
            }
        });
    }

    /** Scrolls to the next or previous search hit. */
    void goToHit(int by) {
        Optional<ResponseDetail> detail = model.reading().detailProperty().get();
        if (detail.isEmpty() || hits.isEmpty() || page.getChildren().stream().noneMatch(pane::equals)) {
            return;
        }
        if (!all && page.getChildren().size() > 1) {
            // Some hits may be in the part that is not drawn yet.
            all = true;
            show(detail.get(), false);
            scroll.layout();
        }
        pane.nextHit(by).ifPresent(place -> Scrolling.reveal(scroll, pane, place));
    }

    void goToEvidence(int by) {
        keys.go(by);
    }
}

package org.folkmoot.ui.help;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.folkmoot.ui.common.KeyMap;
import org.folkmoot.ui.common.Messages;

/** Draws a page of the guide, with the keys that the user has. */
final class PageView extends VBox {
    private static final double MARKER = 24;

    private final GuideKeys keys;
    private final SearchWords wanted;
    private final Consumer<String> open;
    private final List<Hyperlink> links = new ArrayList<>();

    /**
     * @param keys the keys as they are now
     * @param wanted words to mark
     * @param open shows another page
     */
    PageView(GuidePage page, KeyMap keys, Messages messages, SearchWords wanted, Consumer<String> open) {
        this.keys = new GuideKeys(keys, messages);
        this.wanted = wanted;
        this.open = open;
        getStyleClass().add("guide-page");
        getChildren().add(flow(words(page.title(), "guide-title"), "guide-title-line"));
        getChildren().addAll(nodes(page.blocks()));
        setAccessibleText(Stream.concat(
                        Stream.of(page.title()),
                        page
                                .paragraphs(part -> part instanceof Inline.Keys each
                                        ? String.join(this.keys.or(), this.keys.of(each.action()))
                                        : part.text())
                                .stream())
                .collect(Collectors.joining("\n")));
    }

    private List<Node> nodes(List<Block> blocks) {
        return blocks.stream().map(this::node).toList();
    }

    private Node node(Block block) {
        if (block instanceof Block.Items list) {
            return items(list);
        }
        return block instanceof Block.Heading heading
                ? flow(parts(heading.words(), "guide-heading"), "guide-heading-line")
                : flow(parts(((Block.Paragraph) block).words(), "guide-text"), "guide-line");
    }

    private VBox items(Block.Items list) {
        VBox box = new VBox();
        box.getStyleClass().add("guide-items");
        for (int i = 0; i < list.items().size(); i++) {
            Label marker = new Label(list.numbered() ? (i + 1) + "." : "\u2022");
            marker.getStyleClass().add("guide-marker");
            marker.setMinWidth(MARKER);
            VBox item = new VBox();
            item.getStyleClass().add("guide-item");
            item.getChildren().addAll(nodes(list.items().get(i)));
            item.setMinWidth(0);
            HBox.setHgrow(item, Priority.ALWAYS);
            HBox line = new HBox(marker, item);
            line.setAlignment(Pos.BASELINE_LEFT);
            box.getChildren().add(line);
        }
        return box;
    }

    private static TextFlow flow(List<Node> parts, String style) {
        TextFlow flow = new TextFlow();
        flow.getChildren().addAll(parts);
        flow.getStyleClass().add(style);
        flow.setMinWidth(0);
        return flow;
    }

    private List<Node> parts(List<Inline> line, String style) {
        List<Node> parts = new ArrayList<>();
        for (Inline part : line) {
            if (part instanceof Inline.Keys named) {
                parts.addAll(caps(named, style));
            } else if (part instanceof Inline.Link link) {
                parts.add(link(link));
            } else if (part instanceof Inline.Words words) {
                parts.addAll(words(words, style));
            }
        }
        return parts;
    }

    private List<Node> words(Inline.Words words, String style) {
        if (words.style() == Inline.Style.KEY) {
            return List.of(cap(words.text()));
        }
        List<Node> nodes = words(words.text(), style);
        nodes.forEach(node -> node.getStyleClass().add(look(words.style())));
        return nodes;
    }

    private static String look(Inline.Style style) {
        return switch (style) {
            case PLAIN -> "guide-plain";
            case STRONG -> "guide-strong";
            case EMPHASIS -> "guide-emphasis";
            case CODE, KEY -> "guide-code";
        };
    }

    private List<Node> words(String text, String style) {
        List<Node> nodes = new ArrayList<>();
        for (SearchWords.Piece piece : wanted.pieces(text)) {
            Text node = new Text(piece.text());
            node.getStyleClass().add(style);
            if (piece.found()) {
                node.getStyleClass().add("guide-found");
            }
            nodes.add(node);
        }
        return nodes;
    }

    private List<Node> caps(Inline.Keys named, String style) {
        List<Node> nodes = new ArrayList<>();
        for (String key : keys.of(named.action())) {
            if (!nodes.isEmpty()) {
                Text or = new Text(keys.or());
                or.getStyleClass().add(style);
                nodes.add(or);
            }
            nodes.add(cap(key));
        }
        return nodes;
    }

    private static Label cap(String key) {
        Label cap = new Label(key);
        cap.getStyleClass().addAll("key-cap", "guide-key");
        return cap;
    }

    private Hyperlink link(Inline.Link link) {
        Hyperlink node = new Hyperlink(link.text());
        node.getStyleClass().add("guide-link");
        node.setOnAction(event -> open.accept(link.page()));
        links.add(node);
        return node;
    }

    /** The links to other pages, in reading order. */
    List<Hyperlink> links() {
        return links;
    }
}

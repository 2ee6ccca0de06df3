package org.folkmoot.ui.review.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import org.folkmoot.model.codeframe.Theme;
import org.folkmoot.model.coding.Coding;
import org.folkmoot.model.coding.Suggestion;
import org.folkmoot.model.response.ResponseDetail;
import org.folkmoot.model.text.Span;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.common.OpenMenus;
import org.folkmoot.ui.review.state.EvidenceCommands;
import org.folkmoot.ui.review.state.ReviewCommands;
import org.folkmoot.ui.review.state.ReviewViewModel;

/** The context menus of a highlighted passage and of a theme chip. */
final class EvidenceMenus {
    private final ReviewViewModel model;
    private final ReviewCommands commands;
    private final Messages messages;
    private final Runnable choose;
    private final LongConsumer memo;

    /**
     * @param choose lets the user choose a theme when one is asked for
     * @param memo lets the user write a theme's memo
     */
    EvidenceMenus(
            ReviewViewModel model, ReviewCommands commands, Messages messages, Runnable choose, LongConsumer memo) {
        this.model = model;
        this.commands = commands;
        this.messages = messages;
        this.choose = choose;
        this.memo = memo;
    }

    /** The menu of the passages at one position; several passages have a submenu each. */
    ContextMenu of(List<Highlight> highlights) {
        ContextMenu menu = menu();
        for (Highlight highlight : highlights) {
            theme(highlight.themeId()).ifPresent(theme -> {
                List<MenuItem> items = items(theme, highlight);
                if (highlights.size() == 1) {
                    menu.getItems().add(heading(theme, highlight.applied()));
                    menu.getItems().addAll(items);
                } else {
                    Menu inner = new Menu(title(theme, highlight.applied()));
                    inner.getItems().addAll(items);
                    menu.getItems().add(inner);
                }
            });
        }
        return menu;
    }

    /** The menu of an applied theme, whatever its evidence. */
    ContextMenu of(Theme theme, Coding coding) {
        ContextMenu menu = menu();
        menu.getItems().add(heading(theme, true));
        menu.getItems().add(item("reader.menu.recode.theme", () -> {
            commands.evidence().recode(theme, Optional.empty());
            choose.run();
        }));
        menu.getItems().addAll(common(theme, coding));
        if (model.reading().selectionProperty().get().isPresent()) {
            menu.getItems()
                    .add(item("reader.menu.add", () -> commands.decisions().toggle(theme)));
        }
        menu.getItems().add(new SeparatorMenuItem());
        menu.getItems()
                .add(item("reader.menu.take-off", () -> commands.decisions().remove(theme)));
        return menu;
    }

    private ContextMenu menu() {
        ContextMenu menu = new ContextMenu();
        // The click that closes the menu also places the caret, so one click suffices.
        menu.setConsumeAutoHidingEvents(false);
        OpenMenus.keepKeys(menu);
        return menu;
    }

    private List<MenuItem> items(Theme theme, Highlight highlight) {
        Optional<ResponseDetail> detail = model.reading().detailProperty().get();
        if (highlight.applied()) {
            return detail.flatMap(shown -> shown.codings().stream()
                            .filter(coding -> coding.themeId() == theme.id() && coding.applied())
                            .findFirst())
                    .map(coding -> passage(theme, coding, highlight.span()))
                    .orElse(List.of());
        }
        return detail.flatMap(shown -> shown.suggestions().stream()
                        .filter(suggestion -> suggestion.themeId() == theme.id())
                        .findFirst())
                .map(suggestion -> suggestion(theme, suggestion))
                .orElse(List.of());
    }

    private List<MenuItem> passage(Theme theme, Coding coding, Span span) {
        EvidenceCommands evidence = commands.evidence();
        List<MenuItem> items = new ArrayList<>();
        items.add(item("reader.menu.recode", () -> {
            evidence.recode(theme, Optional.of(span));
            choose.run();
        }));
        items.addAll(common(theme, coding));
        items.add(new SeparatorMenuItem());
        if (model.reading().selectionProperty().get().isPresent()) {
            items.add(item("reader.menu.replace", () -> evidence.replace(theme.id(), span)));
            items.add(item("reader.menu.add", () -> commands.decisions().toggle(theme)));
        }
        items.add(item("reader.menu.end-longer", "Shift+Right", () -> evidence.moveEnd(theme.id(), span, true)));
        items.add(item("reader.menu.end-shorter", "Shift+Left", () -> evidence.moveEnd(theme.id(), span, false)));
        items.add(item("reader.menu.start-longer", "Alt+Left", () -> evidence.moveStart(theme.id(), span, true)));
        items.add(item("reader.menu.start-shorter", "Alt+Right", () -> evidence.moveStart(theme.id(), span, false)));
        items.add(new SeparatorMenuItem());
        boolean last = coding.spans().size() == 1;
        items.add(item(
                last ? "reader.menu.remove-last" : "reader.menu.remove",
                "Delete",
                () -> evidence.remove(theme.id(), span)));
        items.add(item("reader.menu.take-off", () -> commands.decisions().remove(theme)));
        return items;
    }

    private List<MenuItem> suggestion(Theme theme, Suggestion suggestion) {
        List<MenuItem> items = new ArrayList<>();
        items.add(item("reader.menu.accept", () -> commands.decisions().accept(suggestion)));
        if (model.reading().selectionProperty().get().isPresent()) {
            items.add(item(
                    "reader.menu.accept-selected", () -> commands.decisions().toggle(theme)));
        }
        items.add(item("reader.menu.accept-as", () -> {
            commands.evidence().acceptAs(theme, suggestion.spans());
            choose.run();
        }));
        items.add(item("reader.menu.reject", () -> commands.decisions().reject(suggestion)));
        return items;
    }

    private List<MenuItem> common(Theme theme, Coding coding) {
        Stream<MenuItem> stances = theme.spec().stances().stream().map(stance -> {
            RadioMenuItem item = new RadioMenuItem(messages.text("themes.menu.stance", stance));
            item.setSelected(coding.stance().equals(stance));
            item.setOnAction(event -> commands.decisions().stance(theme, stance));
            return item;
        });
        return Stream.concat(Stream.of(item("reader.menu.memo", () -> memo.accept(theme.id()))), stances)
                .toList();
    }

    private MenuItem heading(Theme theme, boolean applied) {
        MenuItem heading = new MenuItem(title(theme, applied));
        heading.setDisable(true);
        heading.setMnemonicParsing(false);
        heading.getStyleClass().add("menu-heading");
        return heading;
    }

    private String title(Theme theme, boolean applied) {
        return applied ? theme.label() : messages.text("reader.menu.suggested", theme.label());
    }

    private MenuItem item(String key, Runnable then) {
        MenuItem item = new MenuItem(messages.text(key));
        item.setOnAction(event -> then.run());
        return item;
    }

    private MenuItem item(String key, String keys, Runnable then) {
        MenuItem item = item(key, then);
        item.setAccelerator(KeyCombination.valueOf(keys));
        return item;
    }

    private Optional<Theme> theme(long themeId) {
        return model.themes().codeframeProperty().get().byId(themeId);
    }
}

package org.folkmoot.ui.review.filter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.folkmoot.model.codeframe.Codeframe;
import org.folkmoot.model.codeframe.Theme;
import org.folkmoot.model.response.Attribute;
import org.folkmoot.model.response.Condition;
import org.folkmoot.model.response.Flag;
import org.folkmoot.model.response.Sort;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.common.Overlay;
import org.folkmoot.ui.review.state.ListQuery;
import org.folkmoot.ui.review.state.Narrowing;

/** The menu items that filter and sort the list. Each filter item adds a condition; chips remove conditions. */
final class FilterMenu {
    private static final double[][] BANDS = {{0, 1}, {0.9, 1}, {0.7, 0.9}, {0.5, 0.7}, {0, 0.5}};
    private static final int[][] LENGTHS = {{1, 10}, {11, 50}, {51, 150}, {151, Integer.MAX_VALUE}};

    private final Narrowing narrowing;
    private final Messages messages;
    private final Overlay overlay;
    private final Codeframe codeframe;
    private final ConditionNames names;
    private final FiltersModel.Choices choices;

    /** @param overlay shows panels for values that a menu cannot offer */
    FilterMenu(
            Narrowing narrowing,
            Messages messages,
            Overlay overlay,
            Codeframe codeframe,
            ConditionNames names,
            FiltersModel.Choices choices) {
        this.narrowing = narrowing;
        this.messages = messages;
        this.overlay = overlay;
        this.codeframe = codeframe;
        this.names = names;
        this.choices = choices;
    }

    /** The items that filter the list. */
    List<MenuItem> conditions() {
        ListQuery query = narrowing.query();
        List<MenuItem> items = new ArrayList<>();
        items.add(themes("narrow.menu.has", theme -> narrowing.with(Condition.HasTheme.of(theme.id()))));
        items.add(item(messages.text("narrow.menu.any"), this::askThemes));
        items.add(themes("narrow.menu.lacks", theme -> narrowing.with(new Condition.LacksTheme(Set.of(theme.id())))));
        Menu suggested = menu("narrow.menu.suggested");
        for (double[] band : BANDS) {
            suggested
                    .getItems()
                    .add(condition(
                            names.band(band[0], band[1]),
                            query,
                            new Condition.Suggested(Optional.empty(), band[0], band[1])));
        }
        suggested
                .getItems()
                .addAll(new SeparatorMenuItem(), item(messages.text("narrow.menu.other-score"), this::askScore));
        items.add(suggested);
        Menu flags = menu("narrow.menu.flag");
        for (Flag flag : Flag.values()) {
            flags.getItems().add(condition(names.flag(flag), query, new Condition.Flagged(Set.of(flag))));
        }
        items.add(flags);
        for (Attribute attribute : choices.attributes()) {
            Menu values = new Menu(attribute.name());
            for (String value : attribute.values()) {
                values.getItems().add(condition(value, query, new Condition.HasValue(attribute.id(), Set.of(value))));
            }
            values.getItems()
                    .add(condition(names.value(""), query, new Condition.HasValue(attribute.id(), Set.of(""))));
            items.add(values);
        }
        Menu coders = menu("narrow.menu.coder");
        choices.coders().forEach(coder -> coders.getItems().add(condition(coder, query, new Condition.CodedBy(coder))));
        items.add(coders);
        if (!choices.languages().isEmpty()) {
            Menu languages = menu("narrow.menu.language");
            choices.languages().stream()
                    .sorted(Comparator.comparing(String::isEmpty).thenComparing(names::language))
                    .forEach(each -> languages
                            .getItems()
                            .add(condition(names.language(each), query, new Condition.InLanguage(Set.of(each)))));
            items.add(languages);
        }
        Menu lengths = menu("narrow.menu.words");
        for (int[] length : LENGTHS) {
            lengths.getItems()
                    .add(condition(
                            names.words(length[0], length[1]), query, new Condition.Words(length[0], length[1])));
        }
        lengths.getItems()
                .addAll(new SeparatorMenuItem(), item(messages.text("narrow.menu.other-words"), this::askWords));
        items.add(lengths);
        items.add(condition(messages.text("narrow.sampled"), query, new Condition.Sampled()));
        CheckMenuItem all = new CheckMenuItem(messages.text("narrow.menu.all-questions"));
        all.setSelected(query.allQuestions());
        all.setOnAction(event -> narrowing.allQuestions(!narrowing.query().allQuestions()));
        items.add(all);
        return items;
    }

    private void askWords() {
        RangePanel panel = new RangePanel(
                messages,
                new RangePanel.Asked("narrow.range.words", 1, RangePanel.UNLIMITED),
                overlay::close,
                range -> narrowing.with(new Condition.Words(range.least(), range.most())));
        overlay.open(panel, panel.field());
    }

    private void askScore() {
        RangePanel panel = new RangePanel(
                messages,
                new RangePanel.Asked("narrow.range.score", 0, 100),
                overlay::close,
                range -> narrowing.with(
                        new Condition.Suggested(Optional.empty(), range.least() / 100.0, range.most() / 100.0)));
        overlay.open(panel, panel.field());
    }

    private void askThemes() {
        AnyThemePanel panel = new AnyThemePanel(
                messages, codeframe, overlay::close, chosen -> narrowing.with(new Condition.HasTheme(chosen)));
        overlay.open(panel, panel.field());
    }

    /** The items for saved filters. */
    List<MenuItem> saved(Consumer<String> show, Runnable save, Consumer<String> forget) {
        List<MenuItem> items = new ArrayList<>();
        items.add(new SeparatorMenuItem());
        choices.saved().forEach((name, written) -> items.add(item(name, () -> show.accept(written))));
        MenuItem keep = item(messages.text("narrow.menu.save"), save);
        keep.setDisable(narrowing.query().equals(ListQuery.ALL));
        items.add(keep);
        if (!choices.saved().isEmpty()) {
            Menu drop = menu("narrow.menu.forget");
            choices.saved().keySet().forEach(name -> drop.getItems().add(item(name, () -> forget.accept(name))));
            items.add(drop);
        }
        return items;
    }

    private static String said(List<RadioMenuItem> items, Sort sort) {
        return items.stream()
                .filter(item -> sort.equals(item.getUserData()))
                .map(MenuItem::getText)
                .findFirst()
                .orElse("");
    }

    /** The items that sort the list; the current order is selected. */
    List<RadioMenuItem> orders() {
        Sort now = narrowing.query().sort();
        List<RadioMenuItem> items = new ArrayList<>();
        items.add(known("sort.arrival", Sort.ARRIVAL, now));
        items.add(known("sort.arrival.down", Sort.of(Sort.By.ARRIVAL, true), now));
        items.add(known("sort.reference", Sort.of(Sort.By.REFERENCE, false), now));
        items.add(known("sort.length.down", Sort.of(Sort.By.LENGTH, true), now));
        items.add(known("sort.length", Sort.of(Sort.By.LENGTH, false), now));
        items.add(known("sort.status", Sort.of(Sort.By.STATUS, false), now));
        items.add(known("sort.themes.down", Sort.of(Sort.By.THEMES, true), now));
        items.add(known("sort.themes", Sort.of(Sort.By.THEMES, false), now));
        items.add(known("sort.to-learn", Sort.of(Sort.By.TO_LEARN, false), now));
        items.add(known("sort.suspicious", Sort.of(Sort.By.SUSPICIOUS, false), now));
        items.add(known("sort.sample", Sort.of(Sort.By.SAMPLE, false), now));
        now.themeId()
                .flatMap(codeframe::byId)
                .ifPresent(theme ->
                        items.add(order(messages.text("sort.likely", theme.name()), now, Sort.likely(theme.id()))));
        for (Attribute attribute : choices.attributes()) {
            items.add(order(attribute.name(), now, Sort.attribute(attribute.id(), false)));
        }
        if (items.stream().noneMatch(RadioMenuItem::isSelected)) {
            items.add(order(messages.text("sort.reversed", said(items, now.reversed())), now, now));
        }
        return items;
    }

    /** The items that show the likeliest responses for a theme first. */
    MenuItem likely() {
        return themes("sort.likely.menu", theme -> narrowing.sort(Sort.likely(theme.id())));
    }

    private RadioMenuItem known(String key, Sort sort, Sort now) {
        return order(messages.text(key), now, sort);
    }

    private RadioMenuItem order(String name, Sort now, Sort sort) {
        RadioMenuItem item = new RadioMenuItem(name);
        item.setMnemonicParsing(false);
        item.setUserData(sort);
        item.setSelected(sort.equals(now));
        item.setOnAction(event -> narrowing.sort(sort));
        return item;
    }

    private CheckMenuItem condition(String name, ListQuery query, Condition condition) {
        CheckMenuItem item = new CheckMenuItem(name);
        item.setMnemonicParsing(false);
        item.setSelected(query.conditions().contains(condition));
        item.setOnAction(event -> {
            if (narrowing.query().conditions().contains(condition)) {
                narrowing.without(condition);
            } else {
                narrowing.with(condition);
            }
        });
        return item;
    }

    private Menu themes(String key, Consumer<Theme> then) {
        Menu menu = menu(key);
        codeframe.roots().forEach(theme -> menu.getItems().add(theme(theme, then)));
        return menu;
    }

    /** A theme, or a submenu for a theme group that starts with the group itself. */
    private MenuItem theme(Theme theme, Consumer<Theme> then) {
        if (!codeframe.isGroup(theme)) {
            return item(theme.name(), () -> then.accept(theme));
        }
        Menu group = new Menu(theme.name());
        group.setMnemonicParsing(false);
        group.getItems()
                .addAll(
                        item(messages.text("narrow.menu.group", theme.name()), () -> then.accept(theme)),
                        new SeparatorMenuItem());
        codeframe.children(theme).forEach(child -> group.getItems().add(theme(child, then)));
        return group;
    }

    private Menu menu(String key) {
        return new Menu(messages.text(key));
    }

    private static MenuItem item(String name, Runnable then) {
        MenuItem item = new MenuItem(name);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> then.run());
        return item;
    }
}

package org.folkmoot.ui.review.themes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Label;
import org.folkmoot.model.codeframe.Theme;
import org.folkmoot.model.coding.Coding;
import org.folkmoot.ui.common.StyleNames;
import org.folkmoot.ui.review.state.ReviewViewModel;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The box before a theme's name, in the theme's colour. It shows the number key and is ticked if the theme applies to
 * the response being read.
 */
final class ThemeBox extends Label {
    private final ReviewViewModel model;
    private final FontIcon tick = new FontIcon("fth-check");
    private Optional<Coding> coding = Optional.empty();

    ThemeBox(ReviewViewModel model) {
        this.model = model;
    }

    void show(Theme theme) {
        coding = model.reading().detailProperty().get().stream()
                .flatMap(detail -> detail.codings().stream())
                .filter(each -> each.themeId() == theme.id() && each.applied())
                .findFirst();
        setText(applied() ? "" : number(theme).map(String::valueOf).orElse(""));
        setGraphic(applied() ? tick : null);
        StyleNames.show(this, List.of("label", "theme-box", applied() ? "theme-applied" : "theme-open"));
    }

    /** Whether the theme applies. */
    boolean applied() {
        return coding.isPresent();
    }

    /** The stance of the theme; empty for none. */
    String stance() {
        return coding.map(Coding::stance).orElse("");
    }

    /** The number key of the theme. */
    Optional<Integer> number(Theme theme) {
        return model.themes().numbersProperty().get().entrySet().stream()
                .filter(entry -> entry.getValue().id() == theme.id())
                .map(Map.Entry::getKey)
                .findFirst();
    }
}

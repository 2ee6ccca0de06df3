package org.folkmoot.ui.review.list;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.folkmoot.model.codeframe.Codeframe;
import org.folkmoot.model.codeframe.Theme;
import org.folkmoot.model.response.ResponseRow;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.common.ThemeChip;
import org.folkmoot.ui.common.ThemeColours;

/** The themes of a response as chips, as many as fit, and the number of the rest. */
final class ThemeChips {
    private final ObservableValue<Codeframe> codeframe;
    private final Messages messages;
    /** Chips are reused, because rows are redrawn often. */
    private final Map<Long, ThemeChip> made = new HashMap<>();

    private Codeframe of = new Codeframe(List.of());

    ThemeChips(ObservableValue<Codeframe> codeframe, Messages messages) {
        this.codeframe = codeframe;
        this.messages = messages;
    }

    /** The names of the themes, for screen readers. */
    String said(ResponseRow row) {
        return row.themeIds().stream()
                .flatMap(id -> codeframe.getValue().byId(id).stream())
                .map(Theme::name)
                .collect(Collectors.joining(", "));
    }

    /**
     * Shows chips; always at least one.
     *
     * @param letters total length of theme codes that fit
     * @param most maximum number of chips
     */
    List<Node> of(ResponseRow row, int letters, int most) {
        if (of != codeframe.getValue()) {
            of = codeframe.getValue();
            made.clear();
        }
        List<Theme> themes = row.themeIds().stream()
                .flatMap(id -> codeframe.getValue().byId(id).stream())
                .toList();
        int room = letters;
        List<Node> shown = new ArrayList<>();
        for (Theme theme : themes) {
            room -= theme.code().length();
            if (!shown.isEmpty() && (room < 0 || shown.size() == most)) {
                break;
            }
            shown.add(made.computeIfAbsent(theme.id(), id -> new ThemeChip(theme, theme.code(), new ThemeColours(of))));
        }
        int left = row.themeIds().size() - shown.size();
        if (left > 0) {
            Label more = new Label(messages.text("response.more-themes", left));
            more.getStyleClass().add("more-themes");
            more.setMinWidth(Region.USE_PREF_SIZE);
            shown.add(more);
        }
        return shown;
    }
}

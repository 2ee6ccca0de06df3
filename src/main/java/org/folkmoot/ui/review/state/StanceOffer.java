package org.folkmoot.ui.review.state;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.folkmoot.model.codeframe.Theme;
import org.folkmoot.model.coding.Coding;
import org.folkmoot.model.response.ResponseDetail;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.common.Notices;

/**
 * Offers the stances of the theme coded last on the response being read, while the theme applies and has stances. Used
 * on the UI thread only.
 */
public final class StanceOffer {
    /** @param chosen the current stance; empty for none */
    public record Offer(Theme theme, String chosen) {}

    private final ReadingModel reading;
    private final ThemesModel themes;
    private final Notices notices;
    private final Messages messages;
    private final ReadOnlyObjectWrapper<Optional<Offer>> offer = new ReadOnlyObjectWrapper<>(Optional.empty());
    private long textId = -1;
    private long themeId = -1;

    public StanceOffer(ReadingModel reading, ThemesModel themes, Notices notices, Messages messages) {
        this.reading = reading;
        this.themes = themes;
        this.notices = notices;
        this.messages = messages;
        reading.detailProperty().addListener(change -> refresh());
    }

    /** Offers the stances of a theme coded on a response; a theme without stances leaves the offer as it is. */
    void offer(long onText, long theme) {
        if (themes.codeframeProperty()
                .get()
                .byId(theme)
                .filter(each -> !each.spec().stances().isEmpty())
                .isPresent()) {
            textId = onText;
            themeId = theme;
        }
        refresh();
    }

    /** Offers the stances of the next coded theme that has some; a toast reports that there is none. */
    public void next() {
        List<Offer> all = reading.detailProperty().get().map(this::all).orElse(List.of());
        if (all.isEmpty()) {
            notices.toast(messages.text("stance.nothing"));
            return;
        }
        int at = offer.get().map(all::indexOf).orElse(-1);
        Offer next = all.get((at + 1) % all.size());
        offer(
                reading.detailProperty().get().orElseThrow().row().textId(),
                next.theme().id());
    }

    /** Withdraws the offer. */
    public void dismiss() {
        textId = -1;
        refresh();
    }

    private void refresh() {
        offer.set(reading.detailProperty()
                .get()
                .filter(detail -> detail.row().textId() == textId)
                .flatMap(detail -> all(detail).stream()
                        .filter(each -> each.theme().id() == themeId)
                        .findFirst()));
    }

    private List<Offer> all(ResponseDetail detail) {
        return detail.codings().stream()
                .filter(Coding::applied)
                .flatMap(coding -> themes.codeframeProperty().get().byId(coding.themeId()).stream()
                        .filter(theme -> !theme.spec().stances().isEmpty())
                        .map(theme -> new Offer(theme, coding.stance())))
                .toList();
    }

    public ReadOnlyObjectProperty<Optional<Offer>> offerProperty() {
        return offer.getReadOnlyProperty();
    }
}

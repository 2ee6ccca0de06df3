package org.folkmoot.ui.review.state;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.folkmoot.model.Coding;
import org.folkmoot.model.ResponseDetail;
import org.folkmoot.model.Theme;

/**
 * The theme whose stance can be said at once: the one coded last on the response being read, as long as it applies and
 * has stances. Used on the interface thread alone.
 */
public final class StanceOffer {
    /** @param chosen the stance that holds; empty for none */
    public record Offer(Theme theme, String chosen) {}

    private final ReviewViewModel model;
    private final ReadOnlyObjectWrapper<Optional<Offer>> offer = new ReadOnlyObjectWrapper<>(Optional.empty());
    private long textId = -1;
    private long themeId = -1;

    StanceOffer(ReviewViewModel model) {
        this.model = model;
        model.detailProperty().addListener(change -> refresh());
    }

    /** Offers the stances of a theme that was coded on a text; nothing changes where it has none. */
    void offer(long onText, long theme) {
        if (model.codeframeProperty()
                .get()
                .byId(theme)
                .filter(each -> !each.spec().stances().isEmpty())
                .isPresent()) {
            textId = onText;
            themeId = theme;
        }
        refresh();
    }

    /** Offers those of the next coded theme that has stances; false if the response has none such. */
    boolean next() {
        List<Offer> all = model.detailProperty().get().map(this::all).orElse(List.of());
        if (all.isEmpty()) {
            return false;
        }
        int at = offer.get().map(all::indexOf).orElse(-1);
        Offer next = all.get((at + 1) % all.size());
        offer(
                model.detailProperty().get().orElseThrow().row().textId(),
                next.theme().id());
        return true;
    }

    /** Takes the offer away. */
    public void dismiss() {
        textId = -1;
        refresh();
    }

    private void refresh() {
        offer.set(model.detailProperty()
                .get()
                .filter(detail -> detail.row().textId() == textId)
                .flatMap(detail -> all(detail).stream()
                        .filter(each -> each.theme().id() == themeId)
                        .findFirst()));
    }

    private List<Offer> all(ResponseDetail detail) {
        return detail.codings().stream()
                .filter(Coding::applied)
                .flatMap(coding -> model.codeframeProperty().get().byId(coding.themeId()).stream()
                        .filter(theme -> !theme.spec().stances().isEmpty())
                        .map(theme -> new Offer(theme, coding.stance())))
                .toList();
    }

    public ReadOnlyObjectProperty<Optional<Offer>> offerProperty() {
        return offer.getReadOnlyProperty();
    }
}

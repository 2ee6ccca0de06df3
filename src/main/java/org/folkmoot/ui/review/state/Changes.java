package org.folkmoot.ui.review.state;

import java.time.Instant;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.folkmoot.model.response.ResponseDetail;
import org.folkmoot.model.response.ResponseRow;

/** Refreshes list, reader and counts after the file has changed: the one place that decides what. Used on the UI thread only. */
public final class Changes {
    private final ResponseListModel responses;
    private final ReadingModel reading;
    private final ThemesModel themes;
    private final ReadOnlyObjectWrapper<Optional<Instant>> saved = new ReadOnlyObjectWrapper<>(Optional.empty());

    Changes(ResponseListModel responses, ReadingModel reading, ThemesModel themes) {
        this.responses = responses;
        this.reading = reading;
        this.themes = themes;
    }

    /** A step changed something; what is on screen is still to be refreshed. */
    void saved(Instant at) {
        saved.set(Optional.of(at));
    }

    /** One response has a new state. Where the old one is unknown, the question is counted again. */
    void response(ResponseDetail fresh) {
        ResponseRow after = fresh.row();
        Optional<ResponseRow> before = responses.list().byText(after.textId()).or(() -> reading.detailProperty()
                .get()
                .map(ResponseDetail::row)
                .filter(row -> row.textId() == after.textId()));
        before.ifPresentOrElse(was -> themes.changed(was, after), responses::count);
        responses.list().replace(after);
        reading.changed(fresh);
        themes.countsChanged();
    }

    /** A step changed many responses. */
    void many(Instant at) {
        saved(at);
        responses.relist();
    }

    /** When the last change became durable. */
    public ReadOnlyObjectProperty<Optional<Instant>> savedProperty() {
        return saved.getReadOnlyProperty();
    }
}

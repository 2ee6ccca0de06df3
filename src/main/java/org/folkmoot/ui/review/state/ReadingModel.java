package org.folkmoot.ui.review.state;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.model.response.Respondent;
import org.folkmoot.model.response.ResponseDetail;
import org.folkmoot.model.response.ResponseRow;
import org.folkmoot.model.source.Provenance;
import org.folkmoot.model.text.Span;
import org.folkmoot.service.received.FunnelService;
import org.folkmoot.service.review.ReviewService;
import org.folkmoot.ui.common.Background;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.common.Notices;

/** The response being read, which is the one selected in the list. Used on the UI thread only. */
public final class ReadingModel {
    private final ReviewService review;
    private final FunnelService funnel;
    private final Background background;
    private final Notices notices;
    private final ActionQueue queue;
    private final ResponseListModel responses;
    private final Covering covering = new Covering();
    private final Set<Long> opened = new HashSet<>();
    private final ReadOnlyObjectWrapper<Optional<ResponseDetail>> detail =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Optional<Span>> selection = new SimpleObjectProperty<>(Optional.empty());

    ReadingModel(
            ReviewService review,
            FunnelService funnel,
            Background background,
            Notices notices,
            ActionQueue queue,
            ResponseListModel responses) {
        this.review = review;
        this.funnel = funnel;
        this.background = background;
        this.notices = notices;
        this.queue = queue;
        this.responses = responses;
        responses.list().selectedProperty().addListener(change -> readSelected());
        responses.versionProperty().addListener(change -> listed());
    }

    /** While the rest of a list is loading, the selected response may not be in it yet: then the reader stays as it is. */
    private void listed() {
        if (responses.list().currentText().isPresent()
                || responses.list().rows().isEmpty()) {
            readSelected();
        }
    }

    /** While a search is typed, its list is drawn before the response is read. */
    private void readSelected() {
        if (responses.searchPending()) {
            queue.defer(() -> {
                responses.searchDrawn();
                readSelected();
            });
            return;
        }
        Optional<Long> selected = responses.list().currentText();
        selection.set(Optional.empty());
        if (selected.isEmpty()) {
            if (responses.list().rows().isEmpty()) {
                detail.set(Optional.empty());
            }
            return;
        }
        long textId = selected.get();
        Optional<ResponseRow> row = responses.list().byText(textId);
        boolean shown = row.isPresent() && row.equals(detail.get().map(ResponseDetail::row));
        if (!shown) {
            queue.read(() -> review.detail(textId), read -> {
                if (isSelected(textId)) {
                    detail.set(Optional.of(read));
                }
            });
        }
    }

    /** Shows the new state of a response if it is the one being read. */
    void changed(ResponseDetail fresh) {
        if (isSelected(fresh.row().textId())) {
            selection.set(Optional.empty());
            detail.set(Optional.of(fresh));
        }
    }

    /** Shows new suggestions for the response being read; its evidence selection stays. */
    void showSuggestions(ResponseDetail fresh) {
        responses.list().replace(fresh.row());
        detail.set(Optional.of(fresh));
    }

    /** Records once that the coder has opened the response being read, unless another one is about to replace it. */
    public void markOpened() {
        detail.get()
                .map(shown -> shown.row().textId())
                .filter(this::isSelected)
                .filter(opened::add)
                .ifPresent(textId -> background
                        .write(() -> {
                            review.opened(textId);
                            return textId;
                        })
                        .onError(Refusal.class, refusal -> {
                            opened.remove(textId);
                            notices.banner(Messages.of(refusal));
                        })
                        .start());
    }

    private boolean isSelected(long textId) {
        return responses.list().currentText().equals(Optional.of(textId));
    }

    /** Reads which file and row a response came from. */
    public void source(long textId, Consumer<Provenance> then) {
        queue.readUnqueued(() -> funnel.ofText(textId).source(), then);
    }

    /** Reads everything that is known about a response's respondent. */
    public void respondent(long textId, Consumer<Respondent> then) {
        queue.readUnqueued(() -> review.respondent(textId), then);
    }

    /** Runs work on the UI thread once the current frame is drawn. */
    public void afterDrawing(Runnable work) {
        background.afterwards(work);
    }

    /** Shows the response if it is covered, or covers it again. */
    public void turnCover() {
        detail.get().ifPresent(shown -> covering.turn(shown.row()));
    }

    /** Which responses are covered until the coder asks to see them. */
    public Covering covering() {
        return covering;
    }

    public ReadOnlyObjectProperty<Optional<ResponseDetail>> detailProperty() {
        return detail.getReadOnlyProperty();
    }

    /** The words selected in the reader: evidence for the next theme coded. */
    public ObjectProperty<Optional<Span>> selectionProperty() {
        return selection;
    }
}

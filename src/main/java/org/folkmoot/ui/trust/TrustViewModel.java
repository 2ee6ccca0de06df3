package org.folkmoot.ui.trust;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.folkmoot.model.BulkExpectation;
import org.folkmoot.model.CancelledException;
import org.folkmoot.model.Question;
import org.folkmoot.model.Refusal;
import org.folkmoot.model.Theme;
import org.folkmoot.model.ThemeTrust;
import org.folkmoot.model.TrustReport;
import org.folkmoot.service.review.CodingService.Accepted;
import org.folkmoot.service.suggest.TrustService;
import org.folkmoot.ui.common.Background;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.common.Notices;

/**
 * How far each theme's suggestions can be trusted, read while somebody looks. One reading at a time: what changes
 * meanwhile is read once more at its end. Used on the interface thread alone.
 */
public final class TrustViewModel {
    private final TrustService service;
    private final boolean readOnly;
    private final Background background;
    private final Notices notices;
    private final Messages messages;
    private final Elsewhere elsewhere;
    private final ReadOnlyObjectWrapper<Optional<TrustReport>> report = new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean reading;
    private boolean again;
    private boolean writing;

    /**
     * What happens on other screens.
     *
     * @param changed hears that responses were coded
     * @param undo takes the last step back
     * @param read lists responses with open suggestions of a theme, scored at least so many hundredths
     * @param review shows the responses
     */
    public record Elsewhere(Runnable changed, Runnable undo, BiConsumer<Theme, Integer> read, Runnable review) {}

    public TrustViewModel(
            TrustService service,
            boolean readOnly,
            Background background,
            Notices notices,
            Messages messages,
            Elsewhere elsewhere) {
        this.service = service;
        this.readOnly = readOnly;
        this.background = background;
        this.notices = notices;
        this.messages = messages;
        this.elsewhere = elsewhere;
    }

    /** Reads, or reads again. */
    public void load() {
        again = reading;
        if (reading) {
            return;
        }
        reading = true;
        background
                .aside(() -> service.report())
                .onSuccess(read -> report.set(Optional.of(read)))
                .onError(CancelledException.class, closed -> {})
                .onError(Refusal.class, refusal -> notices.banner(refusal.getMessage()))
                .andFinally(() -> {
                    reading = false;
                    if (again) {
                        load();
                    }
                })
                .start();
    }

    /** Accepts a theme's open suggestions that scored so many hundredths or more. */
    void accept(ThemeTrust trust, int step) {
        if (writing || readOnly() || trust.open().atLeast(step) == 0) {
            return;
        }
        writing = true;
        background
                .write(() -> service.accept(trust.theme().id(), step))
                .onSuccess(accepted -> said(trust.theme(), accepted))
                .onError(Refusal.class, refusal -> notices.banner(refusal.getMessage()))
                .andFinally(() -> writing = false)
                .start();
    }

    /** Reads what to expect of accepting all suggestions of a theme on a question. */
    public void expectation(Theme theme, Question question, Consumer<BulkExpectation> then) {
        background
                .aside(() -> service.expectation(theme, question.id()))
                .onSuccess(then)
                .onError(Refusal.class, refusal -> notices.banner(refusal.getMessage()))
                .start();
    }

    private void said(Theme theme, Accepted accepted) {
        String text = messages.text("trust.accepted", accepted.count(), theme.name());
        if (accepted.count() == 0) {
            notices.toast(text);
        } else {
            notices.toast(text, messages.text("action.undo"), elsewhere.undo());
            elsewhere.changed().run();
        }
        load();
    }

    /** Lists what would be accepted. */
    void readFirst(ThemeTrust trust, int step) {
        elsewhere.read().accept(trust.theme(), step);
    }

    void showReview() {
        elsewhere.review().run();
    }

    boolean readOnly() {
        return readOnly;
    }

    /** Empty until it was read. */
    public ReadOnlyObjectProperty<Optional<TrustReport>> reportProperty() {
        return report.getReadOnlyProperty();
    }
}

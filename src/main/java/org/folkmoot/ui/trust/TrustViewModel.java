package org.folkmoot.ui.trust;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.folkmoot.model.CancelledException;
import org.folkmoot.model.codeframe.Theme;
import org.folkmoot.model.learning.BulkExpectation;
import org.folkmoot.model.learning.ThemeTrust;
import org.folkmoot.model.learning.TrustReport;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.model.response.Question;
import org.folkmoot.service.review.CodingService.Accepted;
import org.folkmoot.service.suggest.TrustService;
import org.folkmoot.ui.common.Background;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.common.Notices;

/**
 * The accuracy of each theme's suggestions, read while the screen is shown. Only one read runs at a time; changes during
 * it cause one further read. Confined to the JavaFX thread.
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
     * What other screens do.
     *
     * @param changed runs after responses were coded
     * @param undo undoes the last step
     * @param read lists responses with open suggestions of a theme, scored at least the given number of hundredths
     * @param review shows the Review screen
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

    /** Reads the report, now or again after the running read. */
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
                .onError(Refusal.class, refusal -> notices.banner(Messages.of(refusal)))
                .andFinally(() -> {
                    reading = false;
                    if (again) {
                        load();
                    }
                })
                .start();
    }

    /** Accepts a theme's open suggestions that scored at least {@code step} hundredths. */
    void accept(ThemeTrust trust, int step) {
        if (writing || readOnly() || trust.open().atLeast(step) == 0) {
            return;
        }
        writing = true;
        background
                .write(() -> service.accept(trust.theme().id(), step))
                .onSuccess(accepted -> announce(trust.theme(), accepted))
                .onError(Refusal.class, refusal -> notices.banner(Messages.of(refusal)))
                .andFinally(() -> writing = false)
                .start();
    }

    /** Reads the expected accuracy of all open suggestions of a theme on a question. */
    public void expectation(Theme theme, Question question, Consumer<BulkExpectation> then) {
        background
                .aside(() -> service.expectation(theme, question.id()))
                .onSuccess(then)
                .onError(Refusal.class, refusal -> notices.banner(Messages.of(refusal)))
                .start();
    }

    private void announce(Theme theme, Accepted accepted) {
        String text = messages.text("trust.accepted", accepted.count(), theme.name());
        if (accepted.count() == 0) {
            notices.toast(text);
        } else {
            notices.toast(text, messages.text("action.undo"), elsewhere.undo());
            elsewhere.changed().run();
        }
        load();
    }

    /** Lists the responses whose suggestions would be accepted. */
    void readFirst(ThemeTrust trust, int step) {
        elsewhere.read().accept(trust.theme(), step);
    }

    void showReview() {
        elsewhere.review().run();
    }

    boolean readOnly() {
        return readOnly;
    }

    /** Empty until read. */
    public ReadOnlyObjectProperty<Optional<TrustReport>> reportProperty() {
        return report.getReadOnlyProperty();
    }
}

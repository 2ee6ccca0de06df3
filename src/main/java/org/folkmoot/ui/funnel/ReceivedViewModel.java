package org.folkmoot.ui.funnel;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.folkmoot.model.Progress;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.model.response.ReceivedSubmission;
import org.folkmoot.model.response.SubmissionStatus;
import org.folkmoot.model.response.UncountedResponse;
import org.folkmoot.model.source.ImportRecord;
import org.folkmoot.model.source.ImportWarning;
import org.folkmoot.service.received.ErasureService;
import org.folkmoot.service.received.FunnelService;
import org.folkmoot.service.review.HistoryService;
import org.folkmoot.service.review.ReviewService;
import org.folkmoot.ui.common.Background;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.common.Notices;

/**
 * The submissions received, by step of the funnel, and the changes that a user can make. Not thread-safe: used on the
 * JavaFX thread only.
 */
public final class ReceivedViewModel {
    private final FunnelService funnel;
    private final ErasureService erasure;
    private final ReviewService review;
    private final HistoryService history;
    private final Background background;
    private final Notices notices;
    private final Messages messages;
    private final Runnable changed;
    private final ReadOnlyObjectWrapper<List<Step>> steps = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Step>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Boolean> busy = new ReadOnlyObjectWrapper<>(false);
    /** The step being loaded; it is shown when its lists are ready. */
    private Optional<Step> wanted = Optional.empty();

    private final ObservableList<ReceivedSubmission> submissions = FXCollections.observableArrayList();
    private final ObservableList<UncountedResponse> responses = FXCollections.observableArrayList();
    private final ObservableList<ImportRecord> imports = FXCollections.observableArrayList();

    /** @param changed called after every change, so that the other screens reload */
    public ReceivedViewModel(
            FunnelService funnel,
            ErasureService erasure,
            ReviewService review,
            HistoryService history,
            Background background,
            Notices notices,
            Messages messages,
            Runnable changed) {
        this.funnel = funnel;
        this.erasure = erasure;
        this.review = review;
        this.history = history;
        this.background = background;
        this.notices = notices;
        this.messages = messages;
        this.changed = changed;
    }

    private record Read(List<Step> steps, Optional<Step> chosen, Lists lists) {}

    private record Lists(
            List<ReceivedSubmission> submissions, List<UncountedResponse> responses, List<ImportRecord> imports) {}

    /** Reloads the counts and lists and keeps the selected step. */
    public void load() {
        Optional<Step> before = wanted.or(chosen::get);
        reading(() -> read(before), this::show);
    }

    void choose(Step step) {
        if (!chosen.get().filter(step::sameAs).isPresent()) {
            wanted = Optional.of(step);
            load();
        }
    }

    private Read read(Optional<Step> before) {
        List<ImportRecord> all = funnel.imports();
        List<Step> lines = Step.of(
                funnel.counts(),
                review.questions(),
                funnel.nonAnswerCounts(),
                all.stream().filter(each -> each.withdrawn().isEmpty()).count());
        Step step = before.flatMap(was -> lines.stream().filter(was::sameAs).findFirst())
                .orElse(lines.get(0));
        return new Read(lines, Optional.of(step), lists(step, all, 0));
    }

    private Lists lists(Step step, List<ImportRecord> all, long offset) {
        return switch (step.kind()) {
            case NON_ANSWERS ->
                new Lists(
                        List.of(),
                        funnel.nonAnswers(step.question().orElseThrow().id(), offset),
                        List.of());
            case IMPORTS -> new Lists(List.of(), List.of(), all);
            default -> new Lists(funnel.submissions(step.status(), offset), List.of(), List.of());
        };
    }

    private void show(Read read) {
        submissions.setAll(read.lists().submissions());
        responses.setAll(read.lists().responses());
        imports.setAll(read.lists().imports());
        steps.set(read.steps());
        wanted = Optional.empty();
        // Reset first, so that listeners are called even if the step is equal: the lists and the other steps have
        // changed.
        chosen.set(Optional.empty());
        chosen.set(read.chosen());
    }

    /** Whether the list has more rows to load. */
    boolean goesOn() {
        return chosen.get()
                .filter(step -> step.kind() != Step.Kind.IMPORTS)
                .filter(step -> step.kind() == Step.Kind.NON_ANSWERS
                        ? !responses.isEmpty() && responses.size() % FunnelService.PAGE == 0
                        : submissions.size() < step.count())
                .isPresent();
    }

    /** Loads the next page of the list. */
    void more() {
        chosen.get()
                .ifPresent(step ->
                        reading(() -> lists(step, List.of(), Math.max(submissions.size(), responses.size())), lists -> {
                            submissions.addAll(lists.submissions());
                            responses.addAll(lists.responses());
                            chosen.set(Optional.empty());
                            chosen.set(Optional.of(step));
                        }));
    }

    void setAside(List<ReceivedSubmission> which, SubmissionStatus status, String reason) {
        List<Long> ids = which.stream().map(ReceivedSubmission::id).toList();
        writing(() -> funnel.setAside(ids, status, reason), step -> undoable("received.moved", ids.size()));
    }

    void include(List<ReceivedSubmission> which) {
        List<Long> ids = which.stream().map(ReceivedSubmission::id).toList();
        writing(() -> funnel.include(ids), step -> undoable("received.included", ids.size()));
    }

    void counts(List<UncountedResponse> which, boolean counts) {
        List<Long> ids = which.stream().map(UncountedResponse::textId).toList();
        writing(
                () -> funnel.counts(ids, counts),
                step -> undoable(counts ? "received.counted" : "received.uncounted", ids.size()));
    }

    private void undoable(String key, int count) {
        notices.toast(messages.text(key, count), messages.text("action.undo"), this::undo);
    }

    private void undo() {
        writing(() -> history.undo(), undone -> notices.toast(messages.text("received.undone")));
    }

    /** @param refused receives the reason, to show it in the panel */
    void withdraw(ImportRecord record, Runnable done, Consumer<String> refused) {
        writing(
                () -> funnel.withdraw(record.id()),
                step -> {
                    done.run();
                    notices.toast(messages.text("received.withdrawn.done", record.fileName()));
                },
                refused);
    }

    void previewErasure(ReceivedSubmission submission, Consumer<ErasureService.Preview> then) {
        reading(() -> erasure.preview(submission.reference()), then);
    }

    void erase(String reference, Runnable done, Consumer<String> refused) {
        writing(
                () -> erasure.erase(reference, Progress.NONE),
                erased -> {
                    done.run();
                    notices.toast(messages.text("received.erased.done", erased.reference(), erased.backups()));
                    if (!erased.copies().isEmpty()) {
                        notices.banner(messages.text("received.erased.copies", String.join(", ", erased.copies())));
                    }
                    if (!erased.deletedBackups().isEmpty()) {
                        notices.banner(
                                messages.text("received.erased.deleted", String.join(", ", erased.deletedBackups())));
                    }
                },
                refused);
    }

    /** Loads the column mapping of an import, the rows that were not imported, and its warnings. */
    void details(ImportRecord record, Consumer<Details> then) {
        reading(
                () -> new Details(
                        record,
                        funnel.columns(record.id()),
                        funnel.problems(record.id()),
                        funnel.warnings(record.id())),
                then);
    }

    record Details(
            ImportRecord record,
            List<ImportRecord.Column> columns,
            List<ImportRecord.Problem> problems,
            List<ImportWarning> warnings) {
        Details {
            warnings = List.copyOf(warnings);
            columns = List.copyOf(columns);
            problems = List.copyOf(problems);
        }
    }

    private <T> void reading(Callable<T> work, Consumer<T> then) {
        background
                .read(work)
                .onSuccess(then)
                .onError(Refusal.class, refusal -> notices.banner(Messages.of(refusal)))
                .start();
    }

    private <T> void writing(Callable<T> work, Consumer<T> then) {
        writing(work, then, notices::banner);
    }

    private <T> void writing(Callable<T> work, Consumer<T> then, Consumer<String> refused) {
        busy.set(true);
        background
                .write(work)
                .onSuccess(then)
                .onError(Refusal.class, refusal -> refused.accept(Messages.of(refusal)))
                .andFinally(() -> {
                    busy.set(false);
                    load();
                    changed.run();
                })
                .start();
    }

    ReadOnlyObjectProperty<List<Step>> stepsProperty() {
        return steps.getReadOnlyProperty();
    }

    /** Set after the lists have been updated. */
    ReadOnlyObjectProperty<Optional<Step>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** Whether a change is being written. */
    ReadOnlyObjectProperty<Boolean> busyProperty() {
        return busy.getReadOnlyProperty();
    }

    ObservableList<ReceivedSubmission> submissions() {
        return submissions;
    }

    ObservableList<UncountedResponse> responses() {
        return responses;
    }

    ObservableList<ImportRecord> imports() {
        return imports;
    }
}

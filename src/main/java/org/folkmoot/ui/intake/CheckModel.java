package org.folkmoot.ui.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.folkmoot.model.CancelledException;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.model.source.KnownReferences;
import org.folkmoot.service.importing.ImportOrder;
import org.folkmoot.service.importing.ImportReport;
import org.folkmoot.service.importing.ImportService;
import org.folkmoot.ui.common.Background;
import org.folkmoot.ui.common.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Finds out what an import would do by a trial run that writes nothing. Every choice that affects the result repeats
 * it.
 */
public final class CheckModel {
    private final ImportService imports;
    private final Background background;
    private final ObjectProperty<KnownReferences> known = new SimpleObjectProperty<>(KnownReferences.SKIP);
    private final BooleanProperty knownCodes = new SimpleBooleanProperty(true);
    private final ObservableList<NonAnswerLine> nonAnswers = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<List<ImportReport>> reports = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Pace> pace = new ReadOnlyObjectWrapper<>(Pace.START);
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private @Nullable ImportPlan plan;
    private @Nullable ImportOrder checked;
    private @Nullable Run current;

    CheckModel(ImportService imports, Background background) {
        this.imports = imports;
        this.background = background;
        known.addListener((property, was, is) -> again());
        knownCodes.addListener((property, was, is) -> again());
    }

    /** Resets all choices and findings, for another file. */
    void clear() {
        stop();
        plan = null;
        checked = null;
        known.set(KnownReferences.SKIP);
        knownCodes.set(true);
        nonAnswers.clear();
        reports.set(List.of());
        problem.set("");
    }

    /** Checks the plan, unless it has been checked already. */
    void check(ImportPlan decided) {
        if (!decided.equals(plan)) {
            reports.set(List.of());
        }
        plan = decided;
        again();
    }

    /** Repeats the check if a choice has changed or the last check was stopped. */
    public void again() {
        ImportPlan decided = plan;
        if (decided == null) {
            return;
        }
        ImportOrder order = decided.order(known.get(), knownCodes.get(), countAsAnswer());
        if (order.equals(checked)) {
            return;
        }
        stop();
        checked = order;
        Run run = new Run(order.sources().size(), System::nanoTime, this::heard);
        current = run;
        problem.set("");
        pace.set(Pace.START);
        busy.set(true);
        background
                .write(() -> {
                    run.step(0, -1);
                    return imports.run(order, true, run);
                })
                .onSuccess(found -> {
                    if (current == run) {
                        show(found);
                    }
                })
                .onError(CancelledException.class, stopped -> {})
                .onError(Refusal.class, refusal -> {
                    if (current == run) {
                        problem.set(Messages.of(refusal));
                    }
                })
                .andFinally(() -> ended(run))
                .start();
    }

    private void ended(Run run) {
        if (current == run) {
            current = null;
            busy.set(false);
        }
    }

    private void heard(Pace now) {
        background.onScreen(() -> pace.set(now));
    }

    private void show(List<ImportReport> found) {
        Set<String> ticked =
                countAsAnswer().stream().map(CheckModel::form).collect(Collectors.toCollection(HashSet::new));
        List<NonAnswerLine> lines = new ArrayList<>(
                nonAnswers.stream().filter(line -> line.countedProperty().get()).toList());
        found.stream()
                .flatMap(report -> report.nonAnswers().stream())
                .collect(Collectors.groupingBy(
                        one -> form(one.text()), java.util.LinkedHashMap::new, Collectors.toList()))
                .forEach((form, same) -> {
                    if (!ticked.contains(form)) {
                        lines.add(line(same));
                    }
                });
        lines.sort(Comparator.comparingLong(NonAnswerLine::responses).reversed());
        nonAnswers.setAll(lines);
        reports.set(List.copyOf(found));
    }

    private NonAnswerLine line(List<ImportReport.NonAnswer> same) {
        NonAnswerLine line = new NonAnswerLine(
                same.get(0).text(),
                same.stream().mapToLong(ImportReport.NonAnswer::responses).sum(),
                false);
        line.countedProperty().addListener(change -> again());
        return line;
    }

    /** Returns the form in which texts are compared: letter case is ignored. */
    private static String form(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** Stops a running check. Nothing can be imported until the next check has ended. */
    public void stop() {
        Run run = current;
        if (run != null) {
            run.stop();
            current = null;
            checked = null;
            busy.set(false);
        }
    }

    /** Returns the order as it was checked. */
    ImportOrder order() {
        ImportOrder order = checked;
        if (order == null || !obstacle().none()) {
            throw new IllegalStateException("nothing is imported unchecked");
        }
        return order;
    }

    Obstacle obstacle() {
        if (busy.get()) {
            return Obstacle.of(Obstacle.Kind.CHECKING);
        }
        if (!problem.get().isEmpty()) {
            return Obstacle.refused(problem.get());
        }
        return checked == null ? Obstacle.of(Obstacle.Kind.STOPPED) : Obstacle.NONE;
    }

    private Set<String> countAsAnswer() {
        return nonAnswers.stream()
                .filter(line -> line.countedProperty().get())
                .map(NonAnswerLine::text)
                .collect(Collectors.toSet());
    }

    /** Rows with a known reference whose contents have changed. */
    List<ImportReport.ChangedRow> changedRows() {
        return each(report -> report.known().examples().stream());
    }

    private <T> List<T> each(java.util.function.Function<ImportReport, Stream<T>> part) {
        return reports.get().stream().flatMap(part).toList();
    }

    /** What to do with rows whose reference was imported before. */
    public ObjectProperty<KnownReferences> knownProperty() {
        return known;
    }

    /** Whether to import the codes that come with known responses. */
    public BooleanProperty knownCodesProperty() {
        return knownCodes;
    }

    public ObservableList<NonAnswerLine> nonAnswers() {
        return nonAnswers;
    }

    /** Results of the last check, one report per source; empty before the first check. */
    public ReadOnlyObjectProperty<List<ImportReport>> reportsProperty() {
        return reports.getReadOnlyProperty();
    }

    /** Results of the last check, added up over the sources. */
    public Optional<Totals> totals() {
        return Optional.of(reports.get()).filter(found -> !found.isEmpty()).map(Totals::of);
    }

    public ReadOnlyObjectProperty<Pace> paceProperty() {
        return pace.getReadOnlyProperty();
    }

    /** Why the import would be refused; empty if it would not. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }
}

package org.folkmoot.ui.summary;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.folkmoot.model.Progress;
import org.folkmoot.model.counting.Breakdown;
import org.folkmoot.model.counting.Share;
import org.folkmoot.model.counting.Summary;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.model.response.Attribute;
import org.folkmoot.model.response.Question;
import org.folkmoot.service.report.ExportService;
import org.folkmoot.service.report.SummaryService;
import org.folkmoot.ui.common.Background;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.common.Notices;

/** Counts by theme, for one question or for all questions together. */
public final class SummaryViewModel {
    private final SummaryService summaries;
    private final ExportService exports;
    private final Background background;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<Optional<Summary>> summary = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Attribute>> attributes = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Question>> question = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Attribute>> by = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Boolean> busy = new ReadOnlyObjectWrapper<>(false);

    public SummaryViewModel(SummaryService summaries, ExportService exports, Background background, Notices notices) {
        this.summaries = summaries;
        this.exports = exports;
        this.background = background;
        this.notices = notices;
    }

    private record Counted(Summary summary, List<Attribute> attributes) {}

    /** Counts again. */
    public void load() {
        List<String> names = by.get().map(Attribute::name).stream().toList();
        busy.set(true);
        background
                .read(() -> new Counted(summaries.summarise(names), summaries.attributes()))
                .onSuccess(counted -> {
                    attributes.set(counted.attributes());
                    summary.set(Optional.of(counted.summary()));
                })
                .onError(Refusal.class, refusal -> notices.banner(Messages.of(refusal)))
                .andFinally(() -> busy.set(false))
                .start();
    }

    /** Chooses a question; empty for all questions together. */
    public void ask(Optional<Question> wanted) {
        question.set(wanted);
    }

    /** Breaks the counts down by an attribute; empty for no breakdown. */
    public void breakDown(Optional<Attribute> attribute) {
        if (!attribute.equals(by.get())) {
            by.set(attribute);
            load();
        }
    }

    /** The rows for the chosen question and breakdown. */
    public List<SummaryLine> lines() {
        Summary counted = summary.get().orElse(null);
        if (counted == null) {
            return List.of();
        }
        Optional<Summary.QuestionCounts> asked = counts();
        if (asked.isEmpty()) {
            return counted.overall().stream()
                    .map(count -> new SummaryLine(count.place(), count.respondents(), OptionalLong.empty(), List.of()))
                    .toList();
        }
        Optional<Breakdown.Block> block = block(counted, asked.get().question());
        List<SummaryLine> lines = new ArrayList<>();
        for (int i = 0; i < asked.get().themes().size(); i++) {
            Summary.ThemeCount count = asked.get().themes().get(i);
            int theme = i;
            List<Share> values = block.map(found -> shares(found, theme)).orElse(List.of());
            lines.add(new SummaryLine(count.place(), count.respondents(), OptionalLong.of(count.suggested()), values));
        }
        return lines;
    }

    private List<Share> shares(Breakdown.Block block, int theme) {
        List<Share> shares = new ArrayList<>();
        for (int value = 0; value < values().size(); value++) {
            shares.add(block.respondents(theme, value));
        }
        return shares;
    }

    private static Optional<Breakdown.Block> block(Summary counted, Question asked) {
        return counted.breakdowns().stream()
                .flatMap(breakdown -> breakdown.questions().stream())
                .filter(block -> block.question().id() == asked.id())
                .findFirst();
    }

    /** The values of the breakdown, one for each column; empty without a breakdown, and for all questions together. */
    public List<String> values() {
        return question.get().isEmpty()
                ? List.of()
                : summary.get().stream()
                        .flatMap(counted -> counted.breakdowns().stream())
                        .findFirst()
                        .map(Breakdown::values)
                        .orElse(List.of());
    }

    /** Counts of the chosen question; empty for all questions together. */
    public Optional<Summary.QuestionCounts> counts() {
        Question asked = question.get().orElse(null);
        if (asked == null) {
            return Optional.empty();
        }
        return summary.get().stream()
                .flatMap(counted -> counted.questions().stream())
                .filter(counts -> counts.question().id() == asked.id())
                .findFirst();
    }

    /** Exports {@code summary.csv}, or all tables if the path is a folder. */
    public void export(Path out, Consumer<List<Path>> then) {
        List<String> names = by.get().map(Attribute::name).stream().toList();
        busy.set(true);
        background
                .read(() -> exports.summary(out, names, Progress.NONE).files())
                .onSuccess(then)
                .onError(Refusal.class, refusal -> notices.banner(Messages.of(refusal)))
                .andFinally(() -> busy.set(false))
                .start();
    }

    public ReadOnlyObjectProperty<Optional<Summary>> summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<Attribute>> attributesProperty() {
        return attributes.getReadOnlyProperty();
    }

    /** The chosen question; empty for all questions together. */
    public ReadOnlyObjectProperty<Optional<Question>> questionProperty() {
        return question.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Attribute>> byProperty() {
        return by.getReadOnlyProperty();
    }

    /** Whether counts or an export are in progress. */
    public ReadOnlyObjectProperty<Boolean> busyProperty() {
        return busy.getReadOnlyProperty();
    }
}

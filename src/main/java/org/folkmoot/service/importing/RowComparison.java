package org.folkmoot.service.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.folkmoot.model.source.ColumnRole;
import org.folkmoot.model.source.SourceRecord;
import org.folkmoot.service.importing.ImportReport.Change;
import org.folkmoot.service.importing.ReadRecord.Answered;
import org.folkmoot.store.importing.KnownSubmission;
import org.folkmoot.store.importing.KnownSubmission.CurrentText;

/** Compares a row with the submission that has its reference. */
final class RowComparison {
    /** Facts about the respondent besides attributes; the newer row wins. */
    static final List<ColumnRole> SENDER =
            List.of(ColumnRole.PUBLICATION_CONSENT, ColumnRole.RECEIVED_DATE, ColumnRole.RESPONDENT);

    private final ColumnPlan plan;
    private final List<Long> questions;
    private final Map<Integer, Long> attributes;

    /** The changes in a row: positions of open questions, and columns of attributes. */
    record Differences(List<Integer> texts, List<Integer> attributes, List<Change> changes) {
        boolean none() {
            return changes.isEmpty();
        }
    }

    /**
     * @param questions ids of the open questions, in column order
     * @param attributes maps columns to the ids of attributes and closed questions
     */
    RowComparison(ColumnPlan plan, List<Long> questions, Map<Integer, Long> attributes) {
        this.plan = plan;
        this.questions = questions;
        this.attributes = attributes;
    }

    /** @param texts one per open question, in column order */
    Differences of(KnownSubmission known, SourceRecord.Row row, List<Answered> texts) {
        List<Change> changes = new ArrayList<>();
        List<Integer> changedTexts = changedTexts(known, texts, changes);
        List<Integer> changedAttributes = changedAttributes(known, row, changes);
        for (ColumnRole role : SENDER) {
            Optional<String> is = plan.cell(role, row.cells());
            String was = known.sender().getOrDefault(role, "");
            if (is.isPresent() && !References.form(is.get()).equals(References.form(was))) {
                changes.add(new Change(plan.heading(role), was, is.get()));
            }
        }
        return new Differences(changedTexts, changedAttributes, changes);
    }

    private List<Integer> changedTexts(KnownSubmission known, List<Answered> texts, List<Change> changes) {
        List<Integer> changed = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            CurrentText before = known.texts().get(questions.get(i));
            String was = before == null ? "" : before.text();
            String is = texts.get(i).text().text();
            if (!was.equals(is)) {
                changed.add(i);
                changes.add(new Change(plan.heading(plan.open().get(i)), was, is));
            }
        }
        return changed;
    }

    private List<Integer> changedAttributes(KnownSubmission known, SourceRecord.Row row, List<Change> changes) {
        List<Integer> changed = new ArrayList<>();
        attributes.forEach((column, attribute) -> {
            String is = row.cells().get(column).strip();
            Set<String> was = known.valuesOf(attribute);
            if (!was.equals(Set.copyOf(plan.values(column, is)))) {
                changed.add(column);
                changes.add(new Change(plan.heading(column), String.join("; ", was), is));
            }
        });
        return changed;
    }
}

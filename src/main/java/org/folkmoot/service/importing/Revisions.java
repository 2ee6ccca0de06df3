package org.folkmoot.service.importing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.model.refusal.ImportReason;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.model.response.StatusReason.Cause;
import org.folkmoot.model.response.StatusReason.Known;
import org.folkmoot.model.response.SubmissionStatus;
import org.folkmoot.model.source.ColumnRole;
import org.folkmoot.model.source.KnownReferences;
import org.folkmoot.model.source.SourceRecord;
import org.folkmoot.model.text.TextKind;
import org.folkmoot.service.importing.ImportReport.ChangedRow;
import org.folkmoot.service.importing.ReadRecord.Answered;
import org.folkmoot.store.importing.ImportDao.Bearer;
import org.folkmoot.store.importing.ImportWriter;
import org.folkmoot.store.importing.KnownSubmission;
import org.folkmoot.store.importing.KnownSubmission.CurrentText;
import org.folkmoot.store.importing.RevisionDao;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Handles rows whose reference an earlier import has brought. A changed text becomes a new version. Codings do not move
 * to it: those of the earlier version become suggestions on the new one.
 */
final class Revisions {
    private final Handle handle;
    private final ImportWriter writer;
    private final KnownReferences choice;
    private final References references;
    private final @Nullable Respondents respondents;
    private final ColumnPlan plan;
    private final List<Long> questions;
    private final Map<Integer, Long> attributes;
    private final RowComparison comparison;
    private final RevisionDao dao = new RevisionDao();
    private final List<ChangedRow> examples = new ArrayList<>();
    private final CarriedCodings carried = new CarriedCodings();
    private long same;
    private long changed;
    private long erased;
    private long skipped;
    private long updated;
    private long firstLine;

    /** What to do with the row. */
    enum Outcome {
        /** Import it as a further submission. */
        NEW,
        DEALT_WITH
    }

    /** Receives the texts of a row. Questions are identified by their position in the file. */
    interface Texts {
        /** The text is new. */
        void written(int question, long textId);

        /**
         * The text is already here, word for word.
         *
         * @return whether the row adds anything to it
         */
        boolean unchanged(int question, long textId);

        /** A different text is here and stays. */
        void passedOver(int question);
    }

    /**
     * @param questions ids of the open questions, in column order
     * @param attributes maps columns to the ids of attributes and closed questions
     */
    Revisions(
            Handle handle,
            ImportWriter writer,
            KnownReferences choice,
            References references,
            @Nullable Respondents respondents,
            ColumnPlan plan,
            List<Long> questions,
            Map<Integer, Long> attributes) {
        this.handle = handle;
        this.writer = writer;
        this.choice = choice;
        this.references = references;
        this.respondents = respondents;
        this.plan = plan;
        this.questions = List.copyOf(questions);
        this.attributes = Map.copyOf(attributes);
        this.comparison = new RowComparison(plan, this.questions, this.attributes);
    }

    /** Handles a row whose reference belongs to the submission. */
    Outcome take(SourceRecord.Row row, ReadRecord read, Bearer bearer, Texts texts) {
        KnownSubmission known = dao.submission(handle, bearer.id());
        RowComparison.Differences differences = comparison.of(known, row, read.texts());
        firstLine = firstLine == 0 ? row.line() : firstLine;
        same += differences.none() ? 1 : 0;
        changed += differences.none() ? 0 : 1;
        if (!differences.none() && examples.size() < ImportReport.LISTED) {
            examples.add(new ChangedRow(row.line(), bearer.reference(), differences.changes()));
        }
        if (choice == KnownReferences.DUPLICATE) {
            return Outcome.NEW;
        }
        boolean revised = choice == KnownReferences.NEW_VERSION && !differences.none();
        boolean adds = unrevised(known, differences, revised, texts);
        if (revised) {
            updated++;
            revise(known, bearer, row, read, differences, texts);
        } else {
            skipped++;
            if (adds) {
                resubmitted(known, row, read);
            }
        }
        return Outcome.DEALT_WITH;
    }

    /** Passes on the unchanged texts; returns whether the row adds anything to one. */
    private boolean unrevised(
            KnownSubmission known, RowComparison.Differences differences, boolean revised, Texts texts) {
        boolean adds = false;
        for (int i = 0; i < questions.size(); i++) {
            CurrentText here = known.texts().get(questions.get(i));
            if (!differences.texts().contains(i)) {
                adds |= here != null && texts.unchanged(i, here.textId());
            } else if (!revised) {
                texts.passedOver(i);
            }
        }
        return adds;
    }

    /** Skips a row whose submission was erased for good: erased data must not come back. */
    void leaveErased() {
        erased++;
        skipped++;
    }

    private void revise(
            KnownSubmission known,
            Bearer bearer,
            SourceRecord.Row row,
            ReadRecord read,
            RowComparison.Differences differences,
            Texts heard) {
        List<Answered> texts = read.texts();
        resubmitted(known, row, read);
        Map<Integer, Long> written = new LinkedHashMap<>();
        for (int question : differences.texts()) {
            written.put(question, version(known, question, texts.get(question)));
        }
        for (int column : differences.attributes()) {
            Long attribute = attributes.get(column);
            if (attribute != null) {
                dao.dropValues(
                        handle,
                        known.id(),
                        known.values().getOrDefault(attribute, Map.of()).keySet());
                plan.values(column, row.cells().get(column))
                        .forEach(value -> writer.value(known.id(), attribute, value));
            }
        }
        Map<ColumnRole, String> sender = new EnumMap<>(ColumnRole.class);
        sender.putAll(known.sender());
        RowComparison.SENDER.forEach(role -> plan.cell(role, row.cells()).ifPresent(cell -> sender.put(role, cell)));
        dao.sender(handle, known.id(), sender);
        status(known, bearer, row, texts);
        written.forEach(heard::written);
    }

    /** Records the row's source and the previous values, for removing the import. */
    private void resubmitted(KnownSubmission known, SourceRecord.Row row, ReadRecord read) {
        List<Long> levels = new ArrayList<>();
        known.values().values().forEach(values -> levels.addAll(values.keySet()));
        dao.resubmitted(handle, writer.importId(), known.id(), row.line(), read.sourceRow(), levels, known.sender());
    }

    private long version(KnownSubmission known, int question, Answered after) {
        CurrentText before = known.texts().get(questions.get(question));
        long textId;
        if (before == null) {
            textId = writer.response(known.id(), questions.get(question), after.text());
        } else {
            dao.supersede(handle, before.textId());
            textId = writer.version(before.responseId(), before.version() + 1, after.text());
            carried.add(before, textId, after.text().text());
        }
        if (after.afterAll()) {
            writer.countAsAnswer(textId);
        }
        return textId;
    }

    /** Includes a blank submission that now has a response; any decision of a person stays. */
    private void status(KnownSubmission known, Bearer bearer, SourceRecord.Row row, List<Answered> texts) {
        boolean says = texts.stream().anyMatch(text -> text.text().kind() != TextKind.BLANK);
        boolean saidMore = known.texts().entrySet().stream()
                .anyMatch(text -> !questions.contains(text.getKey())
                        && !text.getValue().text().isBlank());
        if (known.status() == SubmissionStatus.BLANK && says) {
            Optional<String> sentBefore = respondents == null
                    ? Optional.empty()
                    : plan.cell(ColumnRole.RESPONDENT, row.cells())
                            .flatMap(who -> respondents.earlier(who, bearer.reference()));
            if (bearer.written() != null && references.says(bearer.written())) {
                writer.status(known.id(), SubmissionStatus.DUPLICATE, new Known(Cause.REPEATED_REFERENCE));
            } else if (sentBefore.isPresent()) {
                writer.status(
                        known.id(), SubmissionStatus.DUPLICATE, new Known(Cause.SAME_RESPONDENT, sentBefore.get()));
            } else {
                writer.status(known.id(), SubmissionStatus.INCLUDED, new Known(Cause.RESPONSE_ADDED));
            }
        } else if (known.status() == SubmissionStatus.INCLUDED && !says && !saidMore) {
            writer.status(known.id(), SubmissionStatus.BLANK, new Known(Cause.RESPONSES_REMOVED));
        }
    }

    /**
     * Writes the codings of superseded texts as suggestions on the new texts.
     *
     * @throws Refusal if known references were to stop the import
     */
    void finish() {
        if (choice == KnownReferences.STOP && skipped > erased) {
            throw Refusal.of(ImportReason.KNOWN_REFERENCES, skipped - erased, firstLine);
        }
        carried.write(handle);
    }

    ImportReport.Known report(ImportReport.KnownCodes codes) {
        return new ImportReport.Known(same, changed, erased, skipped, updated, examples, codes);
    }

    long skipped() {
        return skipped;
    }

    long updated() {
        return updated;
    }
}

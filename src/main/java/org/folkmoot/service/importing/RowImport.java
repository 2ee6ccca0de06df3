package org.folkmoot.service.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.folkmoot.intake.table.RecordSource;
import org.folkmoot.model.history.Step;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.model.response.Question;
import org.folkmoot.model.response.StatusReason;
import org.folkmoot.model.response.StatusReason.Cause;
import org.folkmoot.model.response.StatusReason.Known;
import org.folkmoot.model.response.SubmissionStatus;
import org.folkmoot.model.source.ColumnRole;
import org.folkmoot.model.source.ImportMapping;
import org.folkmoot.model.source.ImportWarning;
import org.folkmoot.model.source.KnownReferences;
import org.folkmoot.model.source.SourceFormat;
import org.folkmoot.model.source.SourceRecord;
import org.folkmoot.model.text.TextKind;
import org.folkmoot.service.importing.ImportReport.Duplicate;
import org.folkmoot.service.importing.ReadRecord.Answered;
import org.folkmoot.store.importing.ImportDao;
import org.folkmoot.store.importing.ImportWriter;
import org.folkmoot.store.review.ResponseDao;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Turns the records of one source into submissions and counts the results. */
final class RowImport implements Consumer<ReadRecord>, AutoCloseable {
    private final Handle handle;
    private final RecordSource source;
    private final ColumnPlan plan;
    private final ImportWriter writer;
    private final References references;
    private final @Nullable Respondents respondents;
    /** For letters only: several people may write from one address. */
    private final @Nullable Mailboxes mailboxes;

    private final Revisions revisions;
    private final ExistingCodes codes;
    private final KnownResponseCodes knownCodes;
    private final ImportTally tally = new ImportTally();
    private final RowDoubts doubts;
    private final List<OpenColumn> open = new ArrayList<>();
    /** Maps columns to attribute ids. */
    private final Map<Integer, Long> attributes;

    /** @param codesStep step under which existing codes are written */
    RowImport(Handle handle, Step step, Step codesStep, RecordSource source, ImportMapping mapping, ImportOrder order) {
        this.handle = handle;
        this.source = source;
        this.plan = new ColumnPlan(source.table(), mapping);
        this.writer = new ImportWriter(handle, step, source.table(), source.sha256(), plan.keptHeadings());
        if (codesStep.id() != step.id()) {
            writer.codesStep(codesStep);
        }
        this.references = new References(handle, order.known() != KnownReferences.DUPLICATE);
        this.respondents = mapping.the(ColumnRole.RESPONDENT).isPresent() ? new Respondents(handle) : null;
        this.mailboxes =
                respondents != null && source.table().format() == SourceFormat.LETTERS ? new Mailboxes(handle) : null;
        this.codes = new ExistingCodes(handle, codesStep, source.table(), mapping, writer::flush);
        this.knownCodes = new KnownResponseCodes(handle, codesStep, codes, order.knownCodes());
        this.doubts = new RowDoubts(handle, source.table(), plan, references);
        plan.note(writer);
        source.warnings().forEach(this::warn);
        plan.questions(writer, this::warn).forEach((column, question) -> open.add(new OpenColumn(column, question)));
        this.attributes = plan.attributes(writer, source, this::warn);
        this.revisions = new Revisions(
                handle,
                writer,
                order.known(),
                references,
                respondents,
                plan,
                open.stream().map(column -> column.questionId()).toList(),
                attributes);
    }

    /** Analyses the responses of this source's rows. */
    ResponseReader reader(ImportOrder order) {
        return new ResponseReader(plan.open(), order.countAsAnswer(), cells -> writer.sourceRow(plan.kept(cells)));
    }

    @Override
    public void accept(ReadRecord read) {
        if (read.record() instanceof SourceRecord.Warned warned) {
            warn(warned.warning());
            return;
        }
        tally.row();
        if (read.record() instanceof SourceRecord.Problem problem) {
            tally.problem(problem);
            writer.problem(problem);
        } else if (read.record() instanceof SourceRecord.Row row) {
            doubts.row(row);
            accept(row, read);
        }
    }

    private void warn(ImportWarning warning) {
        tally.warning(warning);
        writer.warning(warning);
    }

    private void accept(SourceRecord.Row row, ReadRecord read) {
        String written = plan.cell(ColumnRole.REFERENCE, row.cells()).orElse("");
        ImportDao.Bearer known = references.earlier(written);
        if (known != null && known.erased()) {
            revisions.leaveErased();
            return;
        }
        if (known != null && revisions.take(row, read, known, new KnownTexts(row)) == Revisions.Outcome.DEALT_WITH) {
            return;
        }
        if (known == null) {
            doubts.unknown(row, written);
        }
        boolean says = read.texts().stream().anyMatch(text -> text.text().kind() != TextKind.BLANK);
        submission(row, read, references.give(written, says), says);
    }

    private void submission(SourceRecord.Row row, ReadRecord read, References.Given reference, boolean says) {
        List<String> cells = row.cells();
        String respondent = plan.cell(ColumnRole.RESPONDENT, cells).orElse(null);
        long submission = writer.submission(
                new ImportWriter.Sender(
                        reference.reference(),
                        reference.written().isEmpty() ? null : reference.written(),
                        plan.cell(ColumnRole.RECEIVED_DATE, cells).orElse(null),
                        plan.cell(ColumnRole.PUBLICATION_CONSENT, cells).orElse(null),
                        respondent == null || respondent.isBlank() ? null : respondent),
                row.line(),
                read.sourceRow());
        tally.submission();
        for (int i = 0; i < open.size(); i++) {
            response(row, submission, open.get(i), read.texts().get(i));
        }
        attributes.forEach((index, attribute) -> {
            plan.values(index, cells.get(index)).forEach(value -> writer.value(submission, attribute, value));
        });
        status(row, submission, says, reference, respondent);
    }

    private void response(SourceRecord.Row row, long submission, OpenColumn column, Answered answered) {
        long textId = writer.response(submission, column.questionId(), answered.text());
        if (answered.text().kind() == TextKind.NON_ANSWER) {
            tally.nonAnswer(answered.text().text());
        }
        if (answered.afterAll()) {
            writer.countAsAnswer(textId);
            column.count(TextKind.TEXT);
        } else {
            column.count(answered.text().kind());
        }
        codes.take(row, column.index(), textId);
    }

    /** The first status of the funnel that applies. */
    private void status(
            SourceRecord.Row row,
            long submission,
            boolean says,
            References.Given reference,
            @Nullable String respondent) {
        Optional<String> sentBefore =
                respondent == null || !says ? Optional.empty() : sentBefore(row, reference, respondent);
        if (!says) {
            tally.blank();
            writer.status(submission, SubmissionStatus.BLANK, new Known(Cause.NO_RESPONSE));
        } else if (reference.repeats()) {
            duplicate(row, submission, reference, new Known(Cause.REPEATED_REFERENCE));
        } else if (sentBefore.isPresent()) {
            duplicate(row, submission, reference, new Known(Cause.SAME_RESPONDENT, sentBefore.get()));
        }
    }

    private Optional<String> sentBefore(SourceRecord.Row row, References.Given reference, String respondent) {
        if (mailboxes != null) {
            String text =
                    open.stream().map(column -> row.cells().get(column.index())).collect(Collectors.joining("\n"));
            return mailboxes.earlier(respondent, reference.reference(), text, row.line());
        }
        return respondents == null ? Optional.empty() : respondents.earlier(respondent, reference.reference());
    }

    private void duplicate(SourceRecord.Row row, long submission, References.Given reference, StatusReason reason) {
        tally.duplicate(new Duplicate(row.line(), reference.reference(), reason));
        writer.status(submission, SubmissionStatus.DUPLICATE, reason);
    }

    /** @throws Refusal if the source yielded nothing, so that it cannot be the intended table */
    ImportReport finish(boolean dryRun) {
        tally.refuseNothing(source.table());
        if (mailboxes != null) {
            mailboxes.warnings().forEach(this::warn);
        }
        doubts.warnings().forEach(this::warn);
        writer.finish(new ImportWriter.Counts(
                tally.rows(), tally.received(), tally.problems().size(), revisions.skipped(), revisions.updated()));
        codes.finish();
        knownCodes.flush();
        revisions.finish();
        Map<Long, Question> questions = new LinkedHashMap<>();
        new ResponseDao().questions(handle).forEach(question -> questions.put(question.id(), question));
        return new ImportReport(
                source.table(),
                source.reading(),
                tally.rows(),
                tally.funnel(),
                open.stream()
                        .map(column -> column.report(questions.get(column.questionId())))
                        .toList(),
                tally.problems(),
                tally.warnings(),
                tally.duplicates(),
                tally.nonAnswers(),
                revisions.report(knownCodes.report()),
                codes.decisions() + knownCodes.decisions(),
                codes.newThemes(),
                dryRun);
    }

    @Override
    public void close() {
        codes.close();
        knownCodes.close();
        writer.close();
    }

    /** Receives the texts of a row with a known reference. */
    private final class KnownTexts implements Revisions.Texts {
        private final SourceRecord.Row row;

        KnownTexts(SourceRecord.Row row) {
            this.row = row;
        }

        @Override
        public void written(int question, long textId) {
            codes.take(row, open.get(question).index(), textId);
        }

        @Override
        public boolean unchanged(int question, long textId) {
            return knownCodes.take(row, open.get(question).index(), textId);
        }

        @Override
        public void passedOver(int question) {
            knownCodes.passOver(row, open.get(question).index());
        }
    }
}

package org.folkmoot.store.importing;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.folkmoot.model.history.Step;
import org.folkmoot.model.response.StatusReason;
import org.folkmoot.model.response.SubmissionStatus;
import org.folkmoot.model.source.ImportWarning;
import org.folkmoot.model.source.SourceRecord;
import org.folkmoot.model.source.SourceTable;
import org.folkmoot.model.text.TextKind;
import org.folkmoot.store.file.RisingUuids;
import org.folkmoot.store.file.RowBuffer;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Writes one import inside the caller's transaction. It uses no query for each row, because an import may have a
 * million rows. Closing it releases the statements and commits nothing.
 */
public final class ImportWriter implements AutoCloseable {
    /** Number of submissions that are inserted together. */
    private static final int BATCH_SIZE = 2_048;

    /** Number of texts that are indexed by one statement. */
    private static final int INDEX_BATCH_SIZE = 32_768;

    /** Rows of large texts are inserted before they fill the memory. */
    private static final long BUFFERED_CHARACTERS = 16 << 20;

    private static final int INDEX_BYTES = 64_000_000;
    private static final int DEFAULT_INDEX_BYTES = 1_048_576;

    private final Handle handle;
    private final long importId;
    private final List<String> unmapped;
    private final RisingUuids uuids = new RisingUuids(Clock.systemUTC());
    private final RowBuffer submissions;
    private final RowBuffer responses;
    private final RowBuffer texts;
    private final RowBuffer marks;
    private final RowBuffer values;
    private final RowBuffer statuses;
    private final RowBuffer counts;
    private final RowBuffer problems;
    private final RowBuffer warnings;
    /** Parents come before the rows that refer to them. */
    private final List<RowBuffer> buffers;

    private final ImportColumns columns;

    private long nextSubmission;
    private long nextResponse;
    private long firstToIndex;
    private long nextText;
    private long buffered;

    /** @param unmapped headings of the columns that are kept only with the source row */
    public ImportWriter(Handle handle, Step step, SourceTable source, String sha256, List<String> unmapped) {
        this.handle = handle;
        this.unmapped = List.copyOf(unmapped);
        this.importId = next("import");
        this.columns = new ImportColumns(handle, importId);
        handle.execute(
                "INSERT INTO import (id, batch_id, file_name, format, sheet, sha256, encoding, delimiter, header_line,"
                        + " header_rows, rows, submissions, problems) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, -1, 0, 0)",
                importId,
                step.id(),
                source.fileName(),
                source.format().name().toLowerCase(Locale.ROOT),
                source.sheet(),
                sha256,
                source.encoding(),
                source.delimiter(),
                source.headerLine(),
                source.headerRows());
        nextSubmission = next("submission");
        nextResponse = next("answer");
        nextText = next("answer_text");
        firstToIndex = nextText;
        submissions = buffer(
                "submission (id, uuid, reference, import_id, source_line, received, consent, respondent, source_row,"
                        + " written)",
                "(?, ?, ?, " + importId + ", ?, ?, ?, ?, ?, ?)");
        responses = buffer("answer (id, submission_id, question_id)", "(?, ?, ?)");
        texts = buffer(
                "answer_text (id, uuid, answer_id, version, current, kind, text, words, import_id)",
                "(?, ?, ?, ?, 1, ?, ?, ?, " + importId + ")");
        marks = buffer("text_mark (text_id, start, end, kind)", "(?, ?, ?, ?)");
        values = buffer("attribute_value (submission_id, level_id)", "(?, ?)");
        statuses = buffer("status_log (batch_id, submission_id, status, reason)", "(" + step.id() + ", ?, ?, ?)");
        counts = buffer("counts_log (batch_id, text_id, counts)", "(" + step.id() + ", ?, 1)");
        problems = buffer("import_problem (import_id, line, reason)", "(" + importId + ", ?, ?)");
        warnings = buffer(
                "import_warning (import_id, code, line, header, file, details)", "(" + importId + ", ?, ?, ?, ?, ?)");
        // With a larger buffer the index is flushed, and so merged, less often.
        hashSize(INDEX_BYTES);
        buffers = List.of(submissions, responses, texts, marks, values, statuses, counts, problems, warnings);
    }

    private RowBuffer buffer(String into, String row) {
        return new RowBuffer(handle.getConnection(), into, row);
    }

    public long importId() {
        return importId;
    }

    /** Records the columns, questions and attributes of this import. */
    public ImportColumns columns() {
        return columns;
    }

    /** Inserts all buffered rows and records their counts. */
    public void finish(Counts counted) {
        flush();
        index();
        hashSize(DEFAULT_INDEX_BYTES);
        handle.execute(
                "UPDATE import SET rows = ?, submissions = ?, problems = ?, skipped = ?, updated = ? WHERE id = ?",
                counted.rows(),
                counted.submissions(),
                counted.problems(),
                counted.skipped(),
                counted.updated(),
                importId);
        // Updates the planner's statistics; a sample of each index is enough.
        handle.execute("PRAGMA analysis_limit = 10000");
        handle.execute("ANALYZE");
    }

    /** Adds the new texts to the search index while their pages are still cached. */
    private void index() {
        handle.execute(
                "INSERT INTO answer_fts (rowid, text) SELECT id, text FROM answer_text WHERE id >= ? AND id < ?"
                        + " AND current = 1 AND kind <> 'blank'",
                firstToIndex,
                nextText);
        firstToIndex = nextText;
    }

    private void hashSize(int bytes) {
        handle.execute("INSERT INTO answer_fts (answer_fts, rank) VALUES ('hashsize', ?)", bytes);
    }

    /** What happened to the rows. */
    public record Counts(long rows, long submissions, long problems, long skipped, long updated) {}

    /** Records the step of the coder who gave the existing codes, if that is not the importer. */
    public void codesStep(Step step) {
        handle.execute("UPDATE import SET codes_batch_id = ? WHERE id = ?", step.id(), importId);
    }

    /**
     * Writes a submission and returns its id.
     *
     * @param sourceRow as from {@link #sourceRow}
     */
    public long submission(Sender sender, long line, @Nullable String sourceRow) {
        if (submissions.size() >= BATCH_SIZE || texts.size() >= BATCH_SIZE) {
            flush();
        }
        long id = nextSubmission++;
        buffered += sourceRow == null ? 0 : sourceRow.length();
        submissions.add(
                id,
                uuids.next().toString(),
                sender.reference(),
                line,
                sender.received(),
                sender.consent(),
                sender.respondent(),
                sourceRow,
                sender.written());
        return id;
    }

    /**
     * Who sent a submission; null where the source does not say.
     *
     * @param reference unique
     * @param written the reference as in the source
     * @param respondent as in the source
     */
    public record Sender(
            String reference,
            @Nullable String written,
            @Nullable String received,
            @Nullable String consent,
            @Nullable String respondent) {}

    /** The cells of the unmapped columns as JSON, or null if there are none. Thread-safe. */
    public @Nullable String sourceRow(List<String> kept) {
        return unmapped.isEmpty() ? null : SourceRowJson.write(unmapped, kept);
    }

    /** Gives a submission a status other than included, which is the default. */
    public void status(long submissionId, SubmissionStatus status, StatusReason reason) {
        statuses.add(submissionId, status.word(), reason.stored());
    }

    public void value(long submissionId, long attributeId, String value) {
        values.add(submissionId, columns.level(attributeId, value));
    }

    /** Writes a response's first text and returns the text's id. */
    public long response(long submissionId, long questionId, NewText text) {
        responses.add(nextResponse, submissionId, questionId);
        return version(nextResponse++, 1, text);
    }

    /** Writes a further text of a response whose current one has been superseded, and returns the text's id. */
    public long version(long responseId, int version, NewText text) {
        if (texts.size() >= 2 * BATCH_SIZE) {
            // An import of new versions alone adds no submissions, which would trigger the flush otherwise.
            flush();
        }
        buffered += text.text().length();
        if (buffered > BUFFERED_CHARACTERS) {
            flush();
        }
        texts.add(
                nextText,
                uuids.next().toString(),
                responseId,
                version,
                text.kind().word(),
                text.text(),
                text.words());
        for (SourceRecord.Mark mark : text.marks()) {
            marks.add(
                    nextText,
                    mark.span().start(),
                    mark.span().end(),
                    mark.kind().word());
        }
        return nextText++;
    }

    /** @param words number of words */
    public record NewText(String text, TextKind kind, int words, List<SourceRecord.Mark> marks) {
        public NewText {
            marks = List.copyOf(marks);
        }
    }

    /** Counts a non-answer as an answer. */
    public void countAsAnswer(long textId) {
        counts.add(textId);
    }

    public void problem(SourceRecord.Problem problem) {
        if (problems.size() >= BATCH_SIZE) {
            flush();
        }
        problems.add(problem.line(), problem.reason());
    }

    public void warning(ImportWarning warning) {
        if (warnings.size() >= BATCH_SIZE) {
            flush();
        }
        ImportWarning.Place place = warning.place();
        warnings.add(
                warning.code().word(),
                place.line(),
                place.column(),
                place.file(),
                WarningDetailsJson.write(warning.details()));
    }

    /** Inserts the buffered rows, so that other statements of the transaction see them. */
    public void flush() {
        buffered = 0;
        buffers.forEach(RowBuffer::flush);
        if (nextText - firstToIndex >= INDEX_BATCH_SIZE) {
            index();
        }
    }

    private long next(String table) {
        return handle.createQuery("SELECT coalesce(max(id), 0) + 1 FROM " + table)
                .mapTo(Long.class)
                .one();
    }

    @Override
    public void close() {
        buffers.forEach(RowBuffer::close);
    }
}

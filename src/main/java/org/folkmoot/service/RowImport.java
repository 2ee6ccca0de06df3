package org.folkmoot.service;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.folkmoot.intake.ClosedValues;
import org.folkmoot.intake.NonAnswers;
import org.folkmoot.intake.RecordSource;
import org.folkmoot.model.Attribute;
import org.folkmoot.model.Batch;
import org.folkmoot.model.ColumnMapping;
import org.folkmoot.model.ColumnRole;
import org.folkmoot.model.Funnel;
import org.folkmoot.model.ImportMapping;
import org.folkmoot.model.Question;
import org.folkmoot.model.Refusal;
import org.folkmoot.model.SourceRecord;
import org.folkmoot.model.SubmissionStatus;
import org.folkmoot.model.TextKind;
import org.folkmoot.store.AnswerDao;
import org.folkmoot.store.ImportWriter;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Turns the records of one source into submissions, one by one, and counts what became of them. */
final class RowImport implements Consumer<SourceRecord>, AutoCloseable {
    private final Handle handle;
    private final RecordSource source;
    private final ImportWriter writer;
    private final References references;
    private final ExistingCodes codes;
    private final NonAnswers nonAnswers = NonAnswers.load();
    private final ClosedValues closedValues = ClosedValues.load();
    private final @Nullable Integer referenceColumn;
    private final @Nullable Integer receivedColumn;
    private final @Nullable Integer consentColumn;
    private final List<Integer> keptColumns = new ArrayList<>();
    /** Column to attribute id. */
    private final Map<Integer, Long> attributes = new LinkedHashMap<>();

    private final List<OpenColumn> open = new ArrayList<>();
    private final List<SourceRecord.Problem> problems = new ArrayList<>();
    private long rows;
    private long received;
    private long blank;
    private long duplicate;

    RowImport(Handle handle, Batch batch, RecordSource source, ImportMapping mapping) {
        this.handle = handle;
        this.source = source;
        List<String> header = source.table().header();
        List<String> keptHeaders = new ArrayList<>();
        Map<Integer, ColumnMapping> byIndex = new LinkedHashMap<>();
        mapping.columns().forEach(column -> byIndex.put(column.index(), column));
        for (int i = 0; i < header.size(); i++) {
            ColumnMapping column = byIndex.get(i);
            if (column == null || column.role() == ColumnRole.IGNORE) {
                keptColumns.add(i);
                keptHeaders.add(header.get(i).isEmpty() ? "column " + (i + 1) : header.get(i));
            }
        }
        this.writer = new ImportWriter(
                handle,
                batch,
                new ImportWriter.SourceFile(
                        source.table().fileName(),
                        source.sha256(),
                        source.table().encoding(),
                        source.table().delimiter()),
                keptHeaders);
        this.references = new References(handle);
        this.referenceColumn = index(mapping, ColumnRole.REFERENCE);
        this.receivedColumn = index(mapping, ColumnRole.RECEIVED_DATE);
        this.consentColumn = index(mapping, ColumnRole.PUBLICATION_CONSENT);
        this.codes = new ExistingCodes(handle, batch, mapping);
        prepare(header, byIndex);
    }

    private static @Nullable Integer index(ImportMapping mapping, ColumnRole role) {
        return mapping.the(role).map(ColumnMapping::index).orElse(null);
    }

    private void prepare(List<String> header, Map<Integer, ColumnMapping> byIndex) {
        List<SourceRecord.Row> sample = source.sample(500);
        for (int i = 0; i < header.size(); i++) {
            ColumnMapping column = byIndex.get(i);
            ColumnRole role = column == null ? ColumnRole.IGNORE : column.role();
            writer.column(i, header.get(i), role.name());
            int index = i;
            switch (role) {
                case OPEN_QUESTION -> open.add(new OpenColumn(i, writer.question(header.get(i))));
                case ATTRIBUTE ->
                    attributes.put(i, writer.attribute(name(header, i), Attribute.Kind.ATTRIBUTE, List.of()));
                case CLOSED_QUESTION ->
                    attributes.put(
                            i,
                            writer.attribute(
                                    name(header, i),
                                    Attribute.Kind.CLOSED,
                                    closedValues.ordered(sample.stream()
                                            .map(row -> row.cells().get(index).strip())
                                            .filter(value -> !value.isEmpty())
                                            .toList())));
                default -> {
                    // The other roles need nothing beforehand.
                }
            }
        }
    }

    private static String name(List<String> header, int index) {
        return header.get(index).isEmpty() ? "Column " + (index + 1) : header.get(index);
    }

    @Override
    public void accept(SourceRecord record) {
        rows++;
        if (record instanceof SourceRecord.Problem problem) {
            problems.add(problem);
            writer.problem(problem);
        } else if (record instanceof SourceRecord.Row row) {
            accept(row);
        }
    }

    private void accept(SourceRecord.Row row) {
        List<String> cells = row.cells();
        References.Given reference = references.give(referenceColumn == null ? "" : cells.get(referenceColumn));
        long submission = writer.submission(
                reference.reference(),
                reference.written().isEmpty() ? null : reference.written(),
                row.line(),
                receivedColumn == null ? null : cells.get(receivedColumn),
                consentColumn == null ? null : cells.get(consentColumn),
                keptColumns.stream().map(cells::get).toList());
        received++;
        boolean anyText = false;
        for (OpenColumn column : open) {
            String text = cells.get(column.index);
            TextKind kind = nonAnswers.of(text);
            anyText |= kind != TextKind.BLANK;
            column.count(kind);
            long textId = writer.answer(submission, column.questionId, kind, text, Words.count(text));
            codes.take(row, column.index, textId);
        }
        attributes.forEach((index, attribute) -> {
            String value = cells.get(index).strip();
            if (!value.isEmpty()) {
                writer.value(submission, attribute, value);
            }
        });
        status(submission, anyText, reference);
    }

    /** A submission falls in the first step of the funnel that fits. */
    private void status(long submission, boolean anyText, References.Given reference) {
        if (!anyText) {
            blank++;
            writer.status(submission, SubmissionStatus.BLANK, "no open question was answered");
        } else if (reference.repeats()) {
            duplicate++;
            writer.status(submission, SubmissionStatus.DUPLICATE, "the reference came before");
        }
    }

    /** @throws Refusal if nothing came of the source: then it is not the table that the user takes it for */
    ImportReport finish(boolean dryRun) {
        String name = source.table().fileName();
        if (rows == 0) {
            throw Refusal.input(name + " has a header but no rows below it; export it again.");
        }
        if (received == 0) {
            SourceRecord.Problem first = problems.get(0);
            throw Refusal.input("Not one of the " + rows + " rows of " + name + " can be taken in. Line " + first.line()
                    + ": " + first.reason()
                    + " Check that the first line is the header and name the delimiter if it was not"
                    + " recognised.");
        }
        writer.finish(rows, received, problems.size());
        codes.finish();
        Map<Long, Question> questions = new LinkedHashMap<>();
        new AnswerDao().questions(handle).forEach(question -> questions.put(question.id(), question));
        return new ImportReport(
                source.table(),
                source.reading(),
                rows,
                new Funnel(received, blank, duplicate, 0, 0),
                open.stream()
                        .map(column -> column.report(questions.get(column.questionId)))
                        .toList(),
                problems,
                List.of(),
                List.of(),
                ImportReport.Known.NONE,
                codes.decisions(),
                codes.newThemes(),
                dryRun);
    }

    @Override
    public void close() {
        writer.close();
    }

    /** One open question's column and what came in it. */
    private static final class OpenColumn {
        private final int index;
        private final long questionId;
        private long answers;
        private long blanks;
        private long nonAnswers;

        OpenColumn(int index, long questionId) {
            this.index = index;
            this.questionId = questionId;
        }

        void count(TextKind kind) {
            switch (kind) {
                case TEXT -> answers++;
                case BLANK -> blanks++;
                case NON_ANSWER -> nonAnswers++;
            }
        }

        ImportReport.QuestionCount report(@Nullable Question question) {
            if (question == null) {
                throw new IllegalStateException("an imported question is missing");
            }
            return new ImportReport.QuestionCount(question, answers, blanks, nonAnswers);
        }
    }
}

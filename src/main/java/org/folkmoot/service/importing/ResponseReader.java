package org.folkmoot.service.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.folkmoot.intake.words.NonAnswers;
import org.folkmoot.model.source.SourceRecord;
import org.folkmoot.model.text.TextKind;
import org.folkmoot.service.importing.ReadRecord.Answered;
import org.folkmoot.store.importing.ImportWriter.NewText;
import org.jspecify.annotations.Nullable;

/** Classifies the responses of a row, counts their words, and sets the remaining cells aside. */
final class ResponseReader implements Function<SourceRecord, ReadRecord> {
    private final NonAnswers nonAnswers = NonAnswers.load();
    private final List<Integer> columns;
    private final Set<String> afterAll;
    private final Function<List<String>, @Nullable String> sourceRow;

    /**
     * @param columns of the open questions
     * @param afterAll texts that count as answers although they look like non-answers
     * @param sourceRow formats the cells that have no other destination
     */
    ResponseReader(List<Integer> columns, Set<String> afterAll, Function<List<String>, @Nullable String> sourceRow) {
        this.sourceRow = sourceRow;
        this.columns = List.copyOf(columns);
        this.afterAll = afterAll.stream().map(ResponseReader::form).collect(Collectors.toUnmodifiableSet());
    }

    /** Normalises a text so that equal non-answers match. */
    static String form(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    @Override
    public ReadRecord apply(SourceRecord record) {
        if (!(record instanceof SourceRecord.Row row)) {
            return new ReadRecord(record, null, List.of());
        }
        List<Answered> texts = new ArrayList<>(columns.size());
        for (int column : columns) {
            String text = row.cells().get(column);
            TextKind kind = nonAnswers.of(text);
            List<SourceRecord.Mark> marks = row.marks().isEmpty()
                    ? List.of()
                    : row.marks().stream()
                            .filter(mark -> mark.column() == column)
                            .toList();
            texts.add(new Answered(
                    new NewText(text, kind, Words.count(text), marks),
                    kind == TextKind.NON_ANSWER && afterAll.contains(form(text))));
        }
        return new ReadRecord(record, sourceRow.apply(row.cells()), texts);
    }
}

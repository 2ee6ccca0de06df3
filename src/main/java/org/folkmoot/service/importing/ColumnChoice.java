package org.folkmoot.service.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.folkmoot.intake.table.RecordSource;
import org.folkmoot.model.refusal.Because;
import org.folkmoot.model.refusal.ImportReason;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.model.source.ColumnMapping;
import org.folkmoot.model.source.ColumnRole;
import org.folkmoot.model.source.ImportMapping;
import org.folkmoot.model.source.SourceFormat;

/** How the user assigns roles to the columns of a source. */
public sealed interface ColumnChoice {
    /** The roles, once the source's header is known. */
    ImportMapping resolve(RecordSource source);

    /** Column by column, as in the window. */
    record Mapped(ImportMapping mapping) implements ColumnChoice {
        @Override
        public ImportMapping resolve(RecordSource source) {
            return mapping;
        }
    }

    /**
     * By heading, as on the command line. A theme column codes the question named before it. Columns that are not named
     * are kept with the source row; if no open question is named, the text columns are used.
     */
    record Named(List<NamedColumn> columns) implements ColumnChoice {
        /** Columns that a refusal lists. */
        private static final int LISTED = 30;

        public Named {
            columns = List.copyOf(columns);
        }

        @Override
        public ImportMapping resolve(RecordSource source) {
            List<String> header = source.table().header();
            List<ColumnMapping> chosen = new ArrayList<>();
            Set<Integer> used = new HashSet<>();
            Map<Integer, Integer> coded = new LinkedHashMap<>();
            Integer question = null;
            for (NamedColumn column : columns) {
                int index = find(source, header, column.heading());
                used.add(index);
                if (column.role() == ColumnRole.OPEN_QUESTION) {
                    question = index;
                } else if (column.role().isCodes() && question != null) {
                    coded.put(index, question);
                }
                chosen.add(new ColumnMapping(index, header.get(index), column.role()));
            }
            if (source.table().format() == SourceFormat.LETTERS) {
                // Letters have fixed columns: the file name is the reference.
                guess(source).stream()
                        .map(GuessedColumn::column)
                        .filter(column -> !used.contains(column.index()))
                        .filter(column -> column.role().repeatable()
                                || chosen.stream().noneMatch(other -> other.role() == column.role()))
                        .forEach(chosen::add);
            } else if (columns.stream().noneMatch(column -> column.role() == ColumnRole.OPEN_QUESTION)) {
                guess(source).stream()
                        .map(GuessedColumn::column)
                        .filter(column -> column.role() == ColumnRole.OPEN_QUESTION && !used.contains(column.index()))
                        .forEach(chosen::add);
            }
            if (chosen.stream().noneMatch(column -> column.role() == ColumnRole.OPEN_QUESTION)) {
                throw noQuestion(source, chosen);
            }
            return new ImportMapping(chosen, coded);
        }

        /** Lists what each column was taken for, so that the user can name the right one. */
        private static Refusal noQuestion(RecordSource source, List<ColumnMapping> chosen) {
            List<ColumnMapping> columns = guess(source).stream()
                    .map(GuessedColumn::column)
                    .map(guess -> chosen.stream()
                            .filter(named -> named.index() == guess.index())
                            .findFirst()
                            .orElse(guess))
                    .toList();
            List<Because> listed = new ArrayList<>();
            columns.stream()
                    .limit(LISTED)
                    .map(column -> Because.of(ImportReason.COLUMN_TAKEN_FOR, column.label(), column.role()))
                    .forEach(listed::add);
            if (columns.size() > LISTED) {
                listed.add(Because.of(ImportReason.MORE_COLUMNS, columns.size() - LISTED));
            }
            return Refusal.of(ImportReason.NO_QUESTION_AMONG, source.table().fileName(), listed);
        }

        private static int find(RecordSource source, List<String> header, String heading) {
            int exact = header.indexOf(heading.strip());
            if (exact >= 0) {
                return exact;
            }
            String wanted = heading.strip().toLowerCase(Locale.ROOT);
            for (int i = 0; i < header.size(); i++) {
                if (header.get(i).toLowerCase(Locale.ROOT).equals(wanted)) {
                    return i;
                }
            }
            List<String> written = source.table().written();
            int below = written.indexOf(heading.strip());
            if (below >= 0 && written.lastIndexOf(heading.strip()) == below) {
                return below;
            }
            throw Refusal.of(ImportReason.NO_SUCH_COLUMN, source.table().fileName(), heading, header);
        }
    }

    /** A column named by its heading. */
    record NamedColumn(String heading, ColumnRole role) {}

    /** The guessed role of each column of a source. */
    static List<GuessedColumn> guess(RecordSource source) {
        return source.guess().stream()
                .map(guess -> new GuessedColumn(guess.mapping(), guess.explanation()))
                .toList();
    }
}

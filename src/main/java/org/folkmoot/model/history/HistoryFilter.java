package org.folkmoot.model.history;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Selects the steps that the history shows.
 *
 * @param coder empty for every coder
 */
public record HistoryFilter(Optional<String> coder, Group group) {
    public static final HistoryFilter ALL = new HistoryFilter(Optional.empty(), Group.ALL);

    /** Kinds of step grouped as users think of them. */
    public enum Group {
        ALL,
        CODING,
        DONE,
        NOTES,
        CODEFRAME,
        RECEIVED,
        UNDO;

        /** The kinds in the group; every kind for ALL. */
        public List<StepKind> kinds() {
            return Arrays.stream(StepKind.values())
                    .filter(kind -> this == ALL || of(kind) == this)
                    .toList();
        }

        private static Group of(StepKind kind) {
            return switch (kind) {
                case DONE, REOPEN -> DONE;
                case MEMO, FLAG -> NOTES;
                case CODEFRAME,
                        THEME_ADD,
                        THEME_CHANGE,
                        THEME_MOVE,
                        THEME_RETIRE,
                        THEME_RESTORE,
                        THEME_MERGE,
                        THEME_SPLIT,
                        VERSION_NAME -> CODEFRAME;
                case CREATE, IMPORT, STATUS, COUNTS, WITHDRAW, ERASE, RECOVER -> RECEIVED;
                case UNDO, REDO -> UNDO;
                default -> CODING;
            };
        }
    }
}

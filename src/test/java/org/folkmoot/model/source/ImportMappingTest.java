package org.folkmoot.model.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.model.refusal.RefusalKind;
import org.junit.jupiter.api.Test;

class ImportMappingTest {
    private static ColumnMapping column(int index, String header, ColumnRole role) {
        return new ColumnMapping(index, header, role);
    }

    private static void refused(String reason, ColumnMapping... columns) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new ImportMapping(List.of(columns)))
                .withMessage(reason)
                .satisfies(refusal -> assertThat(refusal.kind()).isEqualTo(RefusalKind.USAGE));
    }

    @Test
    void keepsTheOrderOfTheFile() {
        ImportMapping mapping = new ImportMapping(List.of(
                column(4, "Why?", ColumnRole.OPEN_QUESTION),
                column(1, "What?", ColumnRole.OPEN_QUESTION),
                column(0, "Ref", ColumnRole.REFERENCE)));
        assertThat(mapping.of(ColumnRole.OPEN_QUESTION))
                .extracting(ColumnMapping::index)
                .containsExactly(1, 4);
        assertThat(mapping.the(ColumnRole.REFERENCE)).contains(column(0, "Ref", ColumnRole.REFERENCE));
        assertThat(mapping.the(ColumnRole.RECEIVED_DATE)).isEmpty();
    }

    @Test
    void refusesWhatMakesNoSense() {
        ColumnMapping open = column(5, "Why?", ColumnRole.OPEN_QUESTION);
        refused("NO_QUESTION", column(0, "Ref", ColumnRole.REFERENCE));
        refused(
                "ROLE_TWICE [COLUMN [Ref], COLUMN [ID], REFERENCE]",
                column(0, "Ref", ColumnRole.REFERENCE),
                column(1, "ID", ColumnRole.REFERENCE),
                open);
        refused(
                "ROLE_TWICE [COLUMN [Date], COLUMN_NUMBER [2], RECEIVED_DATE]",
                column(0, "Date", ColumnRole.RECEIVED_DATE),
                column(1, "", ColumnRole.RECEIVED_DATE),
                open);
        refused("COLUMN_TWICE [COLUMN [Why?]]", open, column(5, "Why?", ColumnRole.ATTRIBUTE));
        refused("CODES_WITHOUT_QUESTION [COLUMN [Trust]]", column(0, "Trust", ColumnRole.THEME), open);
        refused("QUESTION_WITHOUT_HEADING [3]", column(2, "", ColumnRole.OPEN_QUESTION));
    }
}

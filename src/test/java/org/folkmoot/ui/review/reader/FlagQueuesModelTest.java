package org.folkmoot.ui.review.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import org.folkmoot.model.response.Flag;
import org.folkmoot.model.response.ResponseRow;
import org.folkmoot.ui.ReviewFile;
import org.junit.jupiter.api.Test;

class FlagQueuesModelTest extends ReviewFile {
    @Test
    void queueListsFlaggedResponsesToAllQuestions() {
        FlagQueuesModel queues = flagQueues();
        commands.responses().flag(Flag.QUERY);
        model.responses().ask(model.responses().questions().get(1));
        commands.list().select(1);
        commands.responses().flag(Flag.QUERY);
        Map<Flag, Long> counts = new EnumMap<>(Flag.class);
        queues.count(counts::putAll);
        assertThat(counts)
                .hasSize(Flag.values().length)
                .containsEntry(Flag.QUERY, 2L)
                .containsEntry(Flag.QUOTABLE, 0L);
        queues.show(Flag.QUERY);
        assertThat(rows()).extracting(ResponseRow::reference).containsExactlyInAnyOrder("R-00001", "R-00002");
        queues.showAll();
        assertThat(rows()).hasSize(ROWS);
    }
}

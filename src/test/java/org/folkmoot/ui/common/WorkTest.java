package org.folkmoot.ui.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.model.refusal.SourceReason;
import org.junit.jupiter.api.Test;

class WorkTest {
    private final Background background = Background.sameThread();
    private final List<String> heard = new ArrayList<>();

    @Test
    void successThenFinally() {
        background
                .read(() -> "read")
                .onSuccess(heard::add)
                .andFinally(() -> heard.add("end"))
                .start();
        assertThat(heard).containsExactly("read", "end");
    }

    @Test
    void firstMatchingHandlerGetsTheFailure() {
        background
                .<String>write(() -> {
                    throw Refusal.of(SourceReason.EMPTY, "responses.csv");
                })
                .onSuccess(heard::add)
                .onError(IllegalStateException.class, failure -> heard.add("state"))
                .onError(Refusal.class, refusal -> heard.add(refusal.getMessage()))
                .onError(RuntimeException.class, failure -> heard.add("any"))
                .andFinally(() -> heard.add("end"))
                .start();
        assertThat(heard).containsExactly("EMPTY [responses.csv]", "end");
    }

    @Test
    void throwInOnSuccessIsReportedAndDoesNotSkipTheEnd() {
        Work<String> work = background
                .read(() -> "read")
                .onSuccess(read -> {
                    throw new IllegalStateException("defect");
                })
                .andFinally(() -> heard.add("end"));
        assertThatThrownBy(work::start).hasRootCauseMessage("defect");
        assertThat(heard).containsExactly("end");
    }

    @Test
    void throwInAnErrorHandlerIsReportedAndDoesNotSkipTheEnd() {
        Work<String> work = background
                .<String>read(() -> {
                    throw Refusal.of(SourceReason.EMPTY, "responses.csv");
                })
                .onError(Refusal.class, refusal -> {
                    throw new IllegalStateException("defect");
                })
                .andFinally(() -> heard.add("end"));
        assertThatThrownBy(work::start).hasRootCauseMessage("defect");
        assertThat(heard).containsExactly("end");
    }

    @Test
    void unexpectedFailureIsReported() {
        Work<String> work = background
                .<String>read(() -> {
                    throw new IllegalStateException("defect");
                })
                .onError(Refusal.class, refusal -> heard.add("refusal"))
                .andFinally(() -> heard.add("end"));
        assertThatThrownBy(work::start).hasRootCauseMessage("defect");
        assertThat(heard).containsExactly("end");
    }
}

package org.folkmoot.ui.review.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.folkmoot.model.CancelledException;
import org.folkmoot.model.refusal.CodeframeReason;
import org.folkmoot.model.refusal.CodingReason;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.model.refusal.SubmissionReason;
import org.folkmoot.ui.common.Background;
import org.folkmoot.ui.common.Heard;
import org.junit.jupiter.api.Test;

class ActionQueueTest {
    private final Heard heard = new Heard();
    private final ActionQueue queue = new ActionQueue(Background.sameThread(), heard);
    private final List<String> done = new ArrayList<>();

    private static String refuse(RuntimeException refusal) {
        throw refusal;
    }

    @Test
    void actionsWaitAndKeepTheirOrder() {
        queue.run(() -> {
            done.add("first");
            queue.hold();
        });
        queue.run(() -> {
            done.add("second");
            queue.hold();
        });
        queue.run(() -> done.add("third"));
        assertThat(done).containsExactly("first");
        assertThat(queue.idle()).isFalse();
        queue.release();
        assertThat(done).containsExactly("first", "second");
        queue.release();
        assertThat(done).containsExactly("first", "second", "third");
        assertThat(queue.idle()).isTrue();
    }

    @Test
    void actionWaitsForWriteOfPreviousAction() {
        queue.run(() -> queue.write(
                () -> {
                    queue.run(() -> done.add("next key"));
                    return "written";
                },
                done::add));
        assertThat(done).containsExactly("written", "next key");
    }

    @Test
    void refusalIsShownAndReleasesQueue() {
        queue.run(() -> queue.write(() -> refuse(Refusal.of(CodingReason.STEP_UNDONE)), done::add));
        assertThat(heard.banners()).containsExactly("This step is already undone.");
        assertThat(queue.idle()).isTrue();
        assertThat(done).isEmpty();
    }

    @Test
    void callerMayShowRefusalItself() {
        queue.write(() -> refuse(Refusal.of(CodeframeReason.CODE_TAKEN, "LIGHT")), done::add, done::add);
        assertThat(done).containsExactly("The code LIGHT is taken. Choose another.");
        assertThat(heard.banners()).isEmpty();
        assertThat(queue.idle()).isTrue();
    }

    @Test
    void cancelledReadIsSilent() {
        queue.read(() -> refuse(new CancelledException()), done::add);
        assertThat(done).isEmpty();
        assertThat(heard.banners()).isEmpty();
        assertThat(queue.idle()).isTrue();
    }

    @Test
    void unqueuedReadHoldsNothingBack() {
        queue.readUnqueued(
                () -> {
                    assertThat(queue.idle()).isTrue();
                    return "read";
                },
                done::add);
        queue.readUnqueued(() -> refuse(Refusal.of(SubmissionReason.GONE)), done::add);
        assertThat(done).containsExactly("read");
        assertThat(heard.banners()).isEmpty();
    }
}

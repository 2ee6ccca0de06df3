package org.folkmoot.ui.review.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SequencerTest {
    @Test
    void stepsWaitForWhatIsUnderWayAndKeepTheirOrder() {
        Sequencer sequencer = new Sequencer();
        List<String> done = new ArrayList<>();
        sequencer.run(() -> {
            done.add("first");
            sequencer.began();
        });
        sequencer.run(() -> {
            done.add("second");
            sequencer.began();
        });
        sequencer.run(() -> done.add("third"));
        assertThat(done).containsExactly("first");
        assertThat(sequencer.idle()).isFalse();
        sequencer.ended();
        assertThat(done).containsExactly("first", "second");
        sequencer.ended();
        assertThat(done).containsExactly("first", "second", "third");
        assertThat(sequencer.idle()).isTrue();
    }

    @Test
    void whatWasPutOffIsDoneBeforeTheNextKey() {
        Sequencer sequencer = new Sequencer();
        List<String> done = new ArrayList<>();
        sequencer.putOff(() -> done.add("no longer wanted"));
        sequencer.putOff(() -> {
            done.add("read");
            sequencer.began();
        });
        assertThat(sequencer.unsettled()).isTrue();
        assertThat(done).isEmpty();

        sequencer.run(() -> done.add("key"));
        assertThat(done).containsExactly("read");
        sequencer.ended();
        assertThat(done).containsExactly("read", "key");
        sequencer.settle();
        assertThat(done).hasSize(2);
        assertThat(sequencer.unsettled()).isFalse();
    }
}

package org.folkmoot.ui.review;

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
}

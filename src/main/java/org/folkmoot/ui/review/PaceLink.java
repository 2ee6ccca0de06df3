package org.folkmoot.ui.review;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import org.folkmoot.model.history.WorkDay;
import org.folkmoot.model.history.WorkPace;
import org.folkmoot.model.response.QuestionProgress;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.common.Tips;
import org.folkmoot.ui.progress.PaceWords;

/** Shows today's coding pace on a button that opens the progress panel. */
final class PaceLink {
    private final Button button;
    private final ObservableValue<Optional<WorkDay>> today;
    private final ObservableValue<QuestionProgress> progress;
    private final Messages messages;
    private final PaceWords words;

    PaceLink(
            Button button,
            ObservableValue<Optional<WorkDay>> today,
            ObservableValue<QuestionProgress> progress,
            Messages messages) {
        this.button = button;
        this.today = today;
        this.progress = progress;
        this.messages = messages;
        this.words = new PaceWords(messages);
        today.addListener(change -> show());
        progress.addListener(change -> show());
        show();
    }

    private void show() {
        WorkPace pace = today.getValue().map(WorkDay::pace).orElse(WorkPace.NONE);
        String perHour = words.pace(pace);
        String left = words.left(
                pace, progress.getValue().answering() - progress.getValue().done());
        button.setText(perHour.isEmpty() ? messages.text("action.progress") : perHour);
        Tips.say(
                button,
                () -> left.isEmpty() ? messages.text("progress.open") : messages.text("progress.open.left", left));
    }
}

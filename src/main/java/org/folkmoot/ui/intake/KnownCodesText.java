package org.folkmoot.ui.intake;

import java.util.ArrayList;
import java.util.List;
import org.folkmoot.service.importing.ImportReport.KnownCodes;
import org.folkmoot.ui.common.Messages;

/** Words for the codes that come with known responses. */
final class KnownCodesText {
    private final Messages messages;
    private final KnownCodes codes;

    KnownCodesText(Messages messages, KnownCodes codes) {
        this.messages = messages;
        this.codes = codes;
    }

    /** Says how many codes could be imported. */
    String offer() {
        return messages.text("intake.known.codes", codes.responses());
    }

    /** Says what happened to the codes; empty if there is nothing to report. */
    String fate() {
        List<String> sentences = new ArrayList<>();
        say(sentences, "intake.known.codes.taken", codes.decisions());
        say(sentences, "intake.known.codes.standing", codes.standing());
        say(sentences, "intake.known.codes.left", codes.leftAlone());
        say(sentences, "intake.known.codes.other", codes.otherText());
        return String.join(" ", sentences);
    }

    private void say(List<String> sentences, String key, long count) {
        if (count > 0) {
            sentences.add(messages.text(key, count));
        }
    }
}

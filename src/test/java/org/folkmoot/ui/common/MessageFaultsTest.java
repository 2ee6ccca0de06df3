package org.folkmoot.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every message is worded as the style guide asks. */
class MessageFaultsTest {
    @Test
    void noMessageHasAFault() throws IOException {
        Map<String, List<String>> faults = new TreeMap<>();
        MessagesTest.messages().forEach((key, message) -> {
            List<String> found = MessageFaults.of(message);
            if (!found.isEmpty()) {
                faults.put(key + "=" + message, found);
            }
        });
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Memo (M)| key name",
                "Undo (Ctrl+Z)| key name",
                "Esc clears the selection| key name",
                "Press F1 for help| key name",
                "Type a name, then Enter| key name",
                "Up and Down move between answers| key name",
                "F flags, O sets aside| key name",
                "1–9 code the response| key name",
                "{0} responses listed| plural",
                "Show {0} more responses| plural",
                "{0} of {1} responses are done| plural",
                "{0} response| singular",
                "Done {0} of {1} ({2} %)| per cent sign",
                "Proposals of the net| old word",
                "Undone: one batch| old word",
                "Somebody else's| typewriter punctuation",
                "Loading...| typewriter punctuation",
                "Undo ({key:unknown})| no such key",
                "Press {key:undo} to go back| key without parentheses",
                "Marked {0,choice,1#one| no message format"
            })
    void findsFaults(String message, String fault) {
        assertThat(MessageFaults.of(message)).anyMatch(found -> found.startsWith(fault));
    }

    @Test
    void findsTheKeyOfEveryAction() {
        for (Action action : Action.values()) {
            for (Key key : action.keys()) {
                assertThat(MessageFaults.of("Do it (" + key.text() + ")"))
                        .as("%s", key.text())
                        .isNotEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Up to {0,choice,1#1 word|1<{0} words}",
                "Enter a name",
                "Delete saved filter",
                "Undo ({key:undo})",
                "Press {key:enter} to confirm",
                "A list of themes",
                "{0} of {1} done ({2}%)"
            })
    void findsNoFaultInPlainMessages(String message) {
        assertThat(MessageFaults.of(message)).isEmpty();
    }
}

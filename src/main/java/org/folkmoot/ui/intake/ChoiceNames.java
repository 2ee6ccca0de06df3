package org.folkmoot.ui.intake;

import java.util.Locale;
import javafx.util.StringConverter;
import org.folkmoot.ui.common.Messages;
import org.jspecify.annotations.Nullable;

/** Names of encodings and delimiters; the empty choice means that they are found out. */
final class ChoiceNames extends StringConverter<String> {
    private final Messages messages;
    private final String kind;

    ChoiceNames(Messages messages, String kind) {
        this.messages = messages;
        this.kind = kind;
    }

    @Override
    public String toString(@Nullable String value) {
        if (value == null || value.isEmpty()) {
            return messages.text("intake." + kind + ".detect");
        }
        return switch (value) {
            case "," -> messages.text("intake.delimiter.comma");
            case ";" -> messages.text("intake.delimiter.semicolon");
            case "\t" -> messages.text("intake.delimiter.tab");
            case "|" -> messages.text("intake.delimiter.bar");
            default -> value.toLowerCase(Locale.ROOT).startsWith("utf") ? value.toUpperCase(Locale.ROOT) : value;
        };
    }

    @Override
    public String fromString(String text) {
        throw new UnsupportedOperationException("it is chosen, not typed");
    }
}

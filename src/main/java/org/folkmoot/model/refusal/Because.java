package org.folkmoot.model.refusal;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A reason and what fills its message.
 *
 * @param details numbers, names, lists of these, column roles and further reasons; never words of a response
 */
public record Because(RefusalReason reason, List<Object> details) {
    /** A bundle of messages. */
    @FunctionalInterface
    public interface Words {
        /** The message of a key, with its arguments filled in by {@link java.text.MessageFormat}. */
        String text(String key, Object... arguments);
    }

    public Because {
        details = List.copyOf(details);
    }

    /** @param details paths become their text */
    public static Because of(RefusalReason reason, Object... details) {
        return new Because(
                reason,
                Stream.of(details)
                        .map(detail -> detail instanceof Path path ? path.toString() : detail)
                        .toList());
    }

    /** Words the reason. */
    public String in(Words words) {
        return words.text(reason.key(), worded(details, words));
    }

    /** Words details for a message: the arguments that fill it, in order. */
    public static Object[] worded(List<Object> details, Words words) {
        return details.stream().map(detail -> word(detail, words)).toArray();
    }

    private static Object word(Object detail, Words words) {
        if (detail instanceof Because nested) {
            return nested.in(words);
        }
        if (detail instanceof WordedDetail worded) {
            return words.text(worded.key());
        }
        if (detail instanceof List<?> several) {
            List<String> worded =
                    several.stream().map(each -> word(each, words).toString()).toList();
            // Codes need no more than a comma; headings and sheet names may contain one.
            return String.join(worded.stream().anyMatch(each -> each.contains(" ")) ? "; " : ", ", worded);
        }
        return detail;
    }

    /** The code and the details, for logs and tests: {@code EMPTY [responses.csv]}. */
    @Override
    public String toString() {
        return details.isEmpty() ? reason.name() : reason.name() + " " + details;
    }
}

package org.folkmoot.intake.words;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.folkmoot.model.TextKind;

/**
 * Tells answers from blanks and from what people type to get past a box. Only a whole text is ever a non-answer:
 * "No. More officers, please." is a text. The list is in {@code non-responses.txt}.
 */
public final class NonAnswers {
    /** Longer texts are not looked up; every entry of the list is shorter. */
    private static final int LONGEST = 80;

    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    private final Set<String> forms;

    private NonAnswers(Set<String> forms) {
        this.forms = forms;
    }

    /** With the list that ships with the program. */
    public static NonAnswers load() {
        Set<String> forms = new HashSet<>();
        for (String line : WordForm.lines("non-answers.txt")) {
            forms.add(form(line.replace('#', '0')));
        }
        return new NonAnswers(Set.copyOf(forms));
    }

    /** Blank if nothing would show on paper, a non-answer if the list knows it or it is all punctuation. */
    public TextKind of(String text) {
        if (WhiteSpace.isBlank(text)) {
            return TextKind.BLANK;
        }
        String stripped = WhiteSpace.strip(text);
        if (stripped.codePoints().allMatch(each -> WhiteSpace.is(each) || isPunctuation(each))) {
            return TextKind.NON_ANSWER;
        }
        boolean known = stripped.length() <= LONGEST && forms.contains(form(stripped));
        return known ? TextKind.NON_ANSWER : TextKind.TEXT;
    }

    private static String form(String text) {
        return NUMBER.matcher(WordForm.of(text)).replaceAll("0");
    }

    /** Signs that say nothing by themselves; pictures such as thumbs and faces do say something. */
    private static boolean isPunctuation(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.MATH_SYMBOL,
                    Character.MODIFIER_SYMBOL -> true;
            default -> false;
        };
    }
}

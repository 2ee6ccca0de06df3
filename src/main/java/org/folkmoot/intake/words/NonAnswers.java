package org.folkmoot.intake.words;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.folkmoot.model.text.TextKind;

/**
 * Recognises blanks and what people type to get past a box. Only a whole text can be a non-answer: "No. More officers,
 * please." is an answer. The list is in {@code non-answers.txt}.
 */
public final class NonAnswers {
    /** Longer texts are not looked up, because every entry in the list is shorter. */
    private static final int MAX_LENGTH = 80;

    private static final Pattern NUMBER = Pattern.compile("[0-9]+");
    /** Only says that the response is in another file. */
    private static final Pattern ATTACHED = Pattern.compile(
            "(?:please |pls |kindly )?(?:(?:see|find|refer to|read|view|open|as per|per|in|as) )?(?:the |my |our |your )?"
                    + "(?:attached|attachment|attachments|enclosed|gweler yr atodiad|gweler atodiad)"
                    + "(?: (?:files?|docs?|documents?|letters?|responses?|submissions?|comments?|reports?|pdfs?|papers?|emails?"
                    + "|e mails?|statements?|sheets?|word|s|here|below|herewith|please|for|my|our|the|details?|full))*");

    private final Set<String> forms;

    private NonAnswers(Set<String> forms) {
        this.forms = forms;
    }

    /** Loads the list that ships with the program. */
    public static NonAnswers load() {
        Set<String> forms = new HashSet<>();
        for (String line : WordForm.lines("non-answers.txt")) {
            forms.add(form(line.replace('#', '0')));
        }
        return new NonAnswers(Set.copyOf(forms));
    }

    /** Blank if the text would leave no mark on paper; a non-answer if it is listed or consists of punctuation only. */
    public TextKind of(String text) {
        if (WhiteSpace.isBlank(text)) {
            return TextKind.BLANK;
        }
        String stripped = WhiteSpace.strip(text);
        if (stripped.codePoints().allMatch(each -> WhiteSpace.is(each) || isPunctuation(each))) {
            return TextKind.NON_ANSWER;
        }
        boolean known = stripped.length() <= MAX_LENGTH && isKnown(form(stripped));
        return known ? TextKind.NON_ANSWER : TextKind.TEXT;
    }

    private boolean isKnown(String form) {
        return forms.contains(form) || ATTACHED.matcher(form).matches();
    }

    private static String form(String text) {
        return NUMBER.matcher(WordForm.of(text)).replaceAll("0");
    }

    /** Punctuation by itself says nothing, but pictures such as thumbs and faces do. */
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

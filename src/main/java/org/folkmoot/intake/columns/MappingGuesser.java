package org.folkmoot.intake.columns;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.folkmoot.intake.table.ColumnGuess;
import org.folkmoot.intake.table.RecordSource;
import org.folkmoot.intake.words.NonAnswers;
import org.folkmoot.intake.words.WordForm;
import org.folkmoot.model.source.ColumnMapping;
import org.folkmoot.model.source.ColumnRole;
import org.folkmoot.model.source.SourceRecord;

/**
 * Guesses the role of each column from its heading and a sample of rows. The user sees the guess and decides. Columns
 * of existing codes are never guessed, because a wrong guess would count as coding.
 */
public final class MappingGuesser {
    /** Number of rows that a guess is based on. */
    public static final int SAMPLE_ROWS = 500;

    private static final int REFERENCE_LENGTH = 40;
    private static final int MAX_OPTIONS = 25;
    private static final int FEW_ROWS = 30;

    /** Word boundaries inside a heading such as {@code postedDate}. */
    private static final Pattern CAMEL = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");

    private static final Pattern REFERENCE = words("ref|refs|reference|references|id|ids|identifier|urn|guid|uuid|key|"
            + "respondent|respondent (?:no|number|id)|response (?:no|number|id)|submission (?:no|number|id)|"
            + "record (?:no|number|id)|case (?:no|number|id)|no|number|serial");
    private static final Pattern PERSONAL =
            words("name|names|first name|last name|surname|forename|e mail|email|email address|phone|telephone|mobile|"
                    + "address|postal address|home address|street|ip|ip address|contact|contact details|signature");
    private static final Pattern RECEIVED = words(
            "received|submitted|submission|date|timestamp|time|completed|" + "created|started|recorded|ended|finished");
    private static final Pattern BIRTH = words("birth|born|dob");
    private static final Pattern CONSENT = words(
            "consent|publish|published|publication|publishing|confidential|" + "confidentiality|anonymous|anonymously");
    private static final Pattern QUESTION =
            words("to what extent|how|do you|does your|did you|are you|is your|have you|"
                    + "has your|which|what|where|when|who|would you|should|will you|can you|agree|disagree|support|satisfied|"
                    + "priority|q [0-9]+|q[0-9]+[a-z]?|question [0-9]+");
    private static final Pattern FREE_TEXT = words("please explain|explain|comment|comments|please tell us|tell us|why|"
            + "reason|reasons|anything else|any other|further|describe|details|in your own words|feedback|"
            + "suggestions?|what more|use this space|free text|views?|letter|response|answer|text|verbatim");
    /** Asks for reasons, which nobody offers as options. */
    private static final Pattern EXPLANATION = words("explain|why|reasons?|in your own words|describe|comments?");

    private final NonAnswers nonAnswers;
    private final ClosedValues closedValues;

    public MappingGuesser(NonAnswers nonAnswers, ClosedValues closedValues) {
        this.nonAnswers = nonAnswers;
        this.closedValues = closedValues;
    }

    /** Uses the non-answers and scales that ship with the program. */
    public static MappingGuesser load() {
        return new MappingGuesser(NonAnswers.load(), ClosedValues.load());
    }

    /** Guesses from the first rows of a file. */
    public List<ColumnGuess> guess(RecordSource source) {
        return guess(source.table().header(), source.sample(SAMPLE_ROWS));
    }

    /**
     * Returns one guess per column, in column order. A role that only one column may have goes to the first that fits.
     *
     * @param rows sample rows, each with as many cells as the header
     */
    public List<ColumnGuess> guess(List<String> header, List<SourceRecord.Row> rows) {
        List<ColumnGuess> guesses = new ArrayList<>();
        Set<ColumnRole> taken = EnumSet.noneOf(ColumnRole.class);
        for (int i = 0; i < header.size(); i++) {
            int index = i;
            List<String> cells =
                    rows.stream().map(row -> row.cells().get(index)).toList();
            Verdict verdict = verdict(header.get(i), new ColumnProfile(cells, nonAnswers), taken);
            taken.add(verdict.role());
            guesses.add(new ColumnGuess(new ColumnMapping(i, header.get(i), verdict.role()), verdict.explanation()));
        }
        return guesses;
    }

    private record Verdict(ColumnRole role, String explanation) {}

    private Verdict verdict(String header, ColumnProfile cells, Set<ColumnRole> taken) {
        String form = WordForm.of(CAMEL.matcher(header).replaceAll(" "));
        if (header.isEmpty()) {
            return new Verdict(ColumnRole.IGNORE, "It has no heading, so it is kept with the source row only.");
        }
        if (isOpen(form, cells) || isExplanation(form, cells)) {
            return new Verdict(
                    ColumnRole.OPEN_QUESTION,
                    cells.filled() == 0
                            ? "Its heading asks for text, though no row of the sample has any."
                            : String.format(
                                    Locale.ROOT,
                                    "Its cells are texts, %.0f words long on average%s.",
                                    cells.meanWords(),
                                    cells.distinctShare() > 0.5 ? ", and nearly all differ" : ""));
        }
        if (cells.filled() == 0 && cells.options().isEmpty()) {
            return new Verdict(ColumnRole.IGNORE, "No row of the sample has anything in it.");
        }
        if (cells.dateShare() >= 0.9 && !BIRTH.matcher(form).find()) {
            return RECEIVED.matcher(form).find() && !taken.contains(ColumnRole.RECEIVED_DATE)
                    ? new Verdict(ColumnRole.RECEIVED_DATE, "Its heading and its cells are about a date or time.")
                    : new Verdict(ColumnRole.IGNORE, "It is a further date, so it is kept with the source row only.");
        }
        if (cells.addressShare() >= 0.9 && !taken.contains(ColumnRole.RESPONDENT)) {
            return new Verdict(
                    ColumnRole.RESPONDENT,
                    "Its cells are e-mail addresses, which show who sent two. They are never exported.");
        }
        if (isReference(form, cells, taken)) {
            return new Verdict(
                    ColumnRole.REFERENCE, "Its cells are short and differ from row to row, as references do.");
        }
        if (CONSENT.matcher(form).find()
                && cells.options().size() <= 4
                && !taken.contains(ColumnRole.PUBLICATION_CONSENT)) {
            return new Verdict(
                    ColumnRole.PUBLICATION_CONSENT, "Its heading asks whether the response may be published.");
        }
        if (PERSONAL.matcher(form).find() && cells.distinctShare() > 0.5 && cells.filled() > 1) {
            return new Verdict(ColumnRole.IGNORE, "It may name a person, so it is kept with the source row only.");
        }
        return closedOrAttribute(header, form, cells);
    }

    private Verdict closedOrAttribute(String header, String form, ColumnProfile cells) {
        List<String> options = cells.options();
        boolean few = options.size() <= MAX_OPTIONS
                && (cells.filled() < FEW_ROWS || options.size() <= Math.max(4, cells.filled() / 4));
        boolean asks = header.strip().endsWith("?") || QUESTION.matcher(form).find();
        if (few && closedValues.isScale(options) && (asks || options.size() > 2)) {
            return new Verdict(ColumnRole.CLOSED_QUESTION, "Its cells are the steps of a known scale.");
        }
        if (few && asks) {
            return new Verdict(
                    ColumnRole.CLOSED_QUESTION,
                    "Its heading asks a question, and its cells hold " + count(options.size()) + ".");
        }
        return new Verdict(
                ColumnRole.ATTRIBUTE, "Its cells are short, with " + count(options.size()) + " in the sample.");
    }

    private static String count(int values) {
        return values == 1 ? "one value" : values + " different values";
    }

    private static boolean isOpen(String form, ColumnProfile cells) {
        boolean asksForText = FREE_TEXT.matcher(form).find();
        if (cells.filled() == 0) {
            return cells.options().isEmpty() && asksForText && form.indexOf(' ') > 0;
        }
        // Campaign letters repeat, so long texts may differ less than short ones.
        boolean lengthy = cells.meanWords() >= 8 && cells.sentenceShare() >= 0.5 && cells.distinctShare() > 0.2;
        boolean text = cells.meanWords() >= 5 && cells.sentenceShare() >= 0.4 && cells.distinctShare() > 0.5;
        boolean asked = asksForText && cells.meanWords() >= 3 && cells.distinctShare() > 0.4 && cells.longest() >= 15;
        return lengthy || text || asked;
    }

    /**
     * Whether a heading asks for reasons and the cells are sentences. Few of them may differ, as in campaigns and small
     * trial exports; a sentence that recurs dozens of times is an option unless it is long.
     */
    private boolean isExplanation(String form, ColumnProfile cells) {
        return EXPLANATION.matcher(form).find()
                && cells.filled() > 0
                && cells.meanWords() >= 5
                && cells.sentenceShare() >= 0.5
                && (cells.distinctShare() > 0.05 || cells.meanWords() >= 12)
                && !closedValues.isScale(cells.options());
    }

    private static boolean isReference(String form, ColumnProfile cells, Set<ColumnRole> taken) {
        return !taken.contains(ColumnRole.REFERENCE)
                && cells.filled() > 0
                && REFERENCE.matcher(form).find()
                && !PERSONAL.matcher(form).find()
                && cells.distinctShare() >= 0.9
                && cells.longest() <= REFERENCE_LENGTH
                && cells.meanWords() <= 2;
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + alternatives + ")(?![\\p{L}\\p{N}])");
    }
}

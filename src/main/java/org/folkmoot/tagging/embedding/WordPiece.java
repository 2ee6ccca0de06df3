package org.folkmoot.tagging.embedding;

import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.model.refusal.AnalysisReason;
import org.folkmoot.model.refusal.Refusal;

/**
 * Splits text into the word pieces of a BERT model: uncased, without accents, punctuation and Chinese characters
 * separate, then greedily the longest piece in the vocabulary from the left.
 *
 * <p>Source: Devlin et al., "BERT: Pre-training of Deep Bidirectional Transformers for Language Understanding", 2019,
 * and the reference tokenizer published with it.
 */
final class WordPiece {
    private static final int MAX_WORD_LENGTH = 100;
    private static final String CONTINUES = "##";

    private final Map<String, Integer> vocabulary;
    private final int unknown;
    private final int first;
    private final int last;

    /** @throws Refusal if the vocabulary lacks the special tokens of BERT */
    WordPiece(Map<String, Integer> vocabulary) {
        this.vocabulary = Map.copyOf(vocabulary);
        unknown = special("[UNK]");
        first = special("[CLS]");
        last = special("[SEP]");
    }

    private int special(String piece) {
        return Optional.ofNullable(vocabulary.get(piece))
                .orElseThrow(() -> Refusal.of(AnalysisReason.VOCABULARY_LACKS, piece));
    }

    /** The token before a text, whose vector represents the text. */
    int first() {
        return first;
    }

    /** The token after a text. */
    int last() {
        return last;
    }

    Pieces cut(String text) {
        Pieces pieces = new Pieces();
        StringBuilder word = new StringBuilder();
        int wordStart = 0;
        for (int at = 0, next; at < text.length(); at = next) {
            int point = text.codePointAt(at);
            next = at + Character.charCount(point);
            if (isSpace(point)) {
                add(word, wordStart, pieces);
            } else if (!isControl(point)) {
                String plain = plain(point);
                for (int i = 0; i < plain.length(); ) {
                    int each = plain.codePointAt(i);
                    i += Character.charCount(each);
                    if (standsAlone(each)) {
                        add(word, wordStart, pieces);
                        add(word.appendCodePoint(each), at, pieces);
                    } else {
                        wordStart = word.isEmpty() ? at : wordStart;
                        word.appendCodePoint(each);
                    }
                }
            }
        }
        add(word, wordStart, pieces);
        return pieces;
    }

    /** Adds the pieces of a word and clears the builder. */
    private void add(StringBuilder word, int start, Pieces into) {
        if (word.isEmpty()) {
            return;
        }
        String whole = word.toString();
        word.setLength(0);
        int known = into.size();
        int from = whole.codePointCount(0, whole.length()) > MAX_WORD_LENGTH ? whole.length() : 0;
        boolean readable = from == 0;
        while (readable && from < whole.length()) {
            int to = whole.length();
            Integer id = null;
            while (to > from && id == null) {
                String piece = whole.substring(from, to);
                id = vocabulary.get(from == 0 ? piece : CONTINUES + piece);
                to = id == null ? to - 1 : to;
            }
            readable = id != null;
            if (id != null) {
                into.add(id, start);
                from = to;
            }
        }
        if (!readable) {
            into.shorten(known);
            into.add(unknown, start);
        }
    }

    private static String plain(int point) {
        if (point < 0x80) {
            return String.valueOf((char) Character.toLowerCase(point));
        }
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(Character.toString(point), Normalizer.Form.NFD)
                .codePoints()
                .filter(each -> Character.getType(each) != Character.NON_SPACING_MARK)
                .map(Character::toLowerCase)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static boolean isSpace(int point) {
        return Character.isSpaceChar(point) || (point >= '\t' && point <= '\r');
    }

    private static boolean isControl(int point) {
        return point == 0xFFFD
                || switch (Character.getType(point)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.PRIVATE_USE,
                            Character.SURROGATE,
                            Character.UNASSIGNED -> true;
                    default -> false;
                };
    }

    private static boolean standsAlone(int point) {
        if (point < 0x80) {
            return point > ' ' && !Character.isLetterOrDigit(point);
        }
        return switch (Character.getType(point)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> isChinese(point);
        };
    }

    private static boolean isChinese(int point) {
        return (point >= 0x4E00 && point <= 0x9FFF)
                || (point >= 0x3400 && point <= 0x4DBF)
                || (point >= 0x20000 && point <= 0x2A6DF)
                || (point >= 0x2A700 && point <= 0x2CEAF)
                || (point >= 0xF900 && point <= 0xFAFF)
                || (point >= 0x2F800 && point <= 0x2FA1F);
    }
}

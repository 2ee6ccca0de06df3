package org.folkmoot.campaign;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.folkmoot.model.text.LetterDifferences;
import org.folkmoot.model.text.Span;

/**
 * A common letter to compare its copies with. A word is the letter's if it lies in a run of {@value Shingles#WORDS}
 * words that the letter also contains; the order of paragraphs does not matter. Salutations and signatures are ignored.
 */
public final class Letter {
    /** Shorter runs of shared words between two differences are chance matches. */
    private static final int CHANCE = 3;

    private final WordList words;
    private final int[] shingles;

    /** @param text as stored */
    public Letter(String text) {
        words = body(text);
        shingles = Shingles.of(words);
    }

    static WordList body(String text) {
        List<Word> all = WordReader.words(text);
        LetterFrame.Body body = LetterFrame.body(all);
        return new WordList(all.subList(body.from(), body.to()));
    }

    /** Compares a text, as stored, with the letter. */
    public LetterDifferences compare(String text) {
        WordList other = body(text);
        int[] otherShingles = Shingles.of(other);
        List<int[]> added = lacking(other, shingles);
        return new LetterDifferences(
                Shingles.jaccard(shingles, otherShingles),
                spans(other, added),
                added.stream().mapToInt(run -> run[1] - run[0]).sum(),
                spans(words, lacking(words, otherShingles)));
    }

    private static List<Span> spans(WordList words, List<int[]> runs) {
        return runs.stream().map(run -> words.span(run[0], run[1])).toList();
    }

    /** Half-open runs of words that occur in no shingle of the other text. */
    private static List<int[]> lacking(WordList words, int[] others) {
        boolean[] shared = new boolean[words.size()];
        for (int i = 0; i + Math.min(Shingles.WORDS, words.size()) <= words.size() && words.size() > 0; i++) {
            if (Arrays.binarySearch(others, Shingles.at(words, i)) >= 0) {
                Arrays.fill(shared, i, Math.min(i + Shingles.WORDS, words.size()), true);
            }
        }
        List<int[]> runs = new ArrayList<>();
        for (int i = 0; i < shared.length; i++) {
            if (shared[i]) {
                continue;
            }
            int[] last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            if (last != null && i - last[1] <= CHANCE) {
                last[1] = i + 1;
            } else {
                runs.add(new int[] {i, i + 1});
            }
        }
        return runs;
    }
}

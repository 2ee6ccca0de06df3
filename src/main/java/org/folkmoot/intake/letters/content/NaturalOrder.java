package org.folkmoot.intake.letters.content;

import java.math.BigInteger;
import java.util.Comparator;

/** Sorts names as people do: letter 2 before letter 10, ignoring case; no two different names compare as equal. */
public final class NaturalOrder implements Comparator<String> {
    @Override
    public int compare(String one, String other) {
        int i = 0;
        int j = 0;
        while (i < one.length() && j < other.length()) {
            int step;
            if (digit(one.charAt(i)) && digit(other.charAt(j))) {
                int iEnd = digitsEnd(one, i);
                int jEnd = digitsEnd(other, j);
                step = new BigInteger(one.substring(i, iEnd)).compareTo(new BigInteger(other.substring(j, jEnd)));
                i = iEnd;
                j = jEnd;
            } else {
                step = Character.compare(folded(one.charAt(i++)), folded(other.charAt(j++)));
            }
            if (step != 0) {
                return step;
            }
        }
        int rest = Integer.compare(one.length() - i, other.length() - j);
        return rest != 0 ? rest : one.compareTo(other);
    }

    private static char folded(char each) {
        // The files of a folder sort before those of a folder whose name merely continues it.
        return each == '/' ? 0 : Character.toLowerCase(each);
    }

    private static int digitsEnd(String text, int from) {
        int end = from;
        while (end < text.length() && digit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean digit(char each) {
        return each >= '0' && each <= '9';
    }
}

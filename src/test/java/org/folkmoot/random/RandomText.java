package org.folkmoot.random;

import java.util.List;
import java.util.Random;

/** Random text, and the texts that a property on text must be checked on in any case. */
public final class RandomText {
    /** Empty, blank, each kind of line end, a pair and its halves, combining marks, control and direction characters. */
    public static final List<String> EDGES = List.of(
            "",
            " ",
            "\r\n",
            "\r",
            "\n",
            "\n\r\n\r",
            "a\r\nb",
            "\uD83D\uDE21",
            "\uD83D",
            "\uDE21",
            "\uDE21\uD83D",
            "a\uD83Db",
            "\u0301",
            "e\u0301\u0323",
            "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
            "\u0000",
            "\u0007\u007F\u0085",
            "\u202Eabc\u202C",
            "\u2028\u2029",
            "\uFEFF",
            "\uFFFF",
            "a".repeat(300),
            "\uD83D\uDE21".repeat(40),
            "\u0301".repeat(40));

    private RandomText() {}

    /** From {@code least} to {@code most} of the pieces, joined. */
    public static String of(Random random, List<String> pieces, int least, int most) {
        StringBuilder text = new StringBuilder();
        for (int i = least + random.nextInt(most - least + 1); i > 0; i--) {
            text.append(pieces.get(random.nextInt(pieces.size())));
        }
        return text.toString();
    }

    /** Up to {@code most} UTF-16 units of any kind: mostly letters, some from {@link #EDGES}, some at random. */
    public static String any(Random random, int most) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(most + 1);
        while (text.length() < length) {
            switch (random.nextInt(4)) {
                case 0 -> text.append(EDGES.get(random.nextInt(EDGES.size())));
                case 1 -> text.append((char) random.nextInt(Character.MAX_VALUE + 1));
                default -> text.append((char) ('a' + random.nextInt(26)));
            }
        }
        text.setLength(length);
        return text.toString();
    }
}

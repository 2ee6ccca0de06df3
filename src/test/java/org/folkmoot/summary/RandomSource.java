package org.folkmoot.summary;

import java.util.Random;

/** Makes up consultations of a few dozen submissions, with everything that makes counting hard. */
final class RandomSource {
    private RandomSource() {}

    static MemorySource of(Random random) {
        MemorySource source = new MemorySource();
        int questions = 1 + random.nextInt(4);
        for (int q = 0; q < questions; q++) {
            source.question(900 - q * 7L, "Question " + q);
        }
        int themes = 1 + random.nextInt(20);
        for (int t = 0; t < themes; t++) {
            boolean root = t == 0 || random.nextInt(3) == 0;
            source.theme(500 - t, root ? null : Long.valueOf(500 - random.nextInt(t)), "T" + t);
        }
        source.attribute(1, "Borough", "b0", "b1").attribute(2, "Tick all that apply");
        int submissions = random.nextInt(80);
        long text = 1;
        for (int s = 0; s < submissions; s++) {
            long submission = (s * 37L) % 101 + 1000;
            for (int v = random.nextInt(4); v > 0; v--) {
                source.value(2, submission, "v" + random.nextInt(5));
            }
            if (random.nextInt(5) > 0) {
                source.value(1, submission, "b" + random.nextInt(4));
            }
            for (int q = questions - 1; q >= 0; q--) {
                text += 1 + random.nextInt(3);
                if (random.nextInt(3) > 0) {
                    response(source, random, text, submission, 900 - q * 7L, themes);
                }
            }
        }
        return source;
    }

    private static void response(
            MemorySource source, Random random, long text, long submission, long question, int themes) {
        Long campaign = random.nextInt(3) == 0 ? Long.valueOf(question * 10 + random.nextInt(3)) : null;
        source.response(text, submission, question, random.nextBoolean(), campaign);
        for (int t = 0; t < themes; t++) {
            int lot = random.nextInt(8);
            if (lot == 0) {
                source.code(text, 500 - t);
            } else if (lot == 1) {
                source.suggest(text, 500 - t, random.nextInt(11) / 10.0);
            }
        }
    }
}

package org.folkmoot.campaign;

/**
 * A word of a text.
 *
 * @param form lower case, without accents and apostrophes
 * @param start first code point
 * @param end code point after the last, including closing punctuation
 * @param line line number, from 0; HTML line breaks count
 * @param capital whether it starts with a capital letter and is not all capitals, or is an initial
 * @param pause whether punctuation follows
 * @param ends whether it ends a sentence
 */
record Word(String form, int start, int end, int line, boolean capital, boolean pause, boolean ends) {
    /** FNV-1a over UTF-16 units, mixed. */
    long hash() {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < form.length(); i++) {
            hash = (hash ^ form.charAt(i)) * 0x100000001b3L;
        }
        return Mix.of(hash);
    }
}

package org.folkmoot.service.importing;

/** Counts words: runs without white space that contain a letter or a digit. */
final class Words {
    private Words() {}

    static int count(String text) {
        int words = 0;
        boolean inStretch = false;
        boolean counted = false;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            i += Character.charCount(codePoint);
            if (Character.isWhitespace(codePoint)) {
                inStretch = false;
            } else {
                counted = inStretch && counted;
                inStretch = true;
                if (!counted && Character.isLetterOrDigit(codePoint)) {
                    counted = true;
                    words++;
                }
            }
        }
        return words;
    }
}

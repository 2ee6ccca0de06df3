package org.folkmoot.intake.letters.pdf;

import java.util.ArrayList;
import java.util.List;
import org.folkmoot.intake.letters.content.UnreadableLetter;
import org.folkmoot.model.source.ImportWarning;
import org.folkmoot.model.source.WarningCode;

/**
 * Tells text that a person can read from what only looks like text: a line stamped onto a scan, and characters of a font
 * that does not say which letters they are.
 */
final class ReadableText {
    /** A picture that covers this share of a page is what the page is about. */
    private static final double MOST = 0.5;
    /** A stamp, a fax line or a running head has no more words. */
    private static final int STAMP_WORDS = 20;
    /** Share of characters without meaning from which a text cannot be read, and from which it has gaps. */
    private static final double UNREADABLE = 0.3;

    private static final double GAPS = 0.02;

    /**
     * @param texts one for each page
     * @param notes for the list of what was not read
     */
    record Quality(List<String> texts, List<String> notes, List<ImportWarning> warnings) {}

    private ReadableText() {}

    /**
     * @param alone whether the letter has nothing besides its pages
     * @throws UnreadableLetter if it has no text that can be read
     */
    static Quality of(List<PageTexts.Page> pages, boolean alone) throws UnreadableLetter {
        List<Integer> scans = new ArrayList<>();
        long meaning = 0;
        long without = 0;
        boolean words = false;
        for (int i = 0; i < pages.size(); i++) {
            PageTexts.Page page = pages.get(i);
            boolean scan = page.notes() == 0 && (page.text().isBlank() ? page.pictures() > 0 : isScan(page));
            if (scan) {
                scans.add(i + 1);
            }
            words |= !scan && !page.text().isBlank();
            long bad = page.text()
                    .codePoints()
                    .filter(ReadableText::isWithoutMeaning)
                    .count();
            without += bad;
            meaning += page.text()
                            .codePoints()
                            .filter(each -> !Character.isWhitespace(each))
                            .count()
                    - bad;
        }
        if (alone && without > UNREADABLE * (meaning + without)) {
            throw new UnreadableLetter("has text that cannot be read, because its font does not say which letters it"
                    + " shows; run text recognition on it, or type it in, and import that.");
        }
        if (alone && !words) {
            throw new UnreadableLetter(
                    "has no text layer; run text recognition on it, or type it in, and import that.");
        }
        List<ImportWarning> warnings = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        if (!scans.isEmpty()) {
            String which = String.join(", ", scans.stream().map(String::valueOf).toList());
            notes.add((scans.size() == 1 ? "Page " : "Pages ") + which + " without a text layer: not read.");
            warnings.add(ImportWarning.of(WarningCode.PAGES_WITHOUT_TEXT, scans.size(), which));
        }
        if (without > GAPS * (meaning + without)) {
            warnings.add(ImportWarning.of(WarningCode.CHARACTERS_WITHOUT_MEANING, without));
        }
        return new Quality(pages.stream().map(PageTexts.Page::text).toList(), notes, warnings);
    }

    private static boolean isScan(PageTexts.Page page) {
        return page.pictures() >= MOST && page.text().strip().split("\\s+").length <= STAMP_WORDS;
    }

    private static boolean isWithoutMeaning(int point) {
        int type = Character.getType(point);
        return (type == Character.CONTROL && !Character.isWhitespace(point))
                || type == Character.PRIVATE_USE
                || type == Character.UNASSIGNED
                || point == 0xFFFD;
    }
}

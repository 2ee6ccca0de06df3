package org.folkmoot.intake.letters.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.folkmoot.intake.letters.content.HtmlText;
import org.folkmoot.intake.letters.content.UnreadableLetter;
import org.jspecify.annotations.Nullable;

/** The words that a reader of a PDF typed onto a page: text boxes, notes and comments on marked words. */
final class PageNotes {
    private static final int MAX_NOTES = 10_000;
    private static final List<String> WITH_WORDS = List.of(
            "FreeText",
            "Text",
            "Highlight",
            "Underline",
            "StrikeOut",
            "Squiggly",
            "Square",
            "Circle",
            "Line",
            "Polygon",
            "PolyLine",
            "Caret");

    /**
     * One of them.
     *
     * @param y its middle, in points from the top of the page
     */
    record Note(double left, double y, String text) {}

    private PageNotes() {}

    /** The visible notes of a page, from the top. */
    static List<Note> of(PDPage page) throws IOException, UnreadableLetter {
        List<Note> notes = new ArrayList<>();
        double top = page.getCropBox().getUpperRightY();
        for (PDAnnotation each : page.getAnnotations()) {
            if (notes.size() < MAX_NOTES
                    && WITH_WORDS.contains(String.valueOf(each.getSubtype()))
                    && !each.isHidden()
                    && !each.isNoView()) {
                String text = text(each);
                PDRectangle place = each.getRectangle();
                if (!text.isBlank()) {
                    notes.add(
                            place == null
                                    ? new Note(0, Double.MAX_VALUE, text.strip())
                                    : new Note(
                                            place.getLowerLeftX(),
                                            top - (place.getLowerLeftY() + place.getUpperRightY()) / 2,
                                            text.strip()));
                }
            }
        }
        notes.sort(Comparator.comparingDouble(Note::y).thenComparingDouble(Note::left));
        return notes;
    }

    /** Whether somebody drew or wrote on the page by hand, which nothing can read. */
    static boolean hasInk(PDPage page) throws IOException {
        return page.getAnnotations().stream()
                .anyMatch(each -> "Ink".equals(each.getSubtype()) && !each.isHidden() && !each.isNoView());
    }

    private static String text(PDAnnotation annotation) throws UnreadableLetter {
        String plain = annotation.getContents();
        if (plain != null && !plain.isBlank()) {
            return plain.replace("\r\n", "\n").replace('\r', '\n');
        }
        String rich = richText(annotation);
        return rich == null ? "" : new HtmlText(rich).body().text();
    }

    private static @Nullable String richText(PDAnnotation annotation) {
        return annotation.getCOSObject().getString(COSName.RC);
    }
}

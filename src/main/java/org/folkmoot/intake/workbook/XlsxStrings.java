package org.folkmoot.intake.workbook;

import java.io.Closeable;
import java.io.IOException;
import org.folkmoot.intake.file.Refusals;
import org.folkmoot.intake.file.RepeatLimit;
import org.folkmoot.intake.file.SourceFile;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.model.refusal.SourceReason;
import org.jspecify.annotations.Nullable;

/**
 * The shared strings of a workbook, read only as far as a cell requires. Programs write them in the order of first use,
 * so looking at the first rows of a huge workbook is cheap.
 */
final class XlsxStrings implements Closeable {
    private static final long MEMORY_BYTES = 48L << 20;
    private static final int MAX_STRINGS = 20_000_000;

    private final SourceFile file;
    private final @Nullable XmlPart xml;
    private final RepeatLimit repeating;
    private final TextList texts = new TextList(MEMORY_BYTES);

    /** @param xml null if the workbook has no shared strings; closed by {@link #close} */
    XlsxStrings(SourceFile file, @Nullable XmlPart xml, RepeatLimit repeating) {
        this.file = file;
        this.xml = xml;
        this.repeating = repeating;
    }

    /** @param index as stored in the cell */
    String get(String index) throws IOException {
        String digits = index.strip();
        if (!digits.matches("[0-9]{1,9}")) {
            throw Refusals.damaged(file);
        }
        int number = Integer.parseInt(digits);
        while (number >= texts.count()) {
            advance();
        }
        String text = texts.get(number);
        repeating.add(text.length(), 1);
        return text;
    }

    private void advance() throws IOException {
        while (xml != null && xml.next()) {
            if (xml.starts("si")) {
                if (texts.count() == MAX_STRINGS) {
                    throw Refusal.of(SourceReason.TOO_MANY_TEXTS, file.name(), MAX_STRINGS);
                }
                texts.add(XlsxText.read(xml));
                return;
            }
        }
        throw Refusals.damaged(file);
    }

    @Override
    public void close() throws IOException {
        try (texts) {
            if (xml != null) {
                xml.close();
            }
        }
    }
}

package org.folkmoot.intake.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The number style of each cell style in a workbook. */
final class XlsxStyles {
    private static final int MAX_STYLES = 100_000;
    /** Maximum length of a format, as in Excel. */
    private static final int MAX_FORMAT_LENGTH = 255;

    private record Style(NumberStyle number, int zeros, Optional<LiteralFormat> literal) {
        static Style of(NumberStyle number) {
            return new Style(number, 0, Optional.empty());
        }
    }

    private static final Style PLAIN = Style.of(NumberStyle.PLAIN);

    private final List<Style> styles = new ArrayList<>();

    /** For a workbook without styles: every cell is plain. */
    static XlsxStyles none() {
        return new XlsxStyles();
    }

    static XlsxStyles read(XmlPart xml) {
        XlsxStyles all = new XlsxStyles();
        Map<String, String> formats = new HashMap<>();
        boolean cells = false;
        while (xml.next()) {
            if (xml.starts("numFmt") && formats.size() < MAX_STYLES) {
                String code = String.valueOf(xml.attribute("formatCode"));
                formats.put(String.valueOf(xml.attribute("numFmtId")), code.length() > MAX_FORMAT_LENGTH ? "" : code);
            } else if (xml.starts("cellXfs") || xml.ends("cellXfs")) {
                cells = xml.starts();
            } else if (cells && xml.starts("xf") && all.styles.size() < MAX_STYLES) {
                all.styles.add(style(xml.attribute("numFmtId"), formats));
            }
        }
        return all;
    }

    private static Style style(@Nullable String id, Map<String, String> formats) {
        String format = formats.get(String.valueOf(id));
        if (format != null) {
            return new Style(NumberStyle.of(format), format.length(), LiteralFormat.of(format));
        }
        boolean number = id != null && id.matches("[0-9]{1,6}");
        return number ? Style.of(NumberStyle.builtIn(Integer.parseInt(id))) : PLAIN;
    }

    /** @param style the cell's style index, or null */
    String shown(String stored, @Nullable String style, CellNumber numbers) {
        Style of = PLAIN;
        if (style != null && style.length() < 7 && style.chars().allMatch(each -> each >= '0' && each <= '9')) {
            int index = style.isEmpty() ? 0 : Integer.parseInt(style);
            of = index < styles.size() ? styles.get(index) : PLAIN;
        }
        String plain = numbers.shown(stored, of.number(), of.zeros());
        return of.literal().flatMap(format -> literal(format, stored)).orElse(plain);
    }

    private static Optional<String> literal(LiteralFormat format, String stored) {
        try {
            return format.shown(Double.parseDouble(stored));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}

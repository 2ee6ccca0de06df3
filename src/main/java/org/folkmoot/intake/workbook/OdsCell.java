package org.folkmoot.intake.workbook;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import org.folkmoot.intake.file.RepeatLimit;
import org.jspecify.annotations.Nullable;

/** Reads one OpenDocument cell: numbers, dates and booleans from the stored value, everything else from the text. */
final class OdsCell {
    private static final String OFFICE = "xmlns:office:1.0";
    private static final int MAX_SPACES = 10_000;

    private final StringBuilder text = new StringBuilder();
    private boolean any;
    /** Whether the next space counts. Runs of spaces collapse, and spaces at the start of a paragraph are dropped. */
    private boolean space;

    private final RepeatLimit repeating;

    private OdsCell(RepeatLimit repeating) {
        this.repeating = repeating;
    }

    /** Reads the cell that has just started, up to its end. Repeated spaces are stored as a count. */
    static String read(XmlPart xml, RepeatLimit repeating) {
        String type = xml.attribute(OFFICE, "value-type");
        String value = value(xml, type == null ? "" : type);
        boolean error = "error".equals(xml.attribute("calcext:1.0", "value-type"));
        double number = number(type, xml.attribute(OFFICE, "value"));
        String asText = new OdsCell(repeating).text(xml);
        if (value == null || error || (value.isEmpty() && !asText.isBlank())) {
            return asText;
        }
        return LiteralFormat.shows(asText, number) ? asText.strip() : value;
    }

    /** The number of a cell that holds one, or NaN. */
    private static double number(@Nullable String type, @Nullable String value) {
        try {
            return "float".equals(type) && value != null ? Double.parseDouble(value) : Double.NaN;
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    private static @Nullable String value(XmlPart xml, String type) {
        return switch (type) {
            case "float", "percentage", "currency" -> number(xml.attribute(OFFICE, "value"));
            case "date" -> date(xml.attribute(OFFICE, "date-value"));
            case "time" -> time(xml.attribute(OFFICE, "time-value"));
            case "boolean" -> {
                String truth = xml.attribute(OFFICE, "boolean-value");
                yield truth == null ? null : truth.toUpperCase(Locale.ROOT);
            }
            default -> xml.attribute(OFFICE, "string-value");
        };
    }

    private static @Nullable String number(@Nullable String value) {
        return value == null ? null : new CellNumber(false).shown(value, NumberStyle.PLAIN, 0);
    }

    private static @Nullable String date(@Nullable String value) {
        if (value == null) {
            return null;
        }
        try {
            return value.contains("T")
                    ? CellNumber.iso(LocalDateTime.parse(value))
                    : LocalDate.parse(value).toString();
        } catch (DateTimeException e) {
            return value;
        }
    }

    private static @Nullable String time(@Nullable String value) {
        if (value == null) {
            return null;
        }
        try {
            Duration time = Duration.parse(value);
            return time.isNegative()
                    ? value
                    : String.format(
                            Locale.ROOT, "%02d:%02d:%02d", time.toHours(), time.toMinutesPart(), time.toSecondsPart());
        } catch (DateTimeException | ArithmeticException e) {
            return value;
        }
    }

    private String text(XmlPart xml) {
        int depth = 1;
        int inParagraph = 0;
        while (depth > 0 && xml.next()) {
            if (xml.starts()) {
                if (isAside(xml.name())) {
                    xml.skip();
                    continue;
                }
                depth++;
                inParagraph += start(xml, inParagraph > 0) ? 1 : 0;
            } else if (xml.ends()) {
                depth--;
                inParagraph -= isParagraph(xml.name()) && inParagraph > 0 ? 1 : 0;
            } else if (inParagraph > 0) {
                addCollapsed(xml);
            }
        }
        return text.toString();
    }

    /** Comments, drawings and phonetic guides are beside the text, not part of it. */
    private static boolean isAside(String name) {
        return name.equals("annotation")
                || name.equals("frame")
                || name.equals("ruby-text")
                || name.equals("table")
                || name.equals("note");
    }

    private static boolean isParagraph(String name) {
        return name.equals("p") || name.equals("h");
    }

    private boolean start(XmlPart xml, boolean inside) {
        if (isParagraph(xml.name())) {
            if (any) {
                text.append('\n');
            }
            any = true;
            space = false;
            return true;
        }
        if (inside) {
            switch (xml.name()) {
                case "s" -> {
                    String count = xml.attribute("c");
                    boolean number = count != null && count.matches("[0-9]{1,5}");
                    int spaces = number ? Math.min(Integer.parseInt(count), MAX_SPACES) : 1;
                    repeating.add(spaces, 1);
                    text.append(" ".repeat(spaces));
                    xml.checkLength(text.length());
                    space = true;
                }
                case "tab" -> add('\t');
                case "line-break" -> add('\n');
                default -> {}
            }
        }
        return false;
    }

    private void add(char each) {
        text.append(each);
        space = false;
    }

    private void addCollapsed(XmlPart xml) {
        StringBuilder raw = new StringBuilder();
        xml.addTextTo(raw);
        for (int i = 0; i < raw.length(); i++) {
            char each = raw.charAt(i);
            boolean blank = each == ' ' || each == '\t' || each == '\n' || each == '\r';
            if (!blank) {
                text.append(each);
                space = true;
            } else if (space) {
                text.append(' ');
                space = false;
            }
        }
        xml.checkLength(text.length());
    }
}

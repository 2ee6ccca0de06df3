package org.folkmoot.intake.workbook;

import java.util.ArrayList;
import java.util.List;

/** RFC 4180 read character by character from a string, to hold the real reader against. */
public final class PlainReader {
    public record Rec(long line, List<String> cells, boolean broken, boolean endless) {
        /** Without empty cells past that many. */
        public List<String> trimmedTo(int columns) {
            List<String> kept = new ArrayList<>(cells);
            while (kept.size() > columns && kept.get(kept.size() - 1).isEmpty()) {
                kept.remove(kept.size() - 1);
            }
            return kept;
        }
    }

    private final String text;
    private int at;
    private long line = 1;

    private PlainReader(String text) {
        this.text = text;
    }

    public static List<Rec> read(String text) {
        PlainReader reader = new PlainReader(text);
        List<Rec> records = new ArrayList<>();
        while (reader.at < text.length()) {
            if (!reader.lineEnd()) {
                records.add(reader.record());
            }
        }
        return records;
    }

    private boolean lineEnd() {
        if (text.startsWith("\r\n", at)) {
            at += 2;
        } else if (text.startsWith("\n", at) || text.startsWith("\r", at)) {
            at++;
        } else {
            return false;
        }
        line++;
        return true;
    }

    private Rec record() {
        long start = line;
        List<String> cells = new ArrayList<>();
        boolean broken = false;
        while (true) {
            StringBuilder cell = new StringBuilder();
            if (text.startsWith("\"", at)) {
                at++;
                while (true) {
                    if (at == text.length()) {
                        return new Rec(start, cells, broken, true);
                    }
                    if (text.startsWith("\"\"", at)) {
                        cell.append('"');
                        at += 2;
                    } else if (text.charAt(at) == '"') {
                        if (at + 1 == text.length() || ",\r\n".indexOf(text.charAt(at + 1)) >= 0) {
                            at++;
                            break;
                        }
                        broken = true;
                        at += 2;
                    } else {
                        int before = at;
                        if (!lineEnd()) {
                            at++;
                        }
                        cell.append(text, before, at);
                    }
                }
            } else {
                while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
                    cell.append(text.charAt(at++));
                }
            }
            cells.add(cell.toString());
            if (at < text.length() && text.charAt(at) == ',') {
                at++;
            } else {
                lineEnd();
                return new Rec(start, cells, broken, false);
            }
        }
    }
}

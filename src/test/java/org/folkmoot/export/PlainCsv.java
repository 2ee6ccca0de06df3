package org.folkmoot.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A strict reader of RFC 4180 with a byte order mark and CRLF, written from the RFC and sharing nothing with the writer. */
public final class PlainCsv {
    private final String text;
    private int at;

    private PlainCsv(String text) {
        this.text = text;
    }

    public static List<List<String>> read(Path file) throws IOException {
        return parse(Files.readString(file, StandardCharsets.UTF_8));
    }

    public static List<List<String>> parse(String text) {
        if (!text.startsWith("\uFEFF")) {
            throw new AssertionError("no byte order mark");
        }
        return new PlainCsv(text.substring(1)).records();
    }

    private List<List<String>> records() {
        List<List<String>> records = new ArrayList<>();
        while (at < text.length()) {
            List<String> cells = new ArrayList<>();
            cells.add(cell());
            while (text.charAt(at) == ',') {
                at++;
                cells.add(cell());
            }
            if (!text.startsWith("\r\n", at)) {
                throw new AssertionError("no CRLF at " + at);
            }
            at += 2;
            records.add(cells);
        }
        return records;
    }

    private String cell() {
        if (text.charAt(at) != '"') {
            int from = at;
            while (",\r\n\"".indexOf(text.charAt(at)) < 0) {
                at++;
            }
            return text.substring(from, at);
        }
        StringBuilder cell = new StringBuilder();
        while (true) {
            int quote = text.indexOf('"', at + 1);
            cell.append(text, at + 1, quote);
            at = quote + 1;
            if (at >= text.length() || text.charAt(at) != '"') {
                return cell.toString();
            }
            cell.append('"');
        }
    }
}

package org.folkmoot.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.intake.table.RecordSource;
import org.folkmoot.model.Progress;
import org.folkmoot.model.source.SourceRecord;

/** Files that tests write, and what is read from them. */
public final class Fixture {
    private Fixture() {}

    public static Path write(Path folder, byte[] content) {
        try {
            return Files.write(folder.resolve("responses.csv"), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Path write(Path folder, String content) {
        return write(folder, content, StandardCharsets.UTF_8);
    }

    public static Path write(Path folder, String content, Charset charset) {
        return write(folder, content.getBytes(charset));
    }

    public static List<SourceRecord> records(RecordSource source) {
        List<SourceRecord> records = new ArrayList<>();
        source.read(records::add, Progress.NONE);
        return records;
    }

    /** With {@code ␊} for LF, {@code ␍} for CR and {@code ␉} for tab made real. */
    public static String real(String visible) {
        return visible.replace('␊', '\n').replace('␍', '\r').replace('␉', '\t');
    }

    /** {@link #real} the other way round. */
    public static String visible(String text) {
        return text.replace('\n', '␊').replace('\r', '␍').replace('\t', '␉');
    }
}

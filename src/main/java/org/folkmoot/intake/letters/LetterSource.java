package org.folkmoot.intake.letters;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import org.folkmoot.intake.file.Digests;
import org.folkmoot.intake.file.Refusals;
import org.folkmoot.intake.file.SourceFile;
import org.folkmoot.intake.letters.content.Letter;
import org.folkmoot.intake.letters.content.LetterReader;
import org.folkmoot.intake.letters.content.UnreadableLetter;
import org.folkmoot.intake.letters.files.LetterDetector;
import org.folkmoot.intake.letters.files.LetterFiles;
import org.folkmoot.intake.letters.files.LetterFiles.Item;
import org.folkmoot.intake.letters.files.LetterLocation;
import org.folkmoot.intake.letters.files.LetterNames;
import org.folkmoot.intake.table.ColumnGuess;
import org.folkmoot.intake.table.RecordSource;
import org.folkmoot.model.Progress;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.model.refusal.SourceReason;
import org.folkmoot.model.source.ReadOptions;
import org.folkmoot.model.source.SourceRecord;
import org.folkmoot.model.source.SourceTable;
import org.jspecify.annotations.Nullable;

/**
 * A folder or a zip archive with one letter per file: text, HTML, DOCX, PDF or mail. Each file becomes a row or, if no
 * text can be read from it, a problem. Only one letter at a time is in memory.
 */
public final class LetterSource implements RecordSource {
    private static final int MAX_BYTES = 100_000_000;
    private static final Duration MAX_TIME = Duration.ofSeconds(60);
    private static final int GUESSED_FROM = 20;

    private final LetterFiles files;
    private final LetterReader reader;
    private final List<Item> items;
    private final List<String> references;
    private final String sha256;

    private LetterSource(LetterFiles files, ReadOptions options) throws IOException {
        this.files = files;
        reader = new TimeLimitedLetterReader(new LetterFormats(options.encoding()), MAX_TIME);
        try (LetterFiles.Opened opened = files.open()) {
            items = opened.items();
            if (items.isEmpty()) {
                throw Refusal.of(SourceReason.NO_LETTERS, files.name());
            }
            references = LetterNames.of(items.stream().map(Item::path).toList());
            sha256 = digest(opened);
        }
    }

    /**
     * Lists the letters and digests each of them; their content is not parsed yet.
     *
     * @param folderOrZip a folder, or a zip archive
     * @throws Refusal if the path does not exist, contains no file, or is damaged, locked or hostile
     */
    public static LetterSource open(Path folderOrZip, ReadOptions options) {
        LetterFiles files = LetterLocation.open(folderOrZip);
        try {
            return new LetterSource(files, options);
        } catch (IOException e) {
            throw Refusals.unreadable(files.name(), e);
        }
    }

    /** Whether the path is a folder or an archive with letters in it, judged by names alone; never throws. */
    public static boolean looksLikeLetters(Path path) {
        return LetterDetector.at(path);
    }

    @Override
    public SourceTable table() {
        return LetterColumns.table(files.name());
    }

    @Override
    public String sha256() {
        return sha256;
    }

    @Override
    public String reading() {
        return items.size() == 1
                ? "One file, which is one submission."
                : items.size() + " files, each of which is one submission.";
    }

    /**
     * Passes on one record per file, in natural order of their names.
     *
     * @param progress receives the number of letters read
     */
    @Override
    public void read(Consumer<? super SourceRecord> sink, Progress progress) {
        try (LetterFiles.Opened opened = files.open()) {
            if (!opened.items().equals(items)) {
                throw Refusals.changed(files.name());
            }
            MessageDigest all = Digests.sha256();
            for (int i = 0; i < items.size(); i++) {
                progress.step(i, items.size());
                records(opened, i, all).forEach(sink);
            }
            if (!finish(all).equals(sha256)) {
                throw Refusals.changed(files.name());
            }
            progress.step(items.size(), items.size());
        } catch (IOException e) {
            throw Refusals.unreadable(files.name(), e);
        }
    }

    @Override
    public List<SourceRecord.Row> sample(int limit) {
        List<SourceRecord.Row> rows = new ArrayList<>();
        try (LetterFiles.Opened opened = files.open()) {
            if (!opened.items().equals(items)) {
                throw Refusals.changed(files.name());
            }
            for (int i = 0; i < items.size() && rows.size() < limit; i++) {
                records(opened, i, null).stream()
                        .filter(SourceRecord.Row.class::isInstance)
                        .map(SourceRecord.Row.class::cast)
                        .forEach(rows::add);
            }
        } catch (IOException e) {
            throw Refusals.unreadable(files.name(), e);
        }
        return rows;
    }

    @Override
    public List<ColumnGuess> guess() {
        boolean mails = items.stream()
                        .anyMatch(item -> LetterNames.extension(item.path()).equals("eml"))
                || sample(GUESSED_FROM).stream()
                        .anyMatch(row -> !row.cells().get(4).isEmpty());
        return LetterColumns.guess(mails);
    }

    /** The row or problem of a file, after its warnings. */
    private List<SourceRecord> records(LetterFiles.Opened opened, int index, @Nullable MessageDigest all)
            throws IOException {
        Item item = items.get(index);
        long number = index + 1L;
        List<SourceRecord> records = new ArrayList<>();
        try {
            byte[] content = content(opened, item, all);
            Letter letter = reader.read(item.path(), content);
            letter.warnings().stream()
                    .map(warning ->
                            new SourceRecord.Warned(warning.atLine(number).inFile(item.path())))
                    .forEach(records::add);
            records.add(LetterColumns.row(number, references.get(index), letter));
        } catch (UnreadableLetter e) {
            records.add(new SourceRecord.Problem(number, item.path() + " " + e.reason()));
        }
        return records;
    }

    private static byte[] content(LetterFiles.Opened opened, Item item, @Nullable MessageDigest all)
            throws IOException, UnreadableLetter {
        if (item.trouble() != null) {
            if (all != null) {
                fold(all, item, new byte[0]);
            }
            throw new UnreadableLetter(item.trouble());
        }
        MessageDigest digest = Digests.sha256();
        byte[] content;
        try (InputStream in = new DigestInputStream(opened.open(item), digest)) {
            content = in.readNBytes(MAX_BYTES + 1);
            if (all != null) {
                in.transferTo(OutputStream.nullOutputStream());
                fold(all, item, digest.digest());
            }
        }
        if (content.length > MAX_BYTES) {
            throw new UnreadableLetter("is larger than 100 MB; split it, or save it without its pictures.");
        }
        return content;
    }

    private String digest(LetterFiles.Opened opened) throws IOException {
        MessageDigest all = Digests.sha256();
        if (files.file() == null) {
            for (Item item : items) {
                fold(all, item, item.trouble() == null ? digest(opened.open(item)) : new byte[0]);
            }
        }
        return finish(all);
    }

    /** For an archive, the digest of the archive file itself. */
    private String finish(MessageDigest all) throws IOException {
        SourceFile archive = files.file();
        return HexFormat.of().formatHex(archive == null ? all.digest() : digest(archive.open()));
    }

    private static byte[] digest(InputStream opened) throws IOException {
        MessageDigest digest = Digests.sha256();
        try (InputStream in = new DigestInputStream(opened, digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return digest.digest();
    }

    /**
     * Names end with a zero byte and digests have a fixed length, so two different bundles never yield the same input.
     */
    private static void fold(MessageDigest all, Item item, byte[] digest) {
        all.update(item.path().getBytes(StandardCharsets.UTF_8));
        all.update((byte) 0);
        all.update(digest);
    }
}

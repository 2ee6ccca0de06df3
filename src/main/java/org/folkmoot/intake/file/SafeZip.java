package org.folkmoot.intake.file;

import java.io.Closeable;
import java.io.File;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.model.refusal.SourceReason;

/**
 * An archive from an untrusted source, read within limits. The sizes that its directory declares are checked on
 * opening, and the bytes that it yields are counted while reading. Nothing is unpacked to disk; names that lead out of
 * the archive are refused all the same.
 */
public final class SafeZip implements Closeable {
    /** The ZIP specification (appendix D) gives names this encoding unless they are marked as UTF-8. */
    private static final Charset OLD_NAMES = Charset.forName("IBM437");

    /** A file in the archive, with its declared size; never more than that is read. */
    public record Entry(String name, long size) {}

    private final SourceFile file;
    private final ZipFile zip;
    private final Map<String, ZipEntry> entries;

    private SafeZip(SourceFile file, ZipFile zip, Map<String, ZipEntry> entries) {
        this.file = file;
        this.zip = zip;
        this.entries = entries;
    }

    /**
     * Opens an archive and checks its directory.
     *
     * @throws Refusal if the file is not an archive, is damaged, needs a password, or exceeds a limit
     */
    public static SafeZip open(SourceFile file, ZipLimits limits) throws IOException {
        try {
            return open(file, limits, StandardCharsets.UTF_8);
        } catch (OldNames e) {
            try {
                return open(file, limits, OLD_NAMES);
            } catch (OldNames again) {
                throw Refusal.caused(again, SourceReason.DAMAGED, file.name());
            }
        }
    }

    /** Names that are not in UTF-8, as Windows writes them. */
    private static final class OldNames extends Exception {
        private static final long serialVersionUID = 1L;

        OldNames(Throwable cause) {
            super(cause);
        }
    }

    /** @param names encoding of names that are not marked as UTF-8 */
    private static SafeZip open(SourceFile file, ZipLimits limits, Charset names) throws IOException, OldNames {
        ZipFile zip = zip(file, names);
        try {
            return new SafeZip(file, zip, checked(file, zip, limits));
        } catch (Refusal | OldNames e) {
            zip.close();
            throw e;
        }
    }

    /**
     * Opens an archive and builds a reader on it. The reader closes the archive; if building fails, it is closed at
     * once.
     */
    public static <T> T opening(SourceFile file, ZipLimits limits, Maker<T> maker) throws IOException {
        SafeZip zip = open(file, limits);
        try {
            return maker.of(zip);
        } catch (Refusal | IOException e) {
            zip.close();
            throw e;
        }
    }

    /** Builds a reader on an open archive. */
    @FunctionalInterface
    public interface Maker<T> {
        T of(SafeZip zip) throws IOException;
    }

    private static ZipFile zip(SourceFile file, Charset names) throws IOException, OldNames {
        try {
            if (file instanceof SourceFile.PathFile onDisk) {
                return new ZipFile(onDisk.path().toFile(), names);
            }
            // The JDK reads archives from disk only. The copy is readable by its owner only and is deleted on closing.
            Path copy = Files.createTempFile("folkmoot", null);
            try (InputStream in = file.open()) {
                Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
                return new ZipFile(copy.toFile(), ZipFile.OPEN_READ | ZipFile.OPEN_DELETE, names);
            } finally {
                delete(copy.toFile());
            }
        } catch (ZipException e) {
            if (String.valueOf(e.getMessage()).contains("bad entry name")) {
                throw new OldNames(e);
            }
            boolean locked = String.valueOf(e.getMessage()).contains("encrypted");
            throw Refusal.caused(e, locked ? SourceReason.LOCKED : SourceReason.DAMAGED, file.name());
        } catch (IllegalArgumentException e) {
            throw new OldNames(e);
        }
    }

    private static void delete(File copy) {
        if (copy.exists() && !copy.delete()) {
            copy.deleteOnExit();
        }
    }

    private static List<? extends ZipEntry> listed(ZipFile zip) throws OldNames {
        try {
            return Collections.list(zip.entries());
        } catch (IllegalArgumentException e) {
            // The JDK decodes some names only while it lists the entries.
            throw new OldNames(e);
        }
    }

    private static Map<String, ZipEntry> checked(SourceFile file, ZipFile zip, ZipLimits limits)
            throws IOException, OldNames {
        if (zip.size() > limits.entries()) {
            throw Refusal.of(SourceReason.TOO_MANY_ENTRIES, file.name(), zip.size(), limits.entries());
        }
        Map<String, ZipEntry> entries = new LinkedHashMap<>();
        long total = 0;
        long packed = 0;
        for (ZipEntry entry : listed(zip)) {
            String name = UnicodeName.of(entry).replace('\\', '/');
            if (leadsOut(name) || (entries.put(name, entry) != null && !entry.isDirectory())) {
                throw Refusal.of(SourceReason.UNSAFE_ENTRY, file.name());
            }
            long size = entry.getSize();
            if (size < 0
                    || size > limits.entryBytes()
                    || (size > ZipLimits.SMALL && size / limits.ratio() > entry.getCompressedSize())) {
                throw Refusals.bomb(file);
            }
            total += size;
            packed += entry.getCompressedSize();
            if (total > limits.totalBytes()) {
                throw Refusals.bomb(file);
            }
        }
        if (packed > size(file)) {
            // Files that overlap in the archive: the trick of zip bombs that need no nesting.
            throw Refusals.bomb(file);
        }
        entries.values().removeIf(ZipEntry::isDirectory);
        return entries;
    }

    private static long size(SourceFile file) throws IOException {
        if (file instanceof SourceFile.PathFile onDisk) {
            return Files.size(onDisk.path());
        }
        try (InputStream in = file.open()) {
            return in.transferTo(OutputStream.nullOutputStream());
        }
    }

    private static boolean leadsOut(String name) {
        return name.startsWith("/")
                || name.indexOf(0) >= 0
                || name.matches("[A-Za-z]:.*")
                || List.of(name.split("/", -1)).contains("..");
    }

    /** The files in archive order, without folders. */
    public List<Entry> entries() {
        List<Entry> all = new ArrayList<>();
        entries.forEach((name, entry) -> all.add(new Entry(name, entry.getSize())));
        return all;
    }

    /** Names of the entries that are symbolic links; none in an archive that is not a file of its own. */
    public Set<String> links() throws IOException {
        if (!(file instanceof SourceFile.PathFile onDisk)) {
            return Set.of();
        }
        Set<Integer> links = ZipLinks.of(onDisk.path());
        Set<String> names = new HashSet<>();
        if (!links.isEmpty()) {
            List<? extends ZipEntry> all = Collections.list(zip.entries());
            links.stream()
                    .filter(each -> each < all.size())
                    .forEach(each -> names.add(UnicodeName.of(all.get(each)).replace('\\', '/')));
        }
        return names;
    }

    public boolean has(String name) {
        return entries.containsKey(name);
    }

    /** Unpacked size of a file in bytes, as declared; 0 if there is no such file. */
    public long size(String name) {
        ZipEntry entry = entries.get(name);
        return entry == null ? 0 : entry.getSize();
    }

    /** Total packed size of all files, in bytes. */
    public long packed() {
        return entries.values().stream().mapToLong(ZipEntry::getCompressedSize).sum();
    }

    /**
     * Opens a file for reading; the caller closes the stream. The stream throws a {@link Refusal} if the file turns out
     * larger than the archive declares.
     *
     * @throws FileNotFoundException if there is no such file
     */
    public InputStream open(String name) throws IOException {
        return bounded(name);
    }

    /** As {@link #open}, counting the bytes. */
    public BoundedStream bounded(String name) throws IOException {
        ZipEntry entry = entries.get(name);
        InputStream in = entry == null ? null : zip.getInputStream(entry);
        if (entry == null || in == null) {
            throw new FileNotFoundException(name);
        }
        return new BoundedStream(in, entry.getSize(), () -> Refusals.damaged(file));
    }

    /**
     * Reads a whole file.
     *
     * @throws Refusal if it is longer than {@code most} bytes
     */
    public byte[] bytes(String name, int max) throws IOException {
        try (InputStream in = new BoundedStream(open(name), max, () -> Refusals.bomb(file))) {
            return in.readAllBytes();
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}

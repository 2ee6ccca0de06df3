package org.folkmoot.intake.letters.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.folkmoot.intake.file.SafeZip;
import org.folkmoot.intake.file.SourceFile;
import org.folkmoot.intake.file.ZipLimits;
import org.folkmoot.intake.letters.content.NaturalOrder;

/** A zip archive of letters. Nothing is unpacked to disk. */
record ArchiveOfLetters(SourceFile file) implements LetterFiles {
    /** A letter of up to 1 GB becomes a problem of its own; beyond that the whole archive is refused. */
    private static final ZipLimits LIMITS = new ZipLimits(MAX_FILES, 1L << 30, 64L << 30, 250);

    static ArchiveOfLetters of(Path path) {
        return new ArchiveOfLetters(SourceFile.of(path));
    }

    @Override
    public String name() {
        return file.name();
    }

    @Override
    public Opened open() throws IOException {
        SafeZip zip = SafeZip.open(file, LIMITS);
        Set<String> links = zip.links();
        List<Item> items = zip.entries().stream()
                .map(SafeZip.Entry::name)
                .filter(name -> Arrays.stream(name.split("/")).noneMatch(LetterFiles::isHidden))
                .sorted(Comparator.comparing(name -> name, new NaturalOrder()))
                .map(name -> new Item(name, links.contains(name) ? FolderOfLetters.LINK : null))
                .toList();
        return new Opened() {
            @Override
            public List<Item> items() {
                return items;
            }

            @Override
            public InputStream open(Item item) throws IOException {
                return zip.open(item.path());
            }

            @Override
            public void close() throws IOException {
                zip.close();
            }
        };
    }
}

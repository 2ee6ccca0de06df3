package org.folkmoot.intake.letters.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.DosFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.folkmoot.intake.file.SourceFile;
import org.folkmoot.intake.letters.content.NaturalOrder;
import org.jspecify.annotations.Nullable;

/** A folder and its subfolders. Links are not followed, so nothing outside the folder is read. */
record FolderOfLetters(Path folder) implements LetterFiles {
    static final String LINK = "is a link, and links are not followed; put the letter itself into the folder.";

    @Override
    public @Nullable SourceFile file() {
        return null;
    }

    @Override
    public String name() {
        return String.valueOf(folder.toAbsolutePath().normalize().getFileName());
    }

    @Override
    public Opened open() throws IOException {
        Walk walk = new Walk();
        Files.walkFileTree(folder, walk);
        walk.items.sort(Comparator.comparing(Item::path, new NaturalOrder()));
        List<Item> items = List.copyOf(walk.items);
        return new Opened() {
            @Override
            public List<Item> items() {
                return items;
            }

            @Override
            public InputStream open(Item item) throws IOException {
                Path file = folder.resolve(item.path());
                if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                    throw new NoSuchFileException(item.path());
                }
                return Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS);
            }

            @Override
            public void close() {
                // Each caller closes the files that it opened.
            }
        };
    }

    private final class Walk extends SimpleFileVisitor<Path> {
        private final List<Item> items = new ArrayList<>();

        @Override
        public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
            return !visited.equals(folder) && hidden(visited, attributes)
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (hidden(file, attributes)) {
                return FileVisitResult.CONTINUE;
            }
            if (attributes.isSymbolicLink()) {
                add(file, LINK);
            } else if (!attributes.isRegularFile()) {
                add(file, "is no ordinary file; leave it out.");
            } else if (!Files.isReadable(file)) {
                add(file, "cannot be opened; check that you have permission to read it.");
            } else {
                items.add(new Item(path(file), null));
            }
            if (items.size() > MAX_FILES) {
                throw LetterFiles.tooMany(name());
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            add(file, "cannot be opened; check that you have permission to read it.");
            return FileVisitResult.CONTINUE;
        }

        private void add(Path file, String trouble) {
            items.add(new Item(path(file), trouble));
        }

        private String path(Path file) {
            return StreamSupport.stream(folder.relativize(file).spliterator(), false)
                    .map(Path::toString)
                    .collect(Collectors.joining("/"));
        }

        private static boolean hidden(Path file, BasicFileAttributes attributes) {
            return LetterFiles.isHidden(String.valueOf(file.getFileName()))
                    || (attributes instanceof DosFileAttributes dos && dos.isHidden() && dos.isSystem());
        }
    }
}

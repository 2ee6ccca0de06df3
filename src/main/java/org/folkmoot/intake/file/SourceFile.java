package org.folkmoot.intake.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.folkmoot.model.Refusal;

/** Bytes that can be read repeatedly: a file, or a resource that ships with the program. */
public interface SourceFile {
    /** The name without its folders, for messages and for the store. */
    String name();

    /** A new stream from the first byte; the caller closes it. */
    InputStream open() throws IOException;

    /** @throws Refusal if the file does not exist, is a folder or cannot be read */
    static SourceFile of(Path path) {
        if (Files.isDirectory(path)) {
            throw Refusal.input(path + " is a folder; name the CSV file in it.");
        }
        if (!Files.exists(path)) {
            throw Refusal.input("There is no file " + path + "; check the name and the folder.");
        }
        if (!Files.isRegularFile(path)) {
            throw Refusal.input(path + " is not an ordinary file; save it as a CSV file first.");
        }
        if (!Files.isReadable(path)) {
            throw Refusal.input(path + " cannot be opened; check that you have permission to read it.");
        }
        return new PathFile(path);
    }

    /** Bytes in memory, under a name. */
    static SourceFile of(String name, byte[] content) {
        byte[] copy = content.clone();
        return new SourceFile() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(copy);
            }
        };
    }

    /** A file on disk. */
    record PathFile(Path path) implements SourceFile {
        @Override
        public String name() {
            return String.valueOf(path.getFileName());
        }

        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(path);
        }
    }
}

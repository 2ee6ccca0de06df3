package org.folkmoot.intake.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.model.refusal.SourceReason;

/** Bytes that can be read repeatedly: a file, or a resource that ships with the program. */
public interface SourceFile {
    /** The name without its folders, for messages and for the store. */
    String name();

    /** A new stream from the first byte; the caller closes it. */
    InputStream open() throws IOException;

    /** @throws Refusal if the file does not exist, is a folder or cannot be read */
    static SourceFile of(Path path) {
        if (Files.isDirectory(path)) {
            throw Refusal.of(SourceReason.FOLDER, path);
        }
        if (!Files.exists(path)) {
            throw Refusal.of(SourceReason.MISSING, path);
        }
        if (!Files.isRegularFile(path)) {
            throw Refusal.of(SourceReason.NOT_ORDINARY, path);
        }
        if (!Files.isReadable(path)) {
            throw Refusal.of(SourceReason.NOT_READABLE, path);
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

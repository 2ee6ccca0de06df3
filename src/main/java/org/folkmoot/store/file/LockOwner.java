package org.folkmoot.store.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;

/** The owner of a consultation's lock, as the lock file names it. */
final class LockOwner {
    private static final int MAX_LENGTH = 300;

    private LockOwner() {}

    /** Errors, such as a full disk, are ignored: the lock itself does not depend on the text. */
    static void write(FileChannel channel) {
        String owner = "process " + ProcessHandle.current().pid()
                + host().map(host -> " on " + host).orElse("") + ", since "
                + Instant.now().truncatedTo(ChronoUnit.SECONDS);
        try {
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(owner.getBytes(StandardCharsets.UTF_8)), 0);
        } catch (IOException e) {
            // Then the lock file does not name its owner.
        }
    }

    /**
     * Returns text such as {@code process 4711 on PC-12, since 2026-11-24T09:15:00Z}; empty if the file does not name
     * the owner.
     */
    static String read(Path lockFile) {
        try {
            String owner = Files.readString(lockFile, StandardCharsets.UTF_8);
            boolean ours = owner.startsWith("process ")
                    && owner.length() <= MAX_LENGTH
                    && owner.chars().noneMatch(Character::isISOControl);
            return ours ? owner : "";
        } catch (IOException e) {
            return "";
        }
    }

    /** The host's name from the environment, without asking the network. */
    private static Optional<String> host() {
        return Stream.of("COMPUTERNAME", "HOSTNAME")
                .map(System::getenv)
                .filter(name -> name != null && !name.isBlank())
                .findFirst()
                .or(LockOwner::kernelHost);
    }

    private static Optional<String> kernelHost() {
        try {
            return Optional.of(Files.readString(Path.of("/proc/sys/kernel/hostname"))
                            .strip())
                    .filter(name -> !name.isEmpty());
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}

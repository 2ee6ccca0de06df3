package org.folkmoot.durability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.folkmoot.model.Progress;
import org.folkmoot.model.file.BackupReason;
import org.folkmoot.model.response.StatusReason;
import org.folkmoot.service.Session;
import org.folkmoot.service.Sessions;
import org.folkmoot.service.file.RestoreService.Listed;
import org.folkmoot.store.file.VersionOne;

/** Files in the states that must survive, and what has to hold of them afterwards. */
final class FileStates {
    static final int SUBMISSIONS = 4_000;

    private final Sessions sessions = new Sessions(Clock.systemUTC());
    private final Path folder;

    FileStates(Path folder) {
        this.folder = folder;
    }

    /** A file of the first version with 4,000 submissions of three answers, which opening migrates. */
    Path old(String name) throws IOException {
        Path template = folder.resolve("old.template");
        if (Files.notExists(template)) {
            VersionOne.create(template, SUBMISSIONS);
        }
        Path own = Files.createDirectories(folder.resolve(name));
        return Files.copy(template, own.resolve("plan.folkmoot"));
    }

    /** A current file of as many, coded since its one backup was made. */
    Path coded(String name) throws IOException {
        Path template = folder.resolve("template");
        Path templateFile = template.resolve("plan.folkmoot");
        if (Files.notExists(template)) {
            Files.createDirectories(template);
            Files.move(old("made"), templateFile);
            try (Session session = sessions.open(templateFile, "AK")) {
                clear(template.resolve("plan backups"));
                assertThat(session.backups().make(BackupReason.DAILY, Progress.NONE))
                        .isPresent();
                session.coding().done(1);
            }
        }
        Path own = folder.resolve(name);
        try (var paths = Files.walk(template)) {
            for (Path path : paths.toList()) {
                Files.copy(path, own.resolve(template.relativize(path).toString()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        return own.resolve("plan.folkmoot");
    }

    private static void clear(Path backups) throws IOException {
        try (var paths = Files.list(backups)) {
            for (Path path : paths.toList()) {
                Files.delete(path);
            }
        }
    }

    /** Opens a file as the next start of the program would, and returns how many answers are done. */
    long assertSound(Path file) throws IOException {
        long done;
        try (Session session = sessions.open(file, "AK")) {
            assertThat(session.check().check()).isEmpty();
            assertThat(session.review().questions()).hasSize(3);
            assertThat(session.funnel().submissions(Optional.empty(), 0).get(0).reason())
                    .isEqualTo(new StatusReason.Known(StatusReason.Cause.RESPONSE_ADDED));
            assertNoDrafts(file);
            done = done(session);
        }
        List<Listed> backups = sessions.restoring().list(file);
        assertThat(backups).allSatisfy(listed -> assertThat(listed.contents())
                .as(listed.backup().name())
                .hasValueSatisfying(held -> assertThat(held.submissions()).isEqualTo(SUBMISSIONS)));
        return done;
    }

    /** The number of answers that are done in each backup, newest first. */
    List<Long> doneInBackups(Path file) {
        return sessions.restoring().list(file).stream()
                .map(listed -> listed.contents().orElseThrow().done())
                .toList();
    }

    private static long done(Session session) {
        return session.review().questions().stream()
                .mapToLong(question -> session.review().progress(question.id()).done())
                .sum();
    }

    static void assertNoDrafts(Path file) throws IOException {
        try (var paths = Files.walk(file.getParent())) {
            assertThat(paths.map(path -> path.getFileName().toString())).noneMatch(name -> name.startsWith("."));
        }
    }
}

package org.folkmoot.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.model.file.Backup;
import org.folkmoot.model.file.Recovered;
import org.folkmoot.service.file.RestoreService;
import org.folkmoot.service.file.RestoreService.Listed;
import org.folkmoot.service.file.RestoreService.Restored;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists a consultation's backups, restores one, or recovers the readable part of a damaged file. */
@Command(name = "restore")
final class RestoreCommand extends FolkmootCommand {
    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "FILE")
    private String file;

    @ArgGroup
    private @Nullable What what;

    /** At most one of these; without any, the newest undamaged backup is restored. */
    static final class What {
        @Option(names = "--list", descriptionKey = "list")
        private boolean list;

        @Option(names = "--from", paramLabel = "NAME", descriptionKey = "from")
        private @Nullable String from;

        @Option(names = "--recover", descriptionKey = "recover")
        private boolean recover;
    }

    RestoreCommand(Context context, Console console, Texts texts) {
        super(context, console, texts);
    }

    @Override
    Outcome run() {
        Path path = path(file);
        RestoreService restoring = context().sessions().restoring();
        What chosen = what;
        if (chosen != null && chosen.list) {
            return list(path, restoring.list(path));
        }
        if (chosen != null && chosen.recover) {
            return recover(path, restoring);
        }
        Backup backup = chosen == null || chosen.from == null
                ? newestGood(path, restoring)
                : named(path, chosen.from, restoring.list(path));
        return restored(path, backup, restoring.restore(path, backup, progress("restore.progress")));
    }

    private Backup newestGood(Path path, RestoreService restoring) {
        return restoring
                .newestGood(path)
                .orElseThrow(() -> new CommandRefusal(ExitCode.FILE, text("restore.none", path)));
    }

    /** Accepts the name as listed, or its path. */
    private Backup named(Path path, String name, List<Listed> backups) {
        String last = String.valueOf(path(name).getFileName());
        return backups.stream()
                .map(Listed::backup)
                .filter(backup -> backup.name().equals(last))
                .findFirst()
                .orElseThrow(() -> new CommandRefusal(ExitCode.USAGE, text("restore.unknown", name, path)));
    }

    private Outcome list(Path path, List<Listed> backups) {
        List<String> lines = new ArrayList<>();
        List<Map<String, ?>> json = new ArrayList<>();
        for (Listed listed : backups) {
            Backup backup = listed.backup();
            Optional<Backup.Contents> contents = listed.contents();
            lines.add(contents.map(held -> text(
                            "restore.line",
                            backup.name(),
                            backup.bytes() / 1024,
                            held.submissions(),
                            held.codings(),
                            held.done()))
                    .orElseGet(() -> text("restore.damaged", backup.name())));
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("name", backup.name());
            entry.put("path", backup.path());
            entry.put("at", backup.at().toString());
            entry.put("reason", backup.reason().word());
            entry.put("bytes", backup.bytes());
            entry.put("readable", contents.isPresent());
            contents.ifPresent(held -> {
                entry.put("submissions", held.submissions());
                entry.put("codings", held.codings());
                entry.put("done", held.done());
            });
            json.add(entry);
        }
        if (lines.isEmpty()) {
            lines.add(text("restore.none", path));
        }
        return Outcome.done(lines, Map.of("file", path, "backups", json));
    }

    private Outcome restored(Path path, Backup backup, Restored restored) {
        List<String> lines = new ArrayList<>();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", restored.file());
        json.put("from", backup.name());
        if (restored.file().equals(path)) {
            lines.add(text("restore.done", path, backup.name()));
        } else {
            lines.add(text("restore.beside", path, restored.file(), backup.name()));
        }
        restored.before().ifPresent(before -> {
            lines.add(text("restore.before", before.name()));
            json.put("before", before.name());
        });
        return Outcome.done(lines, json);
    }

    private Outcome recover(Path path, RestoreService restoring) {
        Recovered recovered = restoring.recover(path, coder(null), progress("restore.recovering"));
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", recovered.file());
        json.put("submissions", recovered.submissions());
        json.put("texts", recovered.texts());
        json.put("decisions", recovered.decisions());
        json.put("actions", recovered.actions());
        json.put("lost_pages", recovered.lostPages());
        json.put("lost_rows", recovered.lostRows());
        json.put("stand_ins", recovered.standIns());
        return Outcome.done(
                List.of(
                        text("restore.recovered", recovered.file()),
                        text(
                                "restore.counts",
                                recovered.submissions(),
                                recovered.texts(),
                                recovered.decisions(),
                                recovered.actions()),
                        text("restore.lost", recovered.lostPages(), recovered.lostRows(), recovered.standIns())),
                json);
    }
}

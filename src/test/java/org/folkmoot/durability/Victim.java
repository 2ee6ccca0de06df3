package org.folkmoot.durability;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.folkmoot.Main;
import org.folkmoot.model.Progress;
import org.folkmoot.model.file.Backup;
import org.folkmoot.model.file.BackupReason;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.model.response.ResponseFilter;
import org.folkmoot.model.response.ResponseRow;
import org.folkmoot.model.source.ImportMapping;
import org.folkmoot.model.source.ReadOptions;
import org.folkmoot.service.Session;
import org.folkmoot.service.Sessions;
import org.folkmoot.service.file.RestoreService;
import org.folkmoot.service.importing.ColumnChoice;

/**
 * A process to be killed. It says {@code ready}, then works and says what is done as soon as the program would show it
 * as done.
 */
final class Victim {
    private Victim() {}

    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        switch (args[0]) {
            case "cli" -> Main.main(Arrays.copyOfRange(args, 1, args.length));
            case "migrate" -> migrate(Path.of(args[1]), out);
            case "restore" -> restore(Path.of(args[1]), out);
            default -> work(args, out);
        }
    }

    private static void work(String[] args, PrintStream out) {
        Sessions sessions = new Sessions(Clock.systemUTC());
        try (Session session = sessions.open(Path.of(args[1]), "victim")) {
            out.println("ready");
            switch (args[0]) {
                case "import" -> importFile(session, Path.of(args[2]), out);
                case "code" -> code(session, out);
                case "backup" -> backup(session, out);
                case "embed" -> embed(session, out);
                default -> throw new IllegalArgumentException(args[0]);
            }
        } catch (Refusal refusal) {
            out.println("refused: " + refusal.getMessage());
        }
    }

    private static void migrate(Path file, PrintStream out) {
        Sessions sessions = new Sessions(Clock.systemUTC());
        out.println("ready");
        sessions.open(file, "victim").close();
        out.println("migrated");
    }

    private static void restore(Path file, PrintStream out) {
        RestoreService restoring = new Sessions(Clock.systemUTC()).restoring();
        Backup oldest =
                restoring.list(file).get(restoring.list(file).size() - 1).backup();
        out.println("ready");
        restoring.restore(file, oldest, Progress.NONE);
        out.println("restored");
    }

    private static void embed(Session session, PrintStream out) {
        session.embeddings().embed(List.of("Lighting"), (done, total) -> {
            out.println("kept " + done);
            return true;
        });
        out.println("embedded");
    }

    private static void backup(Session session, PrintStream out) {
        session.backups().make(BackupReason.DAILY, Progress.NONE);
        out.println("backed up");
    }

    private static void importFile(Session session, Path source, PrintStream out) {
        ImportMapping mapping = KillTest.mapping();
        session.imports().run(source, ReadOptions.DETECT, new ColumnChoice.Mapped(mapping), false, Progress.NONE);
        out.println("imported");
    }

    /** Codes answer after answer: two themes and done each, three steps an answer, until killed. */
    private static void code(Session session, PrintStream out) {
        long question = session.review().questions().get(0).id();
        List<ResponseRow> rows = session.review().responses(question, ResponseFilter.ALL);
        long theme = session.review().codeframe().themes().get(1).id();
        while (true) {
            for (ResponseRow row : rows) {
                session.coding().apply(row.textId(), theme, List.of(), "");
                out.println("applied " + row.textId());
                session.coding().done(row.textId());
                out.println("done " + row.textId());
            }
        }
    }
}

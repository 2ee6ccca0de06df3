package org.folkmoot.ui.restore;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.folkmoot.model.file.Backup;
import org.folkmoot.service.file.RestoreService.Listed;
import org.folkmoot.ui.common.Messages;

/** Words the details of a backup. */
final class BackupText {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("EEE d MMM uuuu, HH:mm", Locale.UK);
    private static final long KILO = 1024;

    private final Messages messages;

    BackupText(Messages messages) {
        this.messages = messages;
    }

    static String title(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(".folkmoot") ? name.substring(0, name.length() - ".folkmoot".length()) : name;
    }

    /** In the time zone of this computer. */
    String when(Backup backup) {
        return WHEN.withZone(ZoneId.systemDefault()).format(backup.at());
    }

    String why(Backup backup) {
        return messages.text(
                switch (backup.reason()) {
                    case MIGRATION -> "backup.migration";
                    case IMPORT -> "backup.import";
                    case DAILY -> "backup.daily";
                    case RESTORE -> "backup.restore";
                });
    }

    String size(Backup backup) {
        long kilos = Math.max(1, backup.bytes() / KILO);
        return kilos < 10 * KILO
                ? messages.text("restore.kilobytes", kilos)
                : messages.text("restore.megabytes", kilos / KILO);
    }

    String held(Listed listed) {
        return listed.contents()
                .map(held -> messages.text("restore.held", held.submissions(), held.codings(), held.done()))
                .orElseGet(() -> messages.text("restore.unreadable"));
    }
}

package org.folkmoot.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The temporary files of exports. Their names hold the number of the process that writes them, so that those of a
 * process that was killed are recognised: they contain responses, and nobody would look for them.
 */
final class LeftoverFiles {
    private static final Pattern NAME = Pattern.compile("\\..+\\.([0-9]{1,18})-[0-9a-f]{1,8}\\.folkmoot-(?:tmp|old)");

    private LeftoverFiles() {}

    /** A new name beside the target. */
    static Path beside(Path target, String ending) {
        String random = Integer.toHexString(ThreadLocalRandom.current().nextInt());
        return target.resolveSibling("." + target.getFileName() + "."
                + ProcessHandle.current().pid() + "-" + random + ".folkmoot-" + ending);
    }

    /** Deletes those in a folder whose process has ended. A file that cannot be deleted stays. */
    static void delete(Path folder) {
        List<Path> dead;
        try (Stream<Path> files = Files.list(folder)) {
            dead = files.filter(LeftoverFiles::isDead).toList();
        } catch (IOException e) {
            return;
        }
        for (Path each : dead) {
            try {
                Files.deleteIfExists(each);
            } catch (IOException e) {
                // The next export to the folder tries again.
            }
        }
    }

    private static boolean isDead(Path file) {
        Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
        return name.matches()
                && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && ProcessHandle.of(Long.parseLong(name.group(1)))
                        .filter(ProcessHandle::isAlive)
                        .isEmpty();
    }
}

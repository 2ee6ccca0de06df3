package org.folkmoot.durability;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import org.folkmoot.model.Progress;
import org.folkmoot.service.Session;
import org.folkmoot.service.Sessions;

/** A process to be killed while it erases. It says {@code ready}, and {@code erased} once the user would be told so. */
final class EraseVictim {
    private EraseVictim() {}

    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (Session session = new Sessions(Clock.systemUTC()).open(Path.of(args[0]), "victim")) {
            out.println("ready");
            session.erasure().erase(args[1], Progress.NONE);
            out.println("erased");
        }
    }
}

package org.folkmoot;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.folkmoot.cli.Context;
import org.folkmoot.cli.Program;
import org.folkmoot.service.SampleService;
import org.folkmoot.service.Sessions;
import org.folkmoot.service.codeframe.Codeframes;

/** Entry point. Without arguments, or with a file, opens the window; otherwise runs a command. Wires the commands. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        Charset charset = charset(System.getProperty("os.name", ""));
        Program program = new Program(
                context(),
                new PrintStream(new FileOutputStream(FileDescriptor.out), true, charset),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, charset),
                charset);
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> program.defect(failure, false));
        int exitCode;
        try {
            exitCode = program.run(args);
        } catch (Throwable e) {
            // Errors too: a script gets an exit code and a sentence, never a stack trace.
            exitCode = program.defect(e, List.of(args).contains("--json"));
        }
        System.exit(exitCode);
    }

    private static Context context() {
        String system = System.getProperty("os.name", "");
        String home = System.getProperty("user.home", ".");
        Path logs = LogFolder.of(system, home, System.getenv());
        System.setProperty(LogFolder.PROPERTY, logs.toString());
        Sessions sessions = new Sessions(Clock.systemUTC());
        Codeframes codeframes = new Codeframes();
        return new Context(
                sessions,
                codeframes,
                new SampleService(sessions, codeframes),
                new DesktopWindow(system, System.getenv()),
                System.getProperty("user.name", ""),
                Path.of(home, "Folkmoot sample"),
                logs);
    }

    /**
     * In the C locale Java writes "?" for other characters, so every terminal except Windows' own is assumed to use
     * UTF-8.
     */
    private static Charset charset(String system) {
        String windows = System.getProperty("stdout.encoding", System.getProperty("sun.stdout.encoding", ""));
        return system.startsWith("Windows") && !windows.isEmpty() && Charset.isSupported(windows)
                ? Charset.forName(windows)
                : StandardCharsets.UTF_8;
    }
}

package org.folkmoot.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.folkmoot.model.CancelledException;
import org.folkmoot.model.Defect;
import org.folkmoot.model.refusal.Refusal;
import picocli.CommandLine;

/** The command line: runs one command and turns any outcome into a sentence and an exit code. */
public final class Program {
    private static final int HELP_WIDTH = 100;

    private final Context context;
    private final Console console;
    private final Texts texts = new Texts();
    private final PrintStream out;
    private final PrintStream err;
    private final Charset charset;

    /**
     * @param out receives results only
     * @param err receives everything else
     * @param charset of both
     */
    public Program(Context context, PrintStream out, PrintStream err, Charset charset) {
        this.context = context;
        this.console = new Console(out, err);
        this.out = out;
        this.err = err;
        this.charset = charset;
    }

    /** Runs a command and returns its exit code: 0 done, 2 usage, 3 input refused, 4 file, 70 internal error. */
    public int run(String... arguments) {
        CommandLine line = commandLine();
        boolean json = List.of(arguments).contains("--json");
        UsageErrors errors = new UsageErrors(texts);
        if (arguments.length > 0 && isUnknownWord(line, arguments[0])) {
            return refuse(ExitCode.USAGE, errors.unknownCommand(line, arguments[0]), json);
        }
        line.setParameterExceptionHandler((e, args) -> refuse(ExitCode.USAGE, errors.sentence(e, List.of(args)), json));
        line.setExecutionExceptionHandler((e, command, result) -> failed(e, json));
        return line.execute(arguments);
    }

    private CommandLine commandLine() {
        CommandLine line = new CommandLine(new RootCommand(context, console, texts));
        List.of(
                        new NewCommand(context, console, texts),
                        new ImportCommand(context, console, texts),
                        new TagCommand(context, console, texts),
                        new AcceptCommand(context, console, texts),
                        new SummaryCommand(context, console, texts),
                        new ExportCommand(context, console, texts),
                        new AssessCommand(context, console, texts),
                        new CheckCommand(context, console, texts),
                        new EraseCommand(context, console, texts),
                        new RestoreCommand(context, console, texts),
                        new SampleCommand(context, console, texts),
                        new ExploreCommand(context, console, texts))
                .forEach(line::addSubcommand);
        line.setResourceBundle(texts.bundle());
        line.setUsageHelpWidth(HELP_WIDTH);
        line.setOut(writer(out));
        line.setErr(writer(err));
        line.getCommandSpec().versionProvider(new Version());
        return line;
    }

    private PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, charset), true);
    }

    /** Whether the first word is neither an option nor a command nor a file to open. */
    private static boolean isUnknownWord(CommandLine line, String word) {
        return !word.startsWith("-")
                && !line.getSubcommands().containsKey(word)
                && !word.toLowerCase(Locale.ROOT).endsWith(".folkmoot")
                && !exists(word);
    }

    private static boolean exists(String word) {
        try {
            return Files.isRegularFile(Path.of(word));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private int failed(Exception failure, boolean json) {
        if (failure instanceof Refusal refusal) {
            return refuse(ExitCode.of(refusal), texts.of(refusal.because()), json);
        }
        if (failure instanceof CommandRefusal refusal) {
            return refuse(refusal.exitCode(), refusal.sentence(), json);
        }
        if (failure instanceof CancelledException) {
            return refuse(ExitCode.INPUT, texts.get("cancelled"), json);
        }
        return defect(failure, json);
    }

    /** Reports an internal error by its code; the stack trace goes to the log. */
    public int defect(Throwable failure, boolean json) {
        Defect defect = Defect.of(failure);
        System.getLogger(Program.class.getName()).log(System.Logger.Level.ERROR, defect.report());
        return refuse(ExitCode.DEFECT, texts.get("defect", defect.code(), context.logFolder()), json);
    }

    private int refuse(int exitCode, String sentence, boolean json) {
        console.refuse(exitCode, sentence, json);
        return exitCode;
    }
}

package org.folkmoot.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.Stack;
import org.folkmoot.model.source.ColumnRole;
import org.folkmoot.model.source.KnownReferences;
import org.folkmoot.model.source.ReadOptions;
import org.folkmoot.service.Session;
import org.folkmoot.service.importing.ColumnChoice;
import org.folkmoot.service.importing.ColumnChoice.NamedColumn;
import org.folkmoot.service.importing.ImportOrder;
import org.folkmoot.service.importing.ImportReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IParameterConsumer;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Imports responses. */
@Command(name = "import")
@SuppressWarnings("UnusedVariable") // InOrder receives the columns from picocli
final class ImportCommand extends FolkmootCommand {
    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "FILE")
    private String file;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "SOURCE", descriptionKey = "SOURCE")
    private List<String> sources;

    @Option(names = "--id", paramLabel = "COL", descriptionKey = "id", parameterConsumer = InOrder.class)
    private @Nullable List<String> ids;

    @Option(names = "--question", paramLabel = "COL", descriptionKey = "columns", parameterConsumer = InOrder.class)
    private @Nullable List<String> questions;

    @Option(names = "--closed", paramLabel = "COL", descriptionKey = "closed", parameterConsumer = InOrder.class)
    private @Nullable List<String> closed;

    @Option(names = "--attribute", paramLabel = "COL", descriptionKey = "attribute", parameterConsumer = InOrder.class)
    private @Nullable List<String> attributes;

    @Option(names = "--theme", paramLabel = "COL", descriptionKey = "codes", parameterConsumer = InOrder.class)
    private @Nullable List<String> themes;

    @Option(names = "--codes", paramLabel = "COL", descriptionKey = "joined", parameterConsumer = InOrder.class)
    private @Nullable List<String> codes;

    @Option(
            names = "--respondent",
            paramLabel = "COL",
            descriptionKey = "respondent",
            parameterConsumer = InOrder.class)
    private @Nullable List<String> respondents;

    @Option(names = "--encoding", paramLabel = "E", descriptionKey = "encoding")
    private @Nullable String encoding;

    @Option(names = "--delimiter", paramLabel = "D", descriptionKey = "delimiter")
    private @Nullable String delimiter;

    @Option(names = "--sheet", paramLabel = "S", descriptionKey = "sheet")
    private @Nullable String sheet;

    @Option(names = "--header-rows", paramLabel = "N", descriptionKey = "headerRows")
    private @Nullable Integer headerRows;

    @Option(names = "--known", paramLabel = "K", defaultValue = "duplicate", descriptionKey = "known")
    private String known;

    @Option(names = "--known-codes", paramLabel = "K", defaultValue = "take", descriptionKey = "knownCodes")
    private String knownCodes;

    @Option(names = "--coder", paramLabel = "NAME", descriptionKey = "coder")
    private @Nullable String coder;

    @Option(names = "--dry-run", descriptionKey = "dryRun")
    private boolean dryRun;

    /** All named columns in the given order; a theme codes the question named before it. */
    private final List<NamedColumn> columns = new ArrayList<>();

    ImportCommand(Context context, Console console, Texts texts) {
        super(context, console, texts);
    }

    @Override
    Outcome run() {
        List<Path> paths = sources.stream().map(this::path).toList();
        ColumnChoice choice = new ColumnChoice.Named(columns);
        ImportText text = new ImportText(texts(), columns);
        try (Session session = openForWriting(file, coder)) {
            List<ImportReport> reports = session.imports()
                    .run(
                            new ImportOrder(paths, reading(), choice, known(), Set.of(), null, takesKnownCodes()),
                            dryRun,
                            progress("import.progress"));
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("file", session.file());
            json.put("dry_run", dryRun);
            json.put("sources", reports.stream().map(text::json).toList());
            return Outcome.done(
                    reports.stream()
                            .flatMap(report -> text.lines(report).stream())
                            .toList(),
                    json);
        }
    }

    private KnownReferences known() {
        return switch (known) {
            case "duplicate" -> KnownReferences.DUPLICATE;
            case "skip" -> KnownReferences.SKIP;
            case "update" -> KnownReferences.NEW_VERSION;
            case "stop" -> KnownReferences.STOP;
            default -> throw new CommandRefusal(ExitCode.USAGE, text("import.known", known));
        };
    }

    private boolean takesKnownCodes() {
        return switch (knownCodes) {
            case "take" -> true;
            case "leave" -> false;
            default -> throw new CommandRefusal(ExitCode.USAGE, text("import.knownCodes", knownCodes));
        };
    }

    private ReadOptions reading() {
        if (headerRows != null && (headerRows < 1 || headerRows > 3)) {
            throw new CommandRefusal(ExitCode.USAGE, text("import.headerRows", headerRows));
        }
        return new ReadOptions(encoding, delimiter, sheet, null, headerRows);
    }

    /** Notes the columns across options in one order, which picocli itself would lose. */
    static final class InOrder implements IParameterConsumer {
        @Override
        public void consumeParameters(Stack<String> words, ArgSpec option, CommandSpec command) {
            if (words.isEmpty()) {
                throw new ParameterException(
                        command.commandLine(), "The option " + name(option) + " needs the heading of a column.");
            }
            ((ImportCommand) command.userObject()).columns.add(new NamedColumn(words.pop(), role(name(option))));
        }

        private static String name(ArgSpec option) {
            return ((picocli.CommandLine.Model.OptionSpec) option).longestName();
        }

        private static ColumnRole role(String option) {
            return switch (option) {
                case "--id" -> ColumnRole.REFERENCE;
                case "--question" -> ColumnRole.OPEN_QUESTION;
                case "--closed" -> ColumnRole.CLOSED_QUESTION;
                case "--attribute" -> ColumnRole.ATTRIBUTE;
                case "--theme" -> ColumnRole.THEME;
                case "--codes" -> ColumnRole.CODES;
                case "--respondent" -> ColumnRole.RESPONDENT;
                default -> throw new IllegalArgumentException(option);
            };
        }
    }
}

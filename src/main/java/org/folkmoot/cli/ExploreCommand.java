package org.folkmoot.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.cli.Window.NoDisplayException;
import org.folkmoot.service.SampleService;
import org.folkmoot.service.Session;
import org.folkmoot.service.report.ExportService.Written;
import org.folkmoot.service.suggest.TaggingService.TagReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows the sample consultation in the window or, without a display, does the same job in the terminal. */
@Command(name = "explore")
final class ExploreCommand extends FolkmootCommand {
    @Parameters(index = "0", arity = "0..1", paramLabel = "DIR", descriptionKey = "DIR.explore")
    private @Nullable String folder;

    ExploreCommand(Context context, Console console, Texts texts) {
        super(context, console, texts);
    }

    @Override
    Outcome run() {
        try {
            if (folder == null) {
                context().window().openSample();
            } else {
                context().window().open(Optional.of(unpacked(path(folder))));
            }
            return Outcome.done(List.of(), Map.of("window", true));
        } catch (NoDisplayException e) {
            console().note(text("explore.noDisplay", e.reason()));
            return inTerminal(folder == null ? context().sampleFolder() : path(folder));
        }
    }

    private Outcome inTerminal(Path into) {
        Path consultation = unpacked(into);
        List<String> lines = new ArrayList<>();
        lines.add(text("explore.file", consultation));
        try (Session session = context().sessions().open(consultation, coder(null))) {
            TagReport tags = session.tagging().refresh(progress("tag.progress"));
            lines.add(text("tag.done", tags.themesWithRules(), tags.suggestions(), tags.fresh(), tags.open()));
            Written written =
                    session.exports().summary(into.resolve("summary"), List.of(), progress("export.progress"));
            SummaryText text = new SummaryText(texts());
            lines.addAll(text.lines(written));
            return Outcome.done(lines, text.json(session.file(), written));
        }
    }

    /** The sample's consultation, with its codings if it was unpacked before. */
    private Path unpacked(Path into) {
        Path consultation = into.resolve(SampleService.FILE);
        return Files.exists(consultation)
                ? consultation
                : context()
                        .samples()
                        .write(into, coder(null), progress("import.progress"))
                        .consultation();
    }
}

package org.folkmoot.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.service.SampleService.SampleFiles;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Unpacks the sample consultation. */
@Command(name = "sample")
final class SampleCommand extends FolkmootCommand {
    @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "DIR")
    private String folder;

    @Option(names = "--coder", paramLabel = "NAME", descriptionKey = "coder")
    private @Nullable String coder;

    SampleCommand(Context context, Console console, Texts texts) {
        super(context, console, texts);
    }

    @Override
    Outcome run() {
        SampleFiles files = context().samples().write(path(folder), coder(coder), progress("import.progress"));
        List<String> lines = new ArrayList<>();
        lines.add(text("written", files.csv()));
        lines.add(text("written", files.consultation()));
        lines.add(new FunnelText(texts()).line(files.report().funnel()));
        lines.add(text("sample.next", files.consultation()));
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("files", List.of(files.csv(), files.consultation()));
        json.put("funnel", new FunnelText(texts()).json(files.report().funnel()));
        return Outcome.done(lines, json);
    }
}

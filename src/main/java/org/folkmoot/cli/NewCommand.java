package org.folkmoot.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.folkmoot.model.codeframe.ThemeSpec;
import org.folkmoot.service.Session;
import org.folkmoot.service.codeframe.Codeframes;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Creates an empty consultation with a codeframe. */
@Command(name = "new")
final class NewCommand extends FolkmootCommand {
    private static final String NONE = "none";

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "FILE.new")
    private String file;

    @Option(names = "--codeframe", paramLabel = "NAME|CSV", defaultValue = Codeframes.BUNDLED)
    private String codeframe;

    @Option(names = "--title", paramLabel = "T")
    private @Nullable String title;

    @Option(names = "--coder", paramLabel = "NAME", descriptionKey = "coder")
    private @Nullable String coder;

    NewCommand(Context context, Console console, Texts texts) {
        super(context, console, texts);
    }

    @Override
    Outcome run() {
        Path path = path(file);
        List<ThemeSpec> themes = themes();
        String name = title == null || title.isBlank() ? stem(path) : title.strip();
        try (Session session = context().sessions().create(path, name, themes, coder(coder))) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("file", session.file());
            json.put("title", session.title());
            json.put("themes", themes.size());
            return Outcome.done(List.of(text("new.done", session.file(), session.title(), themes.size())), json);
        }
    }

    private List<ThemeSpec> themes() {
        if (codeframe.equals(NONE)) {
            return List.of();
        }
        if (codeframe.equals(Codeframes.BUNDLED)) {
            return context().codeframes().bundled();
        }
        if (codeframe.toLowerCase(Locale.ROOT).endsWith(".qdc")) {
            throw new CommandRefusal(ExitCode.USAGE, text("later.qdc"));
        }
        return context().codeframes().read(path(codeframe));
    }

    private static String stem(Path path) {
        String name = String.valueOf(path.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}

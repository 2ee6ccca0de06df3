package org.folkmoot.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.folkmoot.model.Progress;
import org.folkmoot.model.codeframe.Theme;
import org.folkmoot.model.response.ResponseFilter;
import org.folkmoot.model.source.ColumnRole;
import org.folkmoot.model.source.ReadOptions;
import org.folkmoot.service.SampleService;
import org.folkmoot.service.Session;
import org.folkmoot.service.Sessions;
import org.folkmoot.service.codeframe.Codeframes;
import org.folkmoot.service.importing.ColumnChoice;
import org.folkmoot.service.importing.ColumnChoice.NamedColumn;

/**
 * A consultation with one question and so many answers, whose texts are the sample's, each coded to so many themes; every
 * twentieth answer waits to be coded. Made the ordinary way: by importing a CSV with codes.
 */
public final class CodedFile {
    public static final String QUESTION = "What more could be done?";
    private static final int WAITING = 20;
    private static final String[] BOROUGHS = {"Camden", "Hackney", "Barnet", "Ealing", "Brent"};

    private final Sessions sessions = new Sessions(Clock.systemUTC());
    private final Codeframes codeframes = new Codeframes();
    private final Path folder;

    public CodedFile(Path folder) {
        this.folder = folder;
    }

    /** @param codings of each answer that is coded; 0 leaves all of them waiting */
    public Path make(int responses, int codings) throws IOException {
        Path file = folder.resolve(responses + "x" + codings + ".folkmoot");
        List<NamedColumn> columns = List.of(
                new NamedColumn("Reference", ColumnRole.REFERENCE),
                new NamedColumn(QUESTION, ColumnRole.OPEN_QUESTION),
                new NamedColumn("Codes", ColumnRole.CODES),
                new NamedColumn("Borough", ColumnRole.ATTRIBUTE));
        Path csv = csv(responses, codings);
        try (Session session = sessions.create(file, "Benchmark", codeframes.bundled(), "bench")) {
            session.imports().run(csv, ReadOptions.DETECT, new ColumnChoice.Named(columns), false, Progress.NONE);
        }
        Files.delete(csv);
        return file;
    }

    private Path csv(int responses, int codings) throws IOException {
        List<String> texts = new ArrayList<>();
        List<String> codes = new ArrayList<>();
        Path sample = new SampleService(sessions, codeframes)
                .write(folder.resolve("sample-of-" + responses + "x" + codings), "bench", Progress.NONE)
                .csv();
        try (Session session = sessions.openForReading(sample.resolveSibling(SampleService.FILE))) {
            session.review().codeframe().themes().stream()
                    .filter(theme ->
                            session.review().codeframe().children(theme).isEmpty())
                    .map(Theme::code)
                    .forEach(codes::add);
            session.review().questions().forEach(question -> session.review()
                    .responses(question.id(), ResponseFilter.ALL)
                    .forEach(row ->
                            texts.add(session.review().detail(row.textId()).text())));
        }
        Random random = new Random(1);
        Path csv = folder.resolve(responses + "x" + codings + ".csv");
        try (BufferedWriter out = Files.newBufferedWriter(csv, StandardCharsets.UTF_8)) {
            out.write("Reference," + QUESTION + ",Codes,Borough\r\n");
            for (int i = 0; i < responses; i++) {
                String text = texts.get(random.nextInt(texts.size())).replace("\"", "\"\"");
                String applied = i % WAITING == 0 ? "" : String.join(";", draw(codes, codings, random));
                out.write("R" + i + ",\"" + text + "\"," + applied + "," + BOROUGHS[i % BOROUGHS.length] + "\r\n");
            }
        }
        return csv;
    }

    private static Set<String> draw(List<String> codes, int count, Random random) {
        Set<String> drawn = new LinkedHashSet<>();
        while (drawn.size() < count) {
            drawn.add(codes.get(random.nextInt(codes.size())));
        }
        return drawn;
    }
}

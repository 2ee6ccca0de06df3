package org.folkmoot.service;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.folkmoot.intake.Sources;
import org.folkmoot.intake.file.SourceFile;
import org.folkmoot.model.Progress;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.model.refusal.StoreReason;
import org.folkmoot.model.source.ColumnMapping;
import org.folkmoot.model.source.ColumnRole;
import org.folkmoot.model.source.ImportMapping;
import org.folkmoot.model.source.KnownReferences;
import org.folkmoot.model.source.ReadOptions;
import org.folkmoot.service.codeframe.Bundled;
import org.folkmoot.service.codeframe.Codeframes;
import org.folkmoot.service.importing.ColumnChoice;
import org.folkmoot.service.importing.ImportOrder;
import org.folkmoot.service.importing.ImportReport;

/** Unpacks the synthetic consultation, so that users can try everything without real responses. */
public final class SampleService {
    /** Name of the consultation file in the folder. */
    public static final String FILE = "pcp-2022-synthetic.folkmoot";

    private static final String TITLE = "Sample: London's Police and Crime Plan (synthetic)";

    private final Sessions sessions;
    private final Codeframes codeframes;
    private final Bundled bundled = new Bundled();

    public SampleService(Sessions sessions, Codeframes codeframes) {
        this.sessions = sessions;
        this.codeframes = codeframes;
    }

    /** @param consultation ready to open, without codings */
    public record SampleFiles(Path csv, Path consultation, ImportReport report) {}

    /**
     * Writes the source file and a consultation made from it, or neither.
     *
     * @param folder created if missing
     * @throws Refusal if either file exists already or the folder is not writable
     */
    public SampleFiles write(Path folder, String coder, Progress progress) {
        SourceFile source = bundled.sample();
        Path csv = folder.resolve(source.name());
        Path consultation = folder.resolve(FILE);
        for (Path file : List.of(csv, consultation)) {
            if (Files.exists(file)) {
                throw Refusal.of(StoreReason.SAMPLE_EXISTS, file);
            }
        }
        List<Path> made = new ArrayList<>();
        try {
            if (Files.notExists(folder)) {
                Files.createDirectories(folder);
                made.add(folder);
            }
            made.add(0, csv);
            try (InputStream in = source.open()) {
                Files.copy(in, csv);
            }
            made.add(0, consultation);
            SampleFiles files = new SampleFiles(csv, consultation, consult(source, consultation, coder, progress));
            made.clear();
            return files;
        } catch (IOException e) {
            throw Refusal.caused(e, StoreReason.SAMPLE_NOT_WRITTEN, folder);
        } finally {
            made.forEach(SampleService::deleteQuietly);
        }
    }

    private ImportReport consult(SourceFile source, Path consultation, String coder, Progress progress) {
        try (Session session = sessions.create(consultation, TITLE, codeframes.bundled(), coder)) {
            return session.imports()
                    .take(
                            List.of(Sources.open(source, ReadOptions.DETECT)),
                            new ImportOrder(
                                    List.of(),
                                    ReadOptions.DETECT,
                                    new ColumnChoice.Mapped(mapping(source)),
                                    KnownReferences.DUPLICATE,
                                    Set.of(),
                                    null),
                            false,
                            progress)
                    .get(0);
        }
    }

    private static ImportMapping mapping(SourceFile source) {
        List<String> header = Sources.open(source, ReadOptions.DETECT).table().header();
        List<ColumnMapping> columns = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            columns.add(new ColumnMapping(i, header.get(i), role(header.get(i))));
        }
        return new ImportMapping(columns);
    }

    private static ColumnRole role(String heading) {
        if (heading.equals("Reference")) {
            return ColumnRole.REFERENCE;
        }
        if (heading.equals("Received")) {
            return ColumnRole.RECEIVED_DATE;
        }
        if (heading.startsWith("May we publish")) {
            return ColumnRole.PUBLICATION_CONSENT;
        }
        if (heading.startsWith("How far do you agree")) {
            return ColumnRole.CLOSED_QUESTION;
        }
        return heading.endsWith("?") ? ColumnRole.OPEN_QUESTION : ColumnRole.ATTRIBUTE;
    }

    private static void deleteQuietly(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // Report the first failure.
        }
    }
}

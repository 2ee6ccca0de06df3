package org.folkmoot.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.folkmoot.model.Progress;
import org.folkmoot.model.source.ColumnRole;
import org.folkmoot.model.source.ReadOptions;
import org.folkmoot.service.codeframe.Codeframes;
import org.folkmoot.service.importing.CodedSampleCsv;
import org.folkmoot.service.importing.ColumnChoice.Named;
import org.folkmoot.service.importing.ColumnChoice.NamedColumn;
import org.folkmoot.service.suggest.EmbeddingService;
import org.folkmoot.service.suggest.LearningLoader;
import org.folkmoot.service.suggest.LearningState;
import org.folkmoot.service.suggest.Vectors;
import org.folkmoot.store.Store;
import org.folkmoot.tagging.learning.Corpus;
import org.folkmoot.tagging.learning.Labels;
import org.folkmoot.tagging.learning.LearningText;
import org.folkmoot.tagging.learning.LearningTheme;
import org.folkmoot.tagging.learning.RuleHits;

/**
 * The sample, coded as its truth file says, with sentence vectors. Made once, which takes minutes, and kept in the build
 * folder.
 *
 * @param coded what is known of the answers to the first question that count
 */
public record CodedSample(
        Path file, List<LearningText> texts, List<LearningTheme> themes, RuleHits rules, List<Labels> coded) {
    private static final Path FILE = Path.of("target/benchmarks/coded.folkmoot");

    public CodedSample {
        texts = List.copyOf(texts);
        themes = List.copyOf(themes);
        coded = List.copyOf(coded);
    }

    /** Reads it, for the answers to one question alone. */
    public static CodedSample read(String question) {
        if (Files.notExists(FILE)) {
            make();
        }
        try (Store store = Store.open(FILE);
                EmbeddingService embeddings = new EmbeddingService(
                        store,
                        org.folkmoot.tagging.embedding.ModelFiles.shipped(),
                        Runtime.getRuntime().availableProcessors())) {
            Optional<String> version = new Vectors(store, embeddings).make(Progress.NONE);
            LearningState state =
                    store.read(handle -> new LearningLoader().load(handle, version, Optional.of(question)));
            Corpus corpus = state.corpus();
            List<LearningText> texts =
                    IntStream.range(0, corpus.size()).mapToObj(corpus::text).toList();
            List<Labels> coded = new ArrayList<>();
            for (int i = 0; i < texts.size(); i++) {
                if (state.responses().get(i).answering()) {
                    state.labels()
                            .get(i)
                            .map(each -> each.withGroups(state.described()))
                            .ifPresent(coded::add);
                }
            }
            return new CodedSample(FILE, texts, state.described(), state.rules(), coded);
        }
    }

    private static void make() {
        try {
            Files.createDirectories(FILE.getParent());
            Path csv = FILE.resolveSibling("coded.csv");
            List<NamedColumn> columns = new CodedSampleCsv().write(csv);
            try (Session session =
                    new Sessions(Clock.systemUTC()).create(FILE, "Benchmark", new Codeframes().bundled(), "truth")) {
                session.imports().run(csv, ReadOptions.DETECT, new Named(columns), false, Progress.NONE);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Columns of the kind. */
    public static NamedColumn column(String name, ColumnRole role) {
        return new NamedColumn(name, role);
    }
}

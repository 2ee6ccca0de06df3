package org.folkmoot.tagging.embedding;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Texts cut, embedded and packed by us, beside ONNX Runtime called directly with the very same pieces and threads. */
@Tag("benchmark")
class EmbeddingBenchmark {
    private static final int TEXTS = 400;
    private static final int ROUNDS = 5;

    @Test
    void besideTheRuntimeCalledDirectly() throws Exception {
        List<String> texts = texts();
        try (SentenceModel model = SentenceModel.load(ModelFiles.shipped());
                OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            Embedder embedder = new Embedder(model);
            List<long[]> inputs = inputs(model, texts);
            OrtEnvironment environment = OrtEnvironment.getEnvironment();
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            try (OrtSession session =
                    environment.createSession(ModelFiles.shipped().network(), options)) {
                for (int threads : List.of(1, 2)) {
                    double[] ours = new double[ROUNDS];
                    double[] direct = new double[ROUNDS];
                    for (int round = 0; round < ROUNDS; round++) {
                        ours[round] = seconds(threads, texts, embedder::embed);
                        direct[round] = seconds(threads, inputs, ids -> run(environment, session, ids));
                    }
                    Arrays.sort(ours);
                    Arrays.sort(direct);
                    System.out.println(String.format(
                            Locale.ROOT,
                            "| %d threads | %d texts, %d runs | ours %.2f s | direct %.2f s | %.0f %% |",
                            threads,
                            texts.size(),
                            inputs.size(),
                            ours[ROUNDS / 2],
                            direct[ROUNDS / 2],
                            100 * direct[ROUNDS / 2] / ours[ROUNDS / 2]));
                }
            }
        }
    }

    private static List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                .detectBomHeader(true)
                .ofNamedCsvRecord(Path.of("assets/samples/pcp-2022-synthetic.csv"))) {
            for (NamedCsvRecord row : rows) {
                String text = row.getField(row.getHeader().get(row.getHeader().size() - 2));
                if (!text.isBlank() && texts.size() < TEXTS) {
                    texts.add(text);
                }
            }
        }
        return texts;
    }

    /** What {@link Embedder} gives the model, text by text. */
    private static List<long[]> inputs(SentenceModel model, List<String> texts) {
        List<long[]> inputs = new ArrayList<>();
        SentenceGroups sentences = new SentenceGroups(SentenceModel.MAX_PIECES - 2);
        for (String text : texts) {
            Pieces pieces = model.cut(text);
            List<SentenceGroups.Group> groups = sentences.of(text, pieces);
            groups.forEach(group -> inputs.add(ids(pieces, group.first(), group.end())));
            if (groups.size() > 1 && pieces.size() <= SentenceModel.MAX_PIECES - 2) {
                inputs.add(ids(pieces, 0, pieces.size()));
            }
        }
        return inputs;
    }

    private static long[] ids(Pieces pieces, int from, int to) {
        long[] ids = new long[to - from + 2];
        ids[0] = 101;
        for (int i = from; i < to; i++) {
            ids[i - from + 1] = pieces.id(i);
        }
        ids[ids.length - 1] = 102;
        return ids;
    }

    private static void run(OrtEnvironment environment, OrtSession session, long[] ids) {
        long[] ones = new long[ids.length];
        Arrays.fill(ones, 1);
        try (OnnxTensor input = OnnxTensor.createTensor(environment, new long[][] {ids});
                OnnxTensor mask = OnnxTensor.createTensor(environment, new long[][] {ones});
                OnnxTensor types = OnnxTensor.createTensor(environment, new long[][] {new long[ids.length]});
                OrtSession.Result result =
                        session.run(Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", types))) {
            if (result.size() == 0) {
                throw new IllegalStateException("nothing came out");
            }
        } catch (OrtException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> double seconds(int threads, List<T> all, Consumer<T> work)
            throws InterruptedException, ExecutionException {
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            long start = System.nanoTime();
            pool.submit(() -> all.parallelStream().forEach(work)).get();
            return (System.nanoTime() - start) / 1e9;
        } finally {
            pool.shutdown();
        }
    }
}

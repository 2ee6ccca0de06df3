package org.folkmoot.tagging.embedding;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.Result;
import ai.onnxruntime.OrtSession.SessionOptions;
import ai.onnxruntime.TensorInfo;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.folkmoot.model.refusal.AnalysisReason;
import org.folkmoot.model.refusal.Refusal;

/**
 * A BERT-like sentence model, run by ONNX Runtime on the CPU without a network. The vector of a text is that of the
 * token before it (CLS pooling, as bge models are trained). Thread-safe: each call runs on the calling thread only, so
 * several callers use several cores without contention.
 *
 * <p>Takes about 240 MB of off-heap memory until it is closed.
 */
public final class SentenceModel implements AutoCloseable {
    /** The model's limit in pieces, including the two special tokens around a text. */
    static final int MAX_PIECES = 512;

    private static final List<String> NEEDED = List.of("input_ids", "attention_mask");
    private static final String TYPES = "token_type_ids";
    private static final int VERSION_BYTES = 6;

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final WordPiece words;
    private final String version;
    private final int dimensions;

    private SentenceModel(
            OrtEnvironment environment, OrtSession session, WordPiece words, String version, int dimensions) {
        this.environment = environment;
        this.session = session;
        this.words = words;
        this.version = version;
        this.dimensions = dimensions;
    }

    /**
     * Loads a model, which takes about a second.
     *
     * @throws Refusal if it is missing, unreadable, not a model of this kind, or does not run on this machine
     */
    public static SentenceModel load(ModelFiles files) {
        try {
            WordPiece words = new WordPiece(new VocabularyFile(files.tokenizer()).read());
            byte[] network = files.network();
            OrtEnvironment environment = OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
            environment.setTelemetry(false);
            try (SessionOptions options = new SessionOptions()) {
                options.setIntraOpNumThreads(1);
                options.setInterOpNumThreads(1);
                options.setMemoryPatternOptimization(false);
                OrtSession session = environment.createSession(network, options);
                try {
                    return new SentenceModel(
                            environment,
                            session,
                            words,
                            version(network, environment.getVersion()),
                            checkedDimensions(session));
                } catch (OrtException | RuntimeException e) {
                    session.close();
                    throw e;
                }
            }
        } catch (Refusal e) {
            throw e;
        } catch (IOException | OrtException | RuntimeException | LinkageError e) {
            throw Refusal.caused(e, AnalysisReason.MODEL_UNREADABLE);
        }
    }

    private static int checkedDimensions(OrtSession session) throws OrtException {
        Set<String> inputs = session.getInputNames();
        if (inputs.containsAll(NEEDED)
                && session.getOutputInfo().values().iterator().next().getInfo() instanceof TensorInfo info
                && info.getShape().length == 3
                && info.getShape()[2] > 0) {
            return Math.toIntExact(info.getShape()[2]);
        }
        throw Refusal.of(AnalysisReason.MODEL_OF_OTHER_KIND);
    }

    private static String version(byte[] network, String runtime) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(network);
            return HexFormat.of().formatHex(digest, 0, VERSION_BYTES) + "-" + runtime;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Fingerprint of the network and the runtime; vectors of different versions cannot be compared. */
    public String version() {
        return version;
    }

    public int dimensions() {
        return dimensions;
    }

    Pieces cut(String text) {
        return words.cut(text);
    }

    /**
     * The vector of pieces {@code [from, to)}, not normalised.
     *
     * @throws Refusal if the model fails
     */
    float[] vector(Pieces pieces, int from, int to) {
        int size = to - from + 2;
        if (size > MAX_PIECES) {
            throw new IllegalArgumentException("too many pieces at once: " + size);
        }
        long[] ids = new long[size];
        ids[0] = words.first();
        for (int i = from; i < to; i++) {
            ids[i - from + 1] = pieces.id(i);
        }
        ids[size - 1] = words.last();
        long[] ones = new long[size];
        Arrays.fill(ones, 1);
        try (OnnxTensor input = tensor(ids);
                OnnxTensor mask = tensor(ones);
                OnnxTensor types = tensor(new long[size])) {
            Map<String, OnnxTensor> inputs = new HashMap<>(Map.of(NEEDED.get(0), input, NEEDED.get(1), mask));
            if (session.getInputNames().contains(TYPES)) {
                inputs.put(TYPES, types);
            }
            try (Result result = session.run(inputs)) {
                return firstRow(result.get(0));
            }
        } catch (OrtException e) {
            throw Refusal.caused(e, AnalysisReason.MODEL_FAILED);
        }
    }

    private OnnxTensor tensor(long[] row) throws OrtException {
        return OnnxTensor.createTensor(environment, new long[][] {row});
    }

    private float[] firstRow(OnnxValue value) {
        FloatBuffer all = ((OnnxTensor) value).getFloatBuffer();
        float[] row = new float[dimensions];
        all.get(row);
        return row;
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("the sentence model was closed before", e);
        }
    }
}

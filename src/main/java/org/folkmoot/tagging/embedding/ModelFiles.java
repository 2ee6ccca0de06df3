package org.folkmoot.tagging.embedding;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.folkmoot.model.refusal.AnalysisReason;
import org.folkmoot.model.refusal.Refusal;

/** Access to the files of a sentence model. */
public interface ModelFiles {
    /**
     * The network in ONNX format.
     *
     * @throws IOException if it cannot be read
     */
    byte[] network() throws IOException;

    /**
     * The tokenizer definition in JSON.
     *
     * @throws IOException if it cannot be read
     */
    String tokenizer() throws IOException;

    /** The model that ships with the program: bge-small-en-v1.5 (MIT) with 8-bit weights. */
    static ModelFiles shipped() {
        return new ModelFiles() {
            @Override
            public byte[] network() throws IOException {
                return resource("/bge-small-en-v1.5-q.onnx");
            }

            @Override
            public String tokenizer() throws IOException {
                return new String(resource("/bge-small-en-v1.5-q-tokenizer.json"), StandardCharsets.UTF_8);
            }
        };
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = ModelFiles.class.getResourceAsStream(name)) {
            if (in == null) {
                throw Refusal.of(AnalysisReason.MODEL_MISSING);
            }
            return in.readAllBytes();
        }
    }
}

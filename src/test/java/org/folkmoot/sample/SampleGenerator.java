package org.folkmoot.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes the synthetic consultation and its truth into the folder given. */
public final class SampleGenerator {
    private SampleGenerator() {}

    /**
     * Writes both files, replacing what is there.
     *
     * @param args the output folder, normally {@code assets/samples}
     * @throws IOException if the folder cannot be written
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 1) {
            throw new IllegalArgumentException("Give the output folder, for example assets/samples");
        }
        Path folder = Files.createDirectories(Path.of(args[0]));
        Consultation consultation = new Consultation();
        List<Submission> submissions = consultation.write();
        Files.write(folder.resolve("pcp-2022-synthetic.csv"), SampleCsv.consultation(submissions));
        Files.write(folder.resolve("pcp-2022-truth.csv"), SampleCsv.truth(submissions, consultation.themes()));
    }
}

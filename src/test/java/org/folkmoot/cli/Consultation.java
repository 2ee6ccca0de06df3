package org.folkmoot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** A small consultation that was made and filled through the command line. */
final class Consultation {
    static final String HEADER = "Ref,Borough,What more could be done?,Agree?";
    static final List<String> ROWS = List.of(
            "R1,Camden,\"More lighting on the walk from the station, please\",yes",
            "R2,Brent,Knife crime frightens every parent on our estate,no",
            "R3,Camden,Two stabbings in one month and no police to be seen,yes",
            "R4,Brent,n/a,no",
            "R5,Camden,,yes",
            "R6,Brent,Youth clubs kept the knives away until they were closed,no");
    static final String CODEFRAME = """
            code,parent,name,definition,include,exclude,example,rules,colour,stances,retired
            SAFE,,Safety,,,,,,,,
            KNIFE,SAFE,Knife crime,,,,,knife; knives; stabbing*,,,
            LIGHT,SAFE,Street lighting,,,,,lighting,,,
            YOUTH,,Services for the young,,,,,""" + "\"\"\"youth clubs\"\"\",,,\n";

    private final Path folder;
    private final Terminal terminal;
    private final Path file;

    Consultation(Path folder) {
        this.folder = folder;
        this.terminal = new Terminal(folder);
        this.file = folder.resolve("plan.folkmoot");
    }

    /** Makes the file with four themes. */
    Consultation made() {
        Path codeframe = write("themes.csv", CODEFRAME);
        assertThat(terminal.run("new", file, "--codeframe", codeframe))
                .extracting(Terminal.Result::code)
                .isEqualTo(0);
        return this;
    }

    /** Makes the file and imports the six rows. */
    Consultation filled() {
        made();
        assertThat(importing(write("responses.csv", HEADER + "\n" + String.join("\n", ROWS) + "\n"))
                        .code())
                .isEqualTo(0);
        return this;
    }

    Terminal.Result importing(Path source, Object... more) {
        Object[] words = {
            "import",
            file,
            source,
            "--id",
            "Ref",
            "--question",
            "What more could be done?",
            "--closed",
            "Agree?",
            "--attribute",
            "Borough"
        };
        Object[] all = java.util.Arrays.copyOf(words, words.length + more.length);
        System.arraycopy(more, 0, all, words.length, more.length);
        return terminal.run(all);
    }

    Terminal.Result run(Object... words) {
        return terminal.run(words);
    }

    Path file() {
        return file;
    }

    Path write(String name, String text) {
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Path write(String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Fingerprint of the consultation's bytes. */
    String hash() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

package org.folkmoot.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.model.refusal.RefusalKind;
import org.folkmoot.random.RandomCases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A damaged header is recognised before anything is written. */
class DamagedHeaderTest {
    private static final int HEADER = 100;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"44, 9", "44, -1", "60, 0", "60, -5", "60, 1", "60, 8"})
    void impossibleNumbersAreDamage(int at, int value) throws IOException {
        Path file = file();
        byte[] bytes = Files.readAllBytes(file);
        ByteBuffer.wrap(bytes).putInt(at, value);
        Files.write(file, bytes);

        assertThatThrownBy(() -> Store.open(file)).isInstanceOf(Refusal.class).hasMessage("DAMAGED [plan.folkmoot]");
        assertThatThrownBy(() -> Store.openForReading(file))
                .isInstanceOf(Refusal.class)
                .hasMessage("DAMAGED [plan.folkmoot]");

        assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
        assertThat(folder.resolve("plan backups")).doesNotExist();
    }

    @Test
    void anyByteOfTheHeaderOpensSoundlyOrIsRefused() throws IOException {
        byte[] good = Files.readAllBytes(file());
        RandomCases.check(60, random -> mutant(good, random));
    }

    private void mutant(byte[] good, Random random) throws IOException {
        Path own = Files.createTempDirectory(folder, "mutant");
        Path file = own.resolve("plan.folkmoot");
        byte[] bytes = good.clone();
        bytes[random.nextInt(HEADER)] ^= (byte) (1 + random.nextInt(255));
        Files.write(file, bytes);
        try (Store store = Store.open(file)) {
            assertThat(store.read(new CheckDao()::findings)).isEmpty();
        } catch (Refusal e) {
            assertThat(e.kind()).isIn(RefusalKind.FILE, RefusalKind.DAMAGED);
            assertThat(Files.readAllBytes(file))
                    .as("refused, so not written to")
                    .isEqualTo(bytes);
        }
    }

    private Path file() {
        Path file = folder.resolve("plan.folkmoot");
        Fixture.create(file, List.of("More lights please", "Fewer knives")).close();
        return file;
    }
}

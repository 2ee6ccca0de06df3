package org.folkmoot.intake.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TextListTest {
    @Test
    void returnsEveryTextFromMemoryAndFile() throws IOException {
        Random random = new Random(3);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            texts.add("é😀 text ".repeat(random.nextInt(20)) + i);
        }
        texts.add("");
        texts.add("long ".repeat(100_000));
        texts.add("last");
        for (long memory : new long[] {0, 100_000, Long.MAX_VALUE}) {
            try (TextList table = new TextList(memory)) {
                for (String text : texts) {
                    table.add(text);
                }
                assertThat(table.count()).isEqualTo(texts.size());
                for (int i = 0; i < texts.size(); i++) {
                    assertThat(table.get(i)).isEqualTo(texts.get(i));
                }
                for (int i = 0; i < 1_000; i++) {
                    int any = random.nextInt(texts.size());
                    assertThat(table.get(any)).isEqualTo(texts.get(any));
                }
            }
        }
    }
}

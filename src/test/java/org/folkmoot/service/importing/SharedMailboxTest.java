package org.folkmoot.service.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.folkmoot.model.Progress;
import org.folkmoot.model.source.ImportWarning;
import org.folkmoot.model.source.ReadOptions;
import org.folkmoot.model.source.WarningCode;
import org.folkmoot.service.Session;
import org.folkmoot.service.Sessions;
import org.folkmoot.store.Fixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Letters from one address are repeats only if they say the same. */
class SharedMailboxTest {
    private static final String LANE = "I live by the lane and want it closed to lorries at night.";
    private static final String SHOP = "My shop needs deliveries, so the lane has to stay open.";

    @TempDir
    Path folder;

    private Session session;

    @BeforeEach
    void consultation() {
        session = new Sessions(Fixture.CLOCK).create(folder.resolve("plan.folkmoot"), "Test", List.of(), "AK");
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void differentLettersFromOneAddressAreAllAnalysed() throws IOException {
        mail("one/a.eml", "clerk@parish.example", "", LANE);
        mail("one/b.eml", "Clerk@parish.example", "", SHOP);
        mail("one/c.eml", "clerk@parish.example", "", LANE + "\nKind regards");

        ImportReport report = run("one");

        assertThat(report.funnel().analysed()).isEqualTo(2);
        assertThat(report.duplicates()).singleElement().satisfies(duplicate -> assertThat(duplicate.reference())
                .isEqualTo("c"));
        assertThat(report.warnings())
                .containsExactly(
                        ImportWarning.of(WarningCode.SHARED_MAILBOX, 2, "a").atLine(2));
    }

    @Test
    void earlierImportsCount() throws IOException {
        mail("one/a.eml", "clerk@parish.example", "", LANE);
        mail("two/b.eml", "clerk@parish.example", "", LANE);
        mail("two/c.eml", "clerk@parish.example", "", SHOP);
        run("one");

        ImportReport report = run("two");

        assertThat(report.funnel().duplicate()).isEqualTo(1);
        assertThat(report.funnel().analysed()).isEqualTo(1);
        assertThat(report.warnings())
                .containsExactly(
                        ImportWarning.of(WarningCode.SHARED_MAILBOX, 2, "a").atLine(2));
    }

    @Test
    void replyToSaysWhoWroteWhatAFormSent() throws IOException {
        mail("one/a.eml", "noreply@form.example", "Reply-To: ada@example.org\n", LANE);
        mail("one/b.eml", "noreply@form.example", "Reply-To: ben@example.org\n", LANE);
        mail("one/c.eml", "list@form.example", "Reply-To: list@form.example\n", SHOP);

        ImportReport report = run("one");

        assertThat(report.funnel().analysed()).isEqualTo(3);
        assertThat(report.warnings()).isEmpty();
    }

    private ImportReport run(String name) {
        return session.imports()
                .run(folder.resolve(name), ReadOptions.DETECT, new ColumnChoice.Named(List.of()), false, Progress.NONE);
    }

    private void mail(String name, String from, String fields, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                "From: Desk <" + from + ">\nTo: plan@example.org\nSubject: Plan\nMIME-Version: 1.0\n" + fields
                        + "Content-Type: text/plain; charset=utf-8\n\n" + text + "\n");
    }
}

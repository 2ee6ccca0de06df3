package org.folkmoot.service.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.folkmoot.model.Progress;
import org.folkmoot.model.counting.RandomSample;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.model.response.ResponseFilter;
import org.folkmoot.model.response.ResponseRow;
import org.folkmoot.model.source.ColumnRole;
import org.folkmoot.model.source.ReadOptions;
import org.folkmoot.service.Session;
import org.folkmoot.service.Sessions;
import org.folkmoot.service.importing.ColumnChoice.Named;
import org.folkmoot.service.importing.ColumnChoice.NamedColumn;
import org.folkmoot.store.Fixture;
import org.folkmoot.summary.RandomOrder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RandomSampleServiceTest {
    @TempDir
    Path folder;

    private Session session;
    private long question;

    @BeforeEach
    void consultation() throws IOException {
        session = new Sessions(Fixture.CLOCK).create(folder.resolve("plan.folkmoot"), "Test", List.of(), "AK");
        bring(0, 60);
        question = session.review().questions().get(0).id();
    }

    @AfterEach
    void close() {
        session.close();
    }

    private void bring(int from, int to) throws IOException {
        StringBuilder csv = new StringBuilder("Ref,What should be done?\n");
        IntStream.range(from, to).forEach(i -> csv.append("A")
                .append(i)
                .append(",Answer number ")
                .append(i)
                .append("\n"));
        session.imports()
                .run(
                        Files.writeString(folder.resolve("answers" + from + ".csv"), csv),
                        ReadOptions.DETECT,
                        new Named(List.of(
                                new NamedColumn("Ref", ColumnRole.REFERENCE),
                                new NamedColumn("What should be done?", ColumnRole.OPEN_QUESTION))),
                        false,
                        Progress.NONE);
    }

    private List<ResponseRow> rows() {
        return session.review().responses(question, ResponseFilter.ALL);
    }

    private ResponseRow row(String reference) {
        return rows().stream()
                .filter(each -> each.reference().equals(reference))
                .findFirst()
                .orElseThrow();
    }

    /** References in the order of the seed. */
    private List<String> order(RandomSample sample, int from, int to) {
        RandomOrder order = new RandomOrder(sample.seed());
        return IntStream.range(from, to)
                .mapToObj(i -> "A" + i)
                .sorted(Comparator.comparingLong(order::rank))
                .toList();
    }

    private Set<String> members() throws IOException {
        Path audit = folder.resolve("audit.csv");
        session.exports().table(ExportService.Table.AUDIT, audit, Progress.NONE);
        Set<String> members = new HashSet<>();
        for (String line : Files.readAllLines(audit)) {
            String[] cells = line.split(",", -1);
            if (cells[2].equals("sample") && !cells[3].isEmpty()) {
                members.add(cells[3]);
            }
        }
        return members;
    }

    @Test
    void theSeedAndTheReferencesTellWhatIsDrawn() throws IOException {
        assertThat(session.randomSamples().of(question)).isEmpty();

        RandomSample sample = session.randomSamples().draw(question, 20);

        assertThat(sample.size()).isEqualTo(20);
        assertThat(sample.frame()).isEqualTo(60);
        assertThat(members()).isEqualTo(Set.copyOf(order(sample, 0, 60).subList(0, 20)));
        assertThat(session.randomSamples().of(question)).contains(sample);
        assertThat(session.history().undo()).as("a draw is not undone").isEmpty();
    }

    @Test
    void laterDrawsContinueTheSameOrder() throws IOException {
        RandomSample first = session.randomSamples().draw(question, 20);
        RandomSample more = session.randomSamples().draw(question, 35);

        assertThat(more.seed()).isEqualTo(first.seed());
        assertThat(more.drawnAt()).isEqualTo(first.drawnAt());
        assertThat(members()).isEqualTo(Set.copyOf(order(first, 0, 60).subList(0, 35)));
        assertThat(session.randomSamples().draw(question, 10).size()).isEqualTo(35);
    }

    @Test
    void whatWasDoneBeforeIsNotDrawn() throws IOException {
        for (int i = 0; i < 55; i++) {
            session.coding().done(row("A" + i).textId());
        }
        RandomSample sample = session.randomSamples().draw(question, 20);

        assertThat(sample.frame()).isEqualTo(5);
        assertThat(members()).containsExactlyInAnyOrder("A55", "A56", "A57", "A58", "A59");
    }

    @Test
    void readingIsCountedInTheOrderOfTheSample() {
        RandomSample sample = session.randomSamples().draw(question, 20);
        List<String> order = order(sample, 0, 60);
        for (int i : List.of(0, 1, 2, 4, 30)) {
            session.coding().done(row(order.get(i)).textId());
        }

        RandomSample now = session.randomSamples().of(question).orElseThrow();

        assertThat(now.read()).isEqualTo(3);
        assertThat(now.done()).isEqualTo(4);
        assertThat(now.size()).isEqualTo(20);
    }

    @Test
    void lateResponsesHaveAPlaceInTheSample() throws IOException {
        RandomSample sample = session.randomSamples().draw(question, 30);
        bring(60, 120);
        RandomSample now = session.randomSamples().of(question).orElseThrow();
        List<String> all = order(sample, 0, 120);
        int last = all.indexOf(order(sample, 0, 60).get(29));

        assertThat(now.frame()).isEqualTo(120);
        assertThat(now.size()).isEqualTo(last + 1);
        assertThat(now.missing()).isEqualTo(last + 1 - 30);

        RandomSample full = session.randomSamples().draw(question, 30);
        assertThat(full.missing()).isZero();
        assertThat(members()).isEqualTo(Set.copyOf(all.subList(0, last + 1)));
    }

    @Test
    void nothingIsDrawnWhereAllIsDone() {
        rows().forEach(each -> session.coding().done(each.textId()));

        assertThatThrownBy(() -> session.randomSamples().draw(question, 10))
                .isInstanceOf(Refusal.class)
                .hasMessage("ALL_DONE [Q1]");
        assertThat(session.randomSamples().of(question)).isEmpty();
    }

    @Test
    void takingAnImportBackTakesItsMembersAlong() throws IOException {
        bring(60, 120);
        session.randomSamples().draw(question, 120);
        session.funnel().withdraw(session.funnel().imports().get(1).id());

        RandomSample left = session.randomSamples().of(question).orElseThrow();
        assertThat(left.size()).isEqualTo(60);
        assertThat(members()).hasSize(60);
        assertThat(session.check().check()).isEmpty();
    }
}

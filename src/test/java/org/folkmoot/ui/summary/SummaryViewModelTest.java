package org.folkmoot.ui.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.folkmoot.model.response.Attribute;
import org.folkmoot.model.response.Question;
import org.folkmoot.service.Session;
import org.folkmoot.ui.SmallSample;
import org.folkmoot.ui.TestContext;
import org.folkmoot.ui.common.Background;
import org.folkmoot.ui.common.Heard;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SummaryViewModelTest {
    @TempDir
    private Path folder;

    private Session session;
    private SummaryViewModel model;
    private final Heard heard = new Heard();

    @BeforeEach
    void open() throws IOException {
        TestContext context = new TestContext(folder);
        Path file = context.consultation("small", SmallSample.write(folder, 48));
        session = context.app().sessions().open(file, TestContext.CODER);
        session.coding().acceptAll("STOP", 0, Optional.empty());
        model = new SummaryViewModel(session.summary(), session.exports(), Background.sameThread(), heard);
        model.load();
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void percentagesOfAQuestionAreOfThoseWhoAnsweredIt() {
        model.ask(Optional.of(question()));
        SummaryLine stop = line("STOP");
        assertThat(stop.share().base()).isEqualTo(48 - 6);
        assertThat(stop.share().part()).isEqualTo(6);
        assertThat(stop.suggested()).hasValue(0);
        assertThat(line("TRUST").share().part()).isEqualTo(6);
        assertThat(line("TRUST").suggested().orElse(0)).isPositive();
        assertThat(model.counts().orElseThrow().soFar()).isTrue();
    }

    @Test
    void percentagesOfAllQuestionsAreOfThoseAnalysed() {
        model.ask(Optional.empty());
        assertThat(model.counts()).isEmpty();
        assertThat(line("STOP").share().base())
                .isEqualTo(model.summaryProperty().get().orElseThrow().funnel().analysed());
        assertThat(line("STOP").suggested()).isEmpty();
        assertThat(model.values()).isEmpty();
    }

    @Test
    void breakdownAddsUp() {
        model.ask(Optional.of(question()));
        Attribute borough = model.attributesProperty().get().get(0);
        model.breakDown(Optional.of(borough));
        assertThat(model.values()).hasSize(5);
        SummaryLine stop = line("STOP");
        assertThat(stop.values().stream().mapToLong(share -> share.part()).sum())
                .isEqualTo(stop.share().part());
        assertThat(stop.values().stream().mapToLong(share -> share.base()).sum())
                .isEqualTo(stop.share().base());
        model.breakDown(Optional.empty());
        assertThat(line("STOP").values()).isEmpty();
    }

    @Test
    void exportIsWrittenAndReported() throws IOException {
        List<Path> written = new ArrayList<>();
        model.export(folder.resolve("out.csv"), written::addAll);
        assertThat(written).containsExactly(folder.resolve("out.csv"));
        assertThat(Files.readString(written.get(0))).contains("STOP,Stop and search and use of force");
        model.export(folder.resolve("tables"), written::addAll);
        assertThat(written).hasSizeGreaterThan(5).allMatch(Files::isRegularFile);
    }

    @Test
    void failedExportShowsABanner() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        model.export(file.resolve("out.csv"), files -> {});
        assertThat(heard.banners()).hasSize(1);
        assertThat(heard.banners().get(0)).contains("is a file");
        assertThat(model.busyProperty().get()).isFalse();
    }

    private Question question() {
        return session.review().questions().get(0);
    }

    private SummaryLine line(String code) {
        return model.lines().stream()
                .filter(line -> line.place().theme().code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}

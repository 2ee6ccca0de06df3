package org.folkmoot.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.folkmoot.model.codeframe.Theme;
import org.folkmoot.model.coding.Coding;
import org.folkmoot.model.response.Question;
import org.folkmoot.model.response.QuestionProgress;
import org.folkmoot.model.response.ResponseDetail;
import org.folkmoot.model.response.ResponseRow;
import org.folkmoot.service.Session;
import org.folkmoot.ui.common.Background;
import org.folkmoot.ui.common.Heard;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.common.UserFolder;
import org.folkmoot.ui.review.filter.FiltersModel;
import org.folkmoot.ui.review.list.UnfoundModel;
import org.folkmoot.ui.review.reader.FlagQueuesModel;
import org.folkmoot.ui.review.state.ListMemory;
import org.folkmoot.ui.review.state.NumberedThemes;
import org.folkmoot.ui.review.state.ReviewCommands;
import org.folkmoot.ui.review.state.ReviewViewModel;
import org.folkmoot.ui.review.state.SearchHits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The view models of the Review screen without a window, on a real file; all work runs on the calling thread. */
public abstract class ReviewFile {
    protected static final int ROWS = 48;

    protected final Heard heard = new Heard();
    protected Session session;
    protected ReviewViewModel model;
    protected ReviewCommands commands;

    @TempDir
    private static Path shared;

    @TempDir
    private Path folder;

    private UserFolder settings;
    private ReviewModels models;

    /** One import serves all tests of a class; each gets a copy of the file. */
    @BeforeAll
    static void build() throws IOException {
        new TestContext(shared).consultation("small", SmallSample.write(shared, ROWS));
    }

    @BeforeEach
    void open() throws IOException {
        TestContext context = new TestContext(folder);
        Path file = Files.copy(shared.resolve("small.folkmoot"), folder.resolve("small.folkmoot"));
        session = context.app().sessions().open(file, TestContext.CODER);
        settings = context.app().settings();
        models = models();
        model = models.model();
        commands = models.commands();
        model.load();
    }

    @AfterEach
    void close() {
        session.close();
        assertThat(heard.banners()).isEmpty();
    }

    private ReviewModels models() {
        return new ReviewModels(
                session, Background.sameThread(), heard, new Messages(), new NumberedThemes(settings), memory());
    }

    /** The list of this file as the user's settings remember it. */
    protected final ListMemory memory() {
        return new ListMemory(settings, session.uuid());
    }

    /** The screen as it is when the consultation is opened again. */
    protected final ReviewViewModel reopened() {
        ReviewViewModel again = models().model();
        again.load();
        return again;
    }

    protected final FiltersModel filters() {
        return models.filters();
    }

    protected final UnfoundModel unfound() {
        return models.unfound();
    }

    protected final FlagQueuesModel flagQueues() {
        return models.flagQueues();
    }

    protected final SearchHits searchHits() {
        return models.searchHits();
    }

    /** The response being read. */
    protected final ResponseDetail detail() {
        return model.reading().detailProperty().get().orElseThrow();
    }

    protected final List<ResponseRow> rows() {
        return model.responses().list().rows();
    }

    protected final ResponseRow rowAt(int index) {
        return rows().get(index);
    }

    protected final Question question() {
        return model.responses().questionProperty().get().orElseThrow();
    }

    protected final Theme theme(String code) {
        return model.themes().codeframeProperty().get().byCode(code).orElseThrow();
    }

    /** Themes applied to the response being read, as stored in the file. */
    protected final List<Coding> stored() {
        return session.review().detail(detail().row().textId()).codings().stream()
                .filter(Coding::applied)
                .toList();
    }

    /** How many responses have the theme or one below it, as stored in the file. */
    protected final long storedCount(Theme theme) {
        return session.review().themeCounts(question().id()).getOrDefault(theme.id(), 0L);
    }

    protected final QuestionProgress storedProgress() {
        return session.review().progress(question().id());
    }

    protected final void assertCountsMatchFile() {
        for (Theme theme : model.themes().codeframeProperty().get().themes()) {
            assertThat(model.themes().count(theme)).as(theme.code()).isEqualTo(storedCount(theme));
        }
        assertThat(model.themes().progressProperty().get()).isEqualTo(storedProgress());
    }
}

package org.folkmoot.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.folkmoot.model.codeframe.Codeframe;
import org.folkmoot.model.response.Question;
import org.folkmoot.service.Session;
import org.folkmoot.ui.common.Action;
import org.folkmoot.ui.common.ActionScope;
import org.folkmoot.ui.common.Actions;
import org.folkmoot.ui.common.Background;
import org.folkmoot.ui.common.FileMemory;
import org.folkmoot.ui.common.Memory;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.common.Notices;
import org.folkmoot.ui.common.Overlay;
import org.folkmoot.ui.common.Views;
import org.folkmoot.ui.funnel.AsidePanel;
import org.folkmoot.ui.review.PaneWidths;
import org.folkmoot.ui.review.ReviewController;
import org.folkmoot.ui.review.list.GridSettings;
import org.folkmoot.ui.review.list.ResponsesController;
import org.folkmoot.ui.review.reader.ReaderController;
import org.folkmoot.ui.review.reader.ReadingSettings;
import org.folkmoot.ui.review.reader.RespondentOpener;
import org.folkmoot.ui.review.state.FreshSuggestions;
import org.folkmoot.ui.review.state.ListMemory;
import org.folkmoot.ui.review.state.NumberedThemes;
import org.folkmoot.ui.review.state.ReviewCommands;
import org.folkmoot.ui.review.state.ReviewViewModel;
import org.folkmoot.ui.review.themes.ThemesController;

/** Builds the Review screen. The other screens are built after it and share its codeframe and question. */
final class ReviewScreen implements Screen {
    private final Notices notices;
    private final Messages messages;
    private final Overlay overlay;
    private final ReadingSettings reading;
    private final ReviewModels models;
    private final ReviewViewModel model;
    private final ReviewCommands commands;
    private final Views.Loaded<ReviewController> view;

    ReviewScreen(ConsultationContext context) {
        notices = context.notices();
        messages = context.messages();
        overlay = context.overlay();
        Session session = context.session();
        Background background = context.background();
        Memory memory = new FileMemory(context.settings(), session.file());
        ListMemory listed = new ListMemory(context.settings(), session.uuid());
        models = new ReviewModels(session, background, notices, messages, new NumberedThemes(memory), listed);
        model = models.model();
        GridSettings grid = new GridSettings(listed, background);
        commands = models.commands();
        reading = new ReadingSettings(context.settings(), background);
        reading.load();
        model.reading().covering().onProperty().bind(reading.coversProperty());
        PaneWidths widths = new PaneWidths(memory, background);
        view = context.views()
                .load(
                        ReviewController.class,
                        new Views.Controllers()
                                .with(
                                        ReviewController.class,
                                        () -> new ReviewController(
                                                model, commands, messages, session.coder(), widths, grid))
                                .with(
                                        ResponsesController.class,
                                        () -> new ResponsesController(
                                                model,
                                                commands,
                                                models.filters(),
                                                models.unfound(),
                                                models::randomSample,
                                                grid,
                                                messages,
                                                overlay))
                                .with(
                                        ReaderController.class,
                                        () -> new ReaderController(
                                                model,
                                                commands,
                                                models.searchHits(),
                                                models.doubts(),
                                                models.flagQueues(),
                                                reading,
                                                messages))
                                .with(
                                        ThemesController.class,
                                        () -> new ThemesController(
                                                model, commands, notices, messages, context.actions())));
        grid.load();
    }

    ReviewViewModel model() {
        return model;
    }

    FreshSuggestions freshSuggestions() {
        return models.freshSuggestions();
    }

    ReviewCommands commands() {
        return commands;
    }

    ReviewController controller() {
        return view.controller();
    }

    ReadOnlyObjectProperty<Codeframe> codeframeProperty() {
        return model.themes().codeframeProperty();
    }

    Optional<Question> question() {
        return model.responses().questionProperty().get();
    }

    /** Whether distressing responses are covered until the coder asks for them. */
    ReadOnlyBooleanProperty coversProperty() {
        return reading.coversProperty();
    }

    @Override
    public ActionScope scope() {
        return ActionScope.REVIEW;
    }

    @Override
    public Parent root() {
        return view.root();
    }

    @Override
    public Node barContent() {
        return view.controller().chooser();
    }

    @Override
    public void bind(Actions actions) {
        view.controller().bind(actions);
        actions.on(Action.SET_ASIDE, this::setAside);
        actions.on(Action.RESPONDENT, () -> new RespondentOpener(model, messages).open(overlay));
        actions.on(Action.COVER_DISTRESSING, this::turnCovers);
        actions.on(Action.TEXT_LARGER, reading::larger);
        actions.on(Action.TEXT_SMALLER, reading::smaller);
        actions.on(Action.TEXT_USUAL, reading::usual);
    }

    /** Does nothing: the view model keeps itself up to date. */
    @Override
    public void load() {}

    /** Does nothing: the view model keeps itself up to date. */
    @Override
    public void refresh(boolean reversed) {}

    @Override
    public void focus() {
        view.controller().focus();
    }

    private void turnCovers() {
        reading.turnCovers();
        notices.toast(messages.text(coversProperty().get() ? "reader.covers.on" : "reader.covers.off"));
    }

    /** Asks why the selected responses, or the one being read, are out of scope, and excludes them. */
    private void setAside() {
        int selected = model.responses().list().marks().countProperty().get();
        model.reading().detailProperty().get().ifPresent(detail -> {
            AsidePanel panel = new AsidePanel(
                    messages,
                    Math.max(1, selected),
                    detail.row().reference(),
                    overlay::close,
                    (status, reason) ->
                            commands.responses().setAside(detail.row().textId(), status, reason));
            overlay.open(panel, panel.field());
        });
    }

    /** Names of the themes that have a number key. */
    Map<Integer, String> numberedThemes() {
        Map<Integer, String> names = new TreeMap<>();
        model.themes().numbersProperty().get().forEach((number, theme) -> names.put(number, theme.name()));
        return names;
    }

    /** Saved filters by name, each with what applies it. */
    Map<String, Runnable> savedFilters() {
        return view.controller().savedFilters();
    }

    /** Shows these responses, whatever the list shows now. */
    void goTo(List<Long> texts) {
        model.responses().goTo(texts);
    }

    void close() {
        view.controller().close();
        model.close();
    }
}

package org.folkmoot.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.image.Image;
import javafx.scene.layout.Region;
import org.folkmoot.model.HistoryStep;
import org.folkmoot.service.Session;
import org.folkmoot.service.importing.SavedMappings;
import org.folkmoot.ui.campaign.CampaignsController;
import org.folkmoot.ui.campaign.CampaignsViewModel;
import org.folkmoot.ui.codeframe.CodeframeController;
import org.folkmoot.ui.codeframe.CodeframeViewModel;
import org.folkmoot.ui.common.Action;
import org.folkmoot.ui.common.ActionScope;
import org.folkmoot.ui.common.Actions;
import org.folkmoot.ui.common.Background;
import org.folkmoot.ui.common.FileDialogs;
import org.folkmoot.ui.common.FileMemory;
import org.folkmoot.ui.common.Memory;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.common.Notices;
import org.folkmoot.ui.common.Overlay;
import org.folkmoot.ui.common.UserFolder;
import org.folkmoot.ui.common.Views;
import org.folkmoot.ui.funnel.AsidePanel;
import org.folkmoot.ui.funnel.ReceivedController;
import org.folkmoot.ui.funnel.ReceivedViewModel;
import org.folkmoot.ui.history.HistoryPanel;
import org.folkmoot.ui.history.HistoryViewModel;
import org.folkmoot.ui.intake.Intake;
import org.folkmoot.ui.learning.LearningFoot;
import org.folkmoot.ui.learning.LearningViewModel;
import org.folkmoot.ui.progress.ProgressPanel;
import org.folkmoot.ui.progress.ProgressViewModel;
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
import org.folkmoot.ui.shell.PaletteEntry;
import org.folkmoot.ui.shell.ShellController;
import org.folkmoot.ui.summary.EstimatesViewModel;
import org.folkmoot.ui.summary.SummaryController;
import org.folkmoot.ui.summary.SummaryViewModel;

/** The screens of one open consultation. */
final class OpenConsultation {
    private final Session session;
    private final Background background;
    private final Messages messages;
    private final Intake intake;
    private final ReviewViewModel review;
    private final SummaryViewModel summary;
    private final EstimatesViewModel estimates;
    private final Views.Loaded<ReviewController> reviewView;
    private final Views.Loaded<SummaryController> summaryView;
    private final CodeframeViewModel codeframe;
    private final Views.Loaded<CodeframeController> codeframeView;
    private final CampaignsViewModel campaigns;
    private final Views.Loaded<CampaignsController> campaignsView;
    private final TrustScreen trust;
    private final ReceivedViewModel received;
    private final Views.Loaded<ReceivedController> receivedView;
    private final Views.Loaded<ShellController> shell;
    private final HistoryViewModel history;
    private final HistoryPanel historyPanel;
    private final ProgressViewModel progress;
    private final ProgressPanel progressPanel;
    private final LearningViewModel learning;
    private final Upkeep upkeep;
    private ActionScope shown = ActionScope.REVIEW;
    private boolean reversing;

    OpenConsultation(
            Session session,
            UserFolder settings,
            Background background,
            Notices notices,
            Messages messages,
            Views views,
            FileDialogs dialogs,
            Actions actions,
            Overlay overlay,
            Image brand) {
        this.session = session;
        this.background = background;
        this.messages = messages;
        Memory memory = new FileMemory(settings, session.file());
        review = new ReviewViewModel(session, background, notices, new NumberedThemes(memory));
        ListMemory listed = new ListMemory(settings, session.uuid());
        review.remember(listed);
        GridSettings grid = new GridSettings(listed, background);
        summary = new SummaryViewModel(session, background, notices);
        estimates = new EstimatesViewModel(session, background, notices);
        ReviewCommands commands = new ReviewCommands(review, notices, messages);
        ReadingSettings reading = new ReadingSettings(settings, background);
        reading.load();
        reviewView = views.load(
                ReviewController.class,
                new Views.Controllers()
                        .with(
                                ReviewController.class,
                                () -> new ReviewController(
                                        review,
                                        commands,
                                        messages,
                                        session.coder(),
                                        new PaneWidths(memory, background),
                                        grid))
                        .with(
                                ResponsesController.class,
                                () -> new ResponsesController(review, commands, grid, messages, overlay))
                        .with(ReaderController.class, () -> new ReaderController(review, commands, reading, messages))
                        .with(ThemesController.class, () -> new ThemesController(review, commands, messages, actions)));
        grid.load();
        summaryView = views.load(
                SummaryController.class, () -> new SummaryController(summary, estimates, dialogs, notices, messages));
        codeframe = new CodeframeViewModel(
                session, background, notices, messages, review.codeframeProperty(), changes(commands));
        codeframeView = views.load(
                CodeframeController.class, () -> new CodeframeController(codeframe, messages, overlay, dialogs));
        campaigns = new CampaignsViewModel(
                session,
                background,
                notices,
                messages,
                review.codeframeProperty(),
                review::load,
                () -> reverse(commands::undo));
        campaignsView = views.load(
                CampaignsController.class,
                () -> new CampaignsController(campaigns, messages, reading.coversProperty()));
        trust = new TrustScreen(
                session,
                background,
                notices,
                messages,
                views,
                review,
                overlay,
                () -> reverse(commands::undo),
                this::showReview);
        commands.askBeforeAcceptingAll(trust::ask);
        received = new ReceivedViewModel(session, background, notices, messages, review::load);
        receivedView = views.load(
                ReceivedController.class,
                () -> new ReceivedController(received, messages, overlay, reading.coversProperty()));
        shell = views.load(ShellController.class, () -> new ShellController(actions, messages, brand, session.title()));
        intake = new Intake(
                session,
                new SavedMappings(settings.folder("mappings")),
                background,
                notices,
                messages,
                views,
                dialogs,
                this::showIntake,
                this::showReview,
                this::imported);
        history = new HistoryViewModel(session, background, notices, (result, undo) -> {
            reversing = true;
            commands.reversed(result, undo);
        });
        historyPanel = new HistoryPanel(history, messages, this::hideBeside, this::showTouched);
        progress = new ProgressViewModel(session, background, notices);
        progressPanel = new ProgressPanel(
                progress,
                messages,
                dialogs,
                this::hideBeside,
                file -> notices.toast(messages.text("progress.exported", file.toString())));
        learning = new LearningViewModel(session, background, notices, messages, learned(new FreshSuggestions(review)));
        reviewView.controller().showBelow(new LearningFoot(learning, messages));
        upkeep = new Upkeep(session, background, notices, messages, review, learning);
        review.countsVersionProperty().addListener(change -> history.refresh());
        review.progressProperty().addListener(change -> progress.refresh());
        reviewView.controller().showPace(progress.todayProperty(), this::toggleProgress);
        review.countsVersionProperty().addListener(change -> refreshShown());
        reviewView.controller().bind(actions);
        codeframeView.controller().bind(actions);
        campaignsView.controller().bind(actions);
        trust.bind(actions);
        summaryView.controller().bind(actions);
        actions.on(Action.UNDO, () -> reverse(commands::undo));
        actions.on(Action.REDO, () -> reverse(commands::redo));
        actions.on(Action.SHOW_REVIEW, this::showReview);
        actions.on(Action.SHOW_CODEFRAME, this::showCodeframe);
        actions.on(Action.SHOW_CAMPAIGNS, this::showCampaigns);
        actions.on(Action.SHOW_TRUST, this::showTrust);
        actions.on(Action.SHOW_SUMMARY, this::showSummary);
        actions.on(Action.SHOW_RECEIVED, this::showReceived);
        actions.on(Action.HISTORY, this::toggleHistory);
        actions.on(Action.PROGRESS, this::toggleProgress);
        actions.on(Action.SET_ASIDE, () -> setAside(overlay, commands));
        actions.on(Action.IMPORT, intake::open);
        review.covering().onProperty().bind(reading.coversProperty());
        actions.on(Action.RESPONDENT, () -> showRespondent(overlay));
        actions.on(Action.COVER_DISTRESSING, () -> {
            reading.turnCovers();
            notices.toast(messages.text(reading.coversProperty().get() ? "reader.covers.on" : "reader.covers.off"));
        });
        actions.on(Action.TEXT_LARGER, reading::larger);
        actions.on(Action.TEXT_SMALLER, reading::smaller);
        actions.on(Action.TEXT_USUAL, reading::usual);
    }

    /** The screens, Review first; suggestions are brought up to date meanwhile if they need to be. */
    Parent show() {
        showReview();
        review.load();
        upkeep.start();
        return shell.root();
    }

    /** From now on suggestions are learned beside the coding. */
    void learn() {
        upkeep.learn();
    }

    private void imported() {
        review.load();
        upkeep.imported();
    }

    Path file() {
        return session.file();
    }

    private void showReview() {
        show(ActionScope.REVIEW, reviewView.root(), reviewView.controller().chooser());
        focus();
    }

    /** An undo, or a change of the codeframe, reaches the screen that is in sight; the others read when they are shown. */
    private void refreshShown() {
        switch (shown) {
            case CODEFRAME -> codeframe.load();
            case SUMMARY -> loadSummary();
            case TRUST -> trust.load();
            case CAMPAIGNS -> {
                if (reversing) {
                    campaigns.find();
                }
            }
            case RECEIVED -> {
                if (reversing) {
                    received.load();
                }
            }
            default -> {}
        }
        reversing = false;
    }

    private void reverse(Runnable undoOrRedo) {
        reversing = true;
        undoOrRedo.run();
    }

    private void show(ActionScope scope, Parent screen, Node inBar) {
        shown = scope;
        shell.controller().show(scope, screen, inBar);
    }

    private CodeframeViewModel.Changes changes(ReviewCommands commands) {
        return new CodeframeViewModel.Changes() {
            @Override
            public void changed(boolean codings) {
                review.codeframeChanged(codings);
            }

            @Override
            public void undo() {
                commands.undo();
            }

            @Override
            public void renamed(String before, String now) {
                review.renamed(before, now);
            }
        };
    }

    private void showCodeframe() {
        codeframe.load();
        show(ActionScope.CODEFRAME, codeframeView.root(), new Region());
        codeframeView.controller().focus();
    }

    private void showCampaigns() {
        show(ActionScope.CAMPAIGNS, campaignsView.root(), new Region());
        campaigns.ask(review.questionProperty().get());
        campaignsView.controller().focus();
    }

    private void showTrust() {
        trust.load();
        show(ActionScope.TRUST, trust.root(), new Region());
        trust.focus();
    }

    /** Hears that there are other suggestions. */
    private Runnable learned(FreshSuggestions suggestions) {
        return () -> {
            suggestions.read();
            if (shown == ActionScope.TRUST) {
                trust.load();
            }
        };
    }

    private void showSummary() {
        if (summary.summaryProperty().get().isEmpty()) {
            summary.ask(review.questionProperty().get());
        }
        loadSummary();
        show(ActionScope.SUMMARY, summaryView.root(), summaryView.controller().chooser());
        summaryView.controller().focus();
    }

    private void loadSummary() {
        summary.load();
        estimates.load();
    }

    private void showIntake(Parent screen) {
        show(ActionScope.OPEN, screen, new Region());
    }

    private void showReceived() {
        received.load();
        show(ActionScope.RECEIVED, receivedView.root(), new Region());
        receivedView.controller().focus();
    }

    private void toggleHistory() {
        if (shell.controller().isBeside(historyPanel)) {
            hideBeside();
        } else {
            progress.hide();
            history.open();
            shell.controller().showBeside(historyPanel);
            historyPanel.focus();
        }
    }

    private void toggleProgress() {
        if (shell.controller().isBeside(progressPanel)) {
            hideBeside();
        } else {
            history.hide();
            progress.open();
            shell.controller().showBeside(progressPanel);
            progressPanel.focus();
        }
    }

    private void hideBeside() {
        history.hide();
        progress.hide();
        shell.controller().hideBeside();
        focus();
    }

    /** Lists the responses that a step of the history was about. */
    private void showTouched(HistoryStep step) {
        history.texts(step, texts -> {
            showReview();
            review.goTo(texts);
        });
    }

    /** Asks why the response being read, or all that are chosen, do not belong here, and sets them aside. */
    private void setAside(Overlay overlay, ReviewCommands commands) {
        int chosen = review.list().marks().countProperty().get();
        review.detailProperty().get().ifPresent(detail -> {
            AsidePanel panel = new AsidePanel(
                    messages,
                    Math.max(1, chosen),
                    detail.row().reference(),
                    overlay::close,
                    (status, reason) -> commands.setAside(detail.row().textId(), status, reason));
            overlay.open(panel, panel.field());
        });
    }

    /** Shows everything about who wrote the response being read. */
    private void showRespondent(Overlay overlay) {
        new RespondentOpener(review, messages).open(overlay);
    }

    /** Begins an import of these files; false while another is under way. */
    boolean importFiles(List<Path> files) {
        return intake.begin(files);
    }

    /** Gives the keyboard to the responses. */
    void focus() {
        reviewView.controller().focus();
    }

    /** Names of the themes that have a number key. */
    Map<Integer, String> numberedThemes() {
        Map<Integer, String> names = new TreeMap<>();
        review.numbersProperty().get().forEach((number, theme) -> names.put(number, theme.name()));
        return names;
    }

    /** What the command palette offers beside the actions: the filters that were given a name. */
    List<PaletteEntry> savedFilters() {
        return reviewView.controller().savedFilters().entrySet().stream()
                .map(filter -> new PaletteEntry(messages.text("palette.filter", filter.getKey()), "", () -> {
                    showReview();
                    filter.getValue().run();
                }))
                .toList();
    }

    /** Whether nothing is under way on the Review and Codeframe screens, nor are suggestions looked for. */
    boolean idle() {
        return !upkeep.suggesting() && review.idle() && codeframe.idle();
    }

    boolean inSight() {
        return review.inSight();
    }

    /** Keeps what is being written, then closes the file once all is written. */
    void close() {
        intake.close();
        learning.close();
        reviewView.controller().close();
        codeframeView.controller().close();
        review.close();
        background
                .write(() -> {
                    session.close();
                    return session;
                })
                .start();
    }
}

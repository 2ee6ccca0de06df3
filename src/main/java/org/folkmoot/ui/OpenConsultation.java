package org.folkmoot.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.image.Image;
import javafx.scene.layout.Region;
import org.folkmoot.service.Session;
import org.folkmoot.service.importing.SavedMappings;
import org.folkmoot.ui.common.Action;
import org.folkmoot.ui.common.ActionScope;
import org.folkmoot.ui.common.Actions;
import org.folkmoot.ui.common.Background;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.common.Views;
import org.folkmoot.ui.intake.Intake;
import org.folkmoot.ui.intake.IntakeViewModel;
import org.folkmoot.ui.learning.LearningFoot;
import org.folkmoot.ui.learning.LearningViewModel;
import org.folkmoot.ui.review.state.FreshSuggestions;
import org.folkmoot.ui.shell.PaletteEntry;
import org.folkmoot.ui.shell.ShellController;

/** One open consultation: builds its screens and decides which one is shown. */
final class OpenConsultation {
    private final Session session;
    private final Background background;
    private final Messages messages;
    private final ReviewScreen review;
    private final CodeframeScreen codeframe;
    private final TrustScreen trust;
    private final Intake intake;
    private final LearningViewModel learning;
    private final Upkeep upkeep;
    private final Views.Loaded<ShellController> shell;
    private final SidePanels panels;
    private Screen current;
    /** Whether the import is shown, which is no screen of the bar. */
    private boolean importing;
    /** Whether the next change of counts comes from an undo or redo. */
    private boolean reversing;

    OpenConsultation(ConsultationContext context, Image brand) {
        session = context.session();
        background = context.background();
        messages = context.messages();
        Actions actions = context.actions();
        review = new ReviewScreen(context);
        current = review;
        Runnable undo = () -> reverse(review.commands().history()::undo);
        Runnable redo = () -> reverse(review.commands().history()::redo);
        codeframe = new CodeframeScreen(context, review);
        CampaignsScreen campaigns = new CampaignsScreen(context, review, undo);
        trust = new TrustScreen(context, review, undo, this::showReview);
        SummaryScreen summary = new SummaryScreen(context, review);
        ReceivedScreen received = new ReceivedScreen(context, review);
        shell = context.views()
                .load(ShellController.class, () -> new ShellController(actions, messages, brand, session.title()));
        SavedMappings mappings = new SavedMappings(context.settings().folder("mappings"));
        intake = new Intake(
                () -> new IntakeViewModel(session.imports(), session.tagging(), mappings, session.coder(), background),
                context.notices(),
                messages,
                context.views(),
                context.dialogs(),
                this::showIntake,
                this::showReview,
                this::imported);
        panels = new SidePanels(
                context,
                shell.controller(),
                (result, undone) -> reverse(() -> review.commands().history().reversed(result, undone)),
                texts -> {
                    showReview();
                    review.goTo(texts);
                },
                () -> current.focus());
        learning = new LearningViewModel(
                session.suggestions(),
                session.readOnly(),
                background,
                context.notices(),
                messages,
                learned(review.freshSuggestions()));
        review.controller().showBelow(new LearningFoot(learning, messages));
        upkeep = new Upkeep(session, background, context.notices(), messages, review.model(), learning);
        review.model().themes().countsVersionProperty().addListener(change -> panels.history()
                .refresh());
        review.model().themes().progressProperty().addListener(change -> panels.progress()
                .refresh());
        review.controller().showPace(panels.progress().todayProperty(), panels::toggleProgress);
        review.model().themes().countsVersionProperty().addListener(change -> refreshCurrent());
        List.of(review, codeframe, campaigns, trust, summary, received).forEach(screen -> screen.bind(actions));
        actions.on(Action.UNDO, undo);
        actions.on(Action.REDO, redo);
        actions.on(Action.SHOW_REVIEW, this::showReview);
        actions.on(Action.SHOW_CODEFRAME, () -> show(codeframe));
        actions.on(Action.SHOW_CAMPAIGNS, () -> show(campaigns));
        actions.on(Action.SHOW_TRUST, () -> show(trust));
        actions.on(Action.SHOW_SUMMARY, () -> show(summary));
        actions.on(Action.SHOW_RECEIVED, () -> show(received));
        actions.on(Action.HISTORY, panels::toggleHistory);
        actions.on(Action.PROGRESS, panels::toggleProgress);
        actions.on(Action.IMPORT, intake::open);
    }

    /** Shows the Review screen and starts the work that follows opening, such as refreshing suggestions. */
    Parent show() {
        showReview();
        review.model().load();
        upkeep.start();
        return shell.root();
    }

    /** Turns on background learning of suggestions. */
    void learn() {
        upkeep.learn();
    }

    Path file() {
        return session.file();
    }

    private void showReview() {
        show(review);
    }

    private void show(Screen screen) {
        screen.load();
        current = screen;
        importing = false;
        show(screen.scope(), screen.root(), screen.barContent());
        screen.focus();
    }

    private void showIntake(Parent screen) {
        importing = true;
        show(ActionScope.OPEN, screen, new Region());
    }

    private void show(ActionScope scope, Parent screen, Node barContent) {
        shell.controller().show(scope, screen, barContent);
    }

    private void imported() {
        review.model().load();
        upkeep.imported();
    }

    private void reverse(Runnable undoOrRedo) {
        reversing = true;
        undoOrRedo.run();
    }

    /** Only the current screen follows changes; the others load when they are shown. */
    private void refreshCurrent() {
        boolean reversed = reversing;
        reversing = false;
        if (!importing) {
            current.refresh(reversed);
        }
    }

    /** What happens when background learning has produced new suggestions. */
    private Runnable learned(FreshSuggestions suggestions) {
        return () -> {
            suggestions.read();
            if (!importing && current == trust) {
                trust.load();
            }
        };
    }

    /** Starts importing these files; returns false while another import is running. */
    boolean importFiles(List<Path> files) {
        return intake.begin(files);
    }

    /** Moves the keyboard focus to the responses. */
    void focus() {
        review.focus();
    }

    /** Names of the themes that have a number key. */
    Map<Integer, String> numberedThemes() {
        return review.numberedThemes();
    }

    /** Entries of the command palette beside the actions: the saved filters. */
    List<PaletteEntry> savedFilters() {
        return review.savedFilters().entrySet().stream()
                .map(filter -> new PaletteEntry(messages.text("palette.filter", filter.getKey()), "", () -> {
                    showReview();
                    filter.getValue().run();
                }))
                .toList();
    }

    /** Whether the Review and Codeframe screens are idle and suggestions are up to date. */
    boolean idle() {
        return !upkeep.suggesting() && review.model().idle() && codeframe.idle();
    }

    /** Whether the Review screen shows the response asked for, even if more is still loading. */
    boolean inSight() {
        return review.model().inSight();
    }

    /** Saves what is being edited, then closes the file after all pending writes. */
    void close() {
        intake.close();
        learning.close();
        review.close();
        codeframe.close();
        background
                .write(() -> {
                    session.close();
                    return session;
                })
                .start();
    }
}

package org.folkmoot.ui;

import java.util.List;
import java.util.function.Consumer;
import org.folkmoot.service.Session;
import org.folkmoot.ui.history.HistoryPanel;
import org.folkmoot.ui.history.HistorySelection;
import org.folkmoot.ui.history.HistoryViewModel;
import org.folkmoot.ui.progress.ProgressPanel;
import org.folkmoot.ui.progress.ProgressViewModel;
import org.folkmoot.ui.shell.ShellController;

/** Builds the History and Progress panels. One of them at a time is shown beside the current screen. */
final class SidePanels {
    private final ShellController shell;
    private final Runnable focusScreen;
    private final HistoryViewModel history;
    private final HistoryPanel historyPanel;
    private final ProgressViewModel progress;
    private final ProgressPanel progressPanel;

    /**
     * @param reversed called on every undo or redo from the history
     * @param show lists these responses, given by text id
     * @param focusScreen moves the keyboard focus back to the screen
     */
    SidePanels(
            ConsultationContext context,
            ShellController shell,
            HistorySelection.Follow reversed,
            Consumer<List<Long>> show,
            Runnable focusScreen) {
        this.shell = shell;
        this.focusScreen = focusScreen;
        Session session = context.session();
        history = new HistoryViewModel(
                session.history(), session.coder(), context.background(), context.notices(), reversed);
        historyPanel = new HistoryPanel(history, context.messages(), this::hide, step -> history.selection()
                .texts(step, show));
        progress =
                new ProgressViewModel(session.progress(), session.exports(), context.background(), context.notices());
        progressPanel =
                new ProgressPanel(progress, context.messages(), context.dialogs(), this::hide, file -> context.notices()
                        .toast(context.messages().text("progress.exported", file.toString())));
    }

    HistoryViewModel history() {
        return history;
    }

    ProgressViewModel progress() {
        return progress;
    }

    void toggleHistory() {
        if (shell.isBeside(historyPanel)) {
            hide();
        } else {
            progress.hide();
            history.open();
            shell.showBeside(historyPanel);
            historyPanel.focus();
        }
    }

    void toggleProgress() {
        if (shell.isBeside(progressPanel)) {
            hide();
        } else {
            history.hide();
            progress.open();
            shell.showBeside(progressPanel);
            progressPanel.focus();
        }
    }

    private void hide() {
        history.hide();
        progress.hide();
        shell.hideBeside();
        focusScreen.run();
    }
}

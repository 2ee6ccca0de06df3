package org.folkmoot.ui.review.state;

import java.util.Optional;
import java.util.function.Consumer;
import org.folkmoot.model.codeframe.Codeframe;
import org.folkmoot.model.codeframe.Theme;
import org.folkmoot.model.response.ResponseDetail;
import org.folkmoot.model.text.Span;
import org.folkmoot.service.codeframe.CodeframeService;
import org.folkmoot.service.codeframe.NewTheme;
import org.folkmoot.service.review.ReviewService;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.common.Notices;

/** Creates a theme while coding. */
public final class NewThemeCommands {
    private final CodeframeService codeframe;
    private final ReviewService review;
    private final ReviewViewModel model;
    private final DecisionsModel decisions;
    private final Notices notices;
    private final Messages messages;
    private final Runnable undo;

    public NewThemeCommands(
            CodeframeService codeframe,
            ReviewService review,
            ReviewViewModel model,
            DecisionsModel decisions,
            Notices notices,
            Messages messages,
            Runnable undo) {
        this.codeframe = codeframe;
        this.review = review;
        this.model = model;
        this.decisions = decisions;
        this.notices = notices;
        this.messages = messages;
        this.undo = undo;
    }

    private record Made(Theme theme, Codeframe codeframe) {}

    /**
     * Creates a theme and codes the response being read to it. These are two steps, so that one undo leaves the theme.
     *
     * @param words the selected words: evidence, and the theme's first example
     * @param then called once the theme exists
     * @param refused called with the reason if it can't be created
     */
    public void make(
            String name, Optional<Theme> parent, Optional<Span> words, Runnable then, Consumer<String> refused) {
        decisions.run(() -> {
            Optional<ResponseDetail> detail = model.reading().detailProperty().get();
            String example = words.flatMap(span -> detail.map(shown -> span.of(shown.text())))
                    .orElse("");
            NewTheme wanted = new NewTheme(name, "", parent.map(Theme::id), example);
            model.queue()
                    .write(
                            () -> new Made(codeframe.add(wanted).theme(), review.codeframe()),
                            made -> {
                                model.themes().extend(made.codeframe());
                                detail.ifPresent(shown -> decisions.apply(
                                        shown, made.theme(), words.stream().toList(), ""));
                                then.run();
                                notices.toast(
                                        messages.text(
                                                "themes.new.made", made.theme().label()),
                                        messages.text("action.undo"),
                                        undo);
                            },
                            refused);
        });
    }
}

package org.folkmoot.ui.review.reader;

import org.folkmoot.model.response.ResponseDetail.OtherResponse;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.common.Overlay;
import org.folkmoot.ui.review.state.ReviewViewModel;

/** Reads and shows everything about the respondent of the response being read. */
public final class RespondentOpener {
    private final ReviewViewModel model;
    private final Messages messages;

    public RespondentOpener(ReviewViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    public void open(Overlay overlay) {
        model.reading().detailProperty().get().ifPresent(detail -> {
            long current = detail.row().textId();
            model.reading().respondent(current, respondent -> {
                RespondentPanel panel = new RespondentPanel(
                        respondent,
                        current,
                        model.themes().codeframeProperty().get(),
                        model.reading().covering(),
                        messages,
                        reply -> {
                            overlay.close();
                            if (reply.textId() != current) {
                                model.responses().open(new OtherResponse(reply.question(), reply.textId()));
                            }
                        });
                overlay.open(panel, panel);
            });
        });
    }
}

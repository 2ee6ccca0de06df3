package org.folkmoot.ui.review.reader;

import org.folkmoot.model.ResponseDetail.OtherResponse;
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
        model.detailProperty().get().ifPresent(detail -> {
            long current = detail.row().textId();
            model.respondent(current, respondent -> {
                RespondentPanel panel = new RespondentPanel(
                        respondent, current, model.codeframeProperty().get(), model.covering(), messages, reply -> {
                            overlay.close();
                            if (reply.textId() != current) {
                                model.open(new OtherResponse(reply.question(), reply.textId()));
                            }
                        });
                overlay.open(panel, panel);
            });
        });
    }
}

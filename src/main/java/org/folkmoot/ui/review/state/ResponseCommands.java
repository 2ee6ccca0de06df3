package org.folkmoot.ui.review.state;

import java.util.List;
import org.folkmoot.model.response.Flag;
import org.folkmoot.model.response.SubmissionStatus;
import org.folkmoot.service.received.FunnelService;
import org.folkmoot.service.review.CodingService;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.common.Notices;

/** Marks a response, or all marked responses, as done, flagged or set aside; writes its memo. */
public final class ResponseCommands {
    private final CodingService coding;
    private final FunnelService funnel;
    private final ReviewViewModel model;
    private final DecisionsModel decisions;
    private final BulkCommands bulk;
    private final Notices notices;
    private final Messages messages;
    private final Runnable undo;

    public ResponseCommands(
            CodingService coding,
            FunnelService funnel,
            ReviewViewModel model,
            DecisionsModel decisions,
            BulkCommands bulk,
            Notices notices,
            Messages messages,
            Runnable undo) {
        this.coding = coding;
        this.funnel = funnel;
        this.model = model;
        this.decisions = decisions;
        this.bulk = bulk;
        this.notices = notices;
        this.messages = messages;
        this.undo = undo;
    }

    /** Marks the response as done and selects the next one to code. */
    public void doneAndNext() {
        decisions.run(() -> {
            if (bulk.active()) {
                bulk.done();
            } else {
                doneAndNextNow();
            }
        });
    }

    private void doneAndNextNow() {
        decisions.withDetail(detail -> {
            long textId = detail.row().textId();
            if (detail.row().done() || !detail.row().counts()) {
                next();
            } else {
                decisions.decide(textId, () -> coding.done(textId), after -> next());
            }
        });
    }

    private void next() {
        model.responses().nextToDo(found -> {
            if (!found) {
                notices.toast(messages.text("review.all-done"));
            }
        });
    }

    /** Marks the response as not done. */
    public void reopen() {
        decisions.run(() -> decisions.withDetail(detail -> {
            long textId = detail.row().textId();
            if (detail.row().done()) {
                decisions.decide(textId, () -> coding.reopen(textId), after -> {});
            }
        }));
    }

    /** Saves a memo on the response that it was written for, whichever response is being read by now. */
    public void memo(long textId, String memo) {
        decisions.run(() -> decisions.decide(textId, () -> coding.memo(textId, memo), after -> {}));
    }

    /** Sets a flag on the response or clears it; sets it on all marked responses. */
    public void flag(Flag flag) {
        decisions.run(() -> {
            if (bulk.active()) {
                bulk.flag(flag, true);
                return;
            }
            decisions.withDetail(detail -> {
                long textId = detail.row().textId();
                boolean set = !detail.row().flags().contains(flag);
                decisions.decide(textId, () -> coding.flag(textId, flag, set), after -> {});
            });
        });
    }

    /** Sets aside the submissions of all marked responses, or of this one, whichever response is being read by now. */
    public void setAside(long textId, SubmissionStatus status, String reason) {
        decisions.run(() -> {
            if (bulk.active()) {
                bulk.setAside(status, reason);
            } else {
                setOneAside(textId, status, reason);
            }
        });
    }

    private void setOneAside(long textId, SubmissionStatus status, String reason) {
        model.queue().write(() -> funnel.setAside(List.of(funnel.ofText(textId).id()), status, reason), step -> {
            model.changes().many(step.at());
            notices.toast(messages.text("review.set-aside"), messages.text("action.undo"), undo);
        });
    }
}

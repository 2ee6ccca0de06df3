package org.folkmoot.ui.campaign;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.folkmoot.model.CancelledException;
import org.folkmoot.model.Progress;
import org.folkmoot.model.codeframe.Codeframe;
import org.folkmoot.model.codeframe.Theme;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.model.response.Question;
import org.folkmoot.model.text.CampaignGroup;
import org.folkmoot.service.campaign.CampaignService;
import org.folkmoot.service.campaign.CampaignService.Coded;
import org.folkmoot.service.campaign.CampaignService.Found;
import org.folkmoot.service.campaign.Compared;
import org.folkmoot.service.review.CodingService;
import org.folkmoot.ui.common.Background;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.common.Notices;

/**
 * Campaign candidates of one question, the selected group and its members. The search starts when the screen is shown.
 */
public final class CampaignsViewModel {
    /** Value of {@link #progressProperty} while no search is running. */
    static final double IDLE = -1;

    private final CampaignService campaigns;
    private final CodingService coding;
    private final Background background;
    private final Notices notices;
    private final Messages messages;
    private final ReadOnlyObjectProperty<Codeframe> codeframe;
    private final Runnable changed;
    private final Runnable undo;
    private final ReadOnlyObjectWrapper<Optional<Question>> question = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Found>> groups = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Found>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Compared>> members = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(IDLE);
    /** Identifies the current search; an earlier search that is still running stops. */
    private final AtomicReference<Object> search = new AtomicReference<>(new Object());

    /**
     * @param changed called after a change was written
     * @param undo undoes the last step
     */
    public CampaignsViewModel(
            CampaignService campaigns,
            CodingService coding,
            Background background,
            Notices notices,
            Messages messages,
            ReadOnlyObjectProperty<Codeframe> codeframe,
            Runnable changed,
            Runnable undo) {
        this.campaigns = campaigns;
        this.coding = coding;
        this.background = background;
        this.notices = notices;
        this.messages = messages;
        this.codeframe = codeframe;
        this.changed = changed;
        this.undo = undo;
    }

    /** Selects a question and searches its responses, also if it was selected before. */
    public void ask(Optional<Question> asked) {
        if (!asked.equals(question.get())) {
            groups.set(List.of());
            choose(Optional.empty());
            question.set(asked);
        }
        find();
    }

    /** Starts a search and keeps the selected group selected. */
    public void find() {
        Question asked = question.get().orElse(null);
        if (asked == null) {
            return;
        }
        Object mine = new Object();
        search.set(mine);
        progress.set(0);
        Progress told = (done, total) -> {
            background.onScreen(() -> {
                if (search.get() == mine && progress.get() >= 0) {
                    progress.set(total <= 0 ? 0 : (double) done / total);
                }
            });
            return search.get() == mine;
        };
        background
                .aside(() -> campaigns.find(asked.id(), told))
                .onSuccess(found -> {
                    if (search.get() == mine) {
                        show(found);
                    }
                })
                .onError(CancelledException.class, cancelled -> {})
                .onError(Refusal.class, refusal -> notices.banner(Messages.of(refusal)))
                .andFinally(() -> {
                    if (search.get() == mine) {
                        progress.set(IDLE);
                    }
                })
                .start();
    }

    /** Cancels the search. */
    void cancel() {
        search.set(new Object());
        progress.set(IDLE);
    }

    private void show(List<Found> found) {
        Optional<Found> before = chosen.get();
        groups.set(found);
        choose(found.stream()
                .filter(each -> before.filter(was -> alike(was, each)).isPresent())
                .findFirst()
                .or(() -> found.stream().findFirst()));
    }

    private static boolean alike(Found one, Found other) {
        return one.letter() == other.letter()
                || (one.confirmed().isPresent() && one.confirmed().equals(other.confirmed()));
    }

    void choose(Optional<Found> group) {
        chosen.set(group);
        if (group.isEmpty()) {
            members.set(List.of());
            return;
        }
        Found wanted = group.get();
        background
                .read(() -> campaigns.compare(
                        wanted.letter(),
                        wanted.members().stream()
                                .map(CampaignGroup.Member::textId)
                                .toList()))
                .onSuccess(compared -> {
                    if (chosen.get().filter(wanted::equals).isPresent()) {
                        members.set(compared);
                    }
                })
                .onError(Refusal.class, refusal -> notices.banner(Messages.of(refusal)))
                .start();
    }

    /** Confirms that the members of the selected group sent the same letter. */
    void confirm() {
        chosen.get()
                .filter(group -> group.open() > 0)
                .ifPresent(group -> write(
                        () -> campaigns.confirm(group.members().stream()
                                .map(CampaignGroup.Member::textId)
                                .toList()),
                        campaign -> toast(messages.text("campaigns.confirmed", group.open()))));
    }

    /** Removes a member from the confirmed campaign. */
    void splitOff(Compared member) {
        chosen.get()
                .flatMap(Found::confirmed)
                .ifPresent(campaign -> write(
                        () -> campaigns.splitOff(campaign, List.of(member.textId())),
                        step -> toast(messages.text("campaigns.split", member.reference()))));
    }

    /** Codes a theme on every member of the confirmed campaign. */
    void code(Theme theme) {
        chosen.get()
                .flatMap(Found::confirmed)
                .ifPresent(campaign -> write(
                        () -> campaigns.applyToMembers(campaign, theme.id(), List.of()), coded -> said(theme, coded)));
    }

    private void said(Theme theme, Coded coded) {
        String text = messages.text(
                "campaigns.coded", coded.coded(), theme.name(), coded.toRead(), coded.had() + coded.against());
        if (coded.step().isPresent()) {
            toast(text);
        } else {
            notices.toast(text);
        }
    }

    /** Marks a member's response as done. */
    void done(Compared member) {
        write(() -> coding.done(member.textId()), step -> toast(messages.text("campaigns.done", member.reference())));
    }

    private void toast(String text) {
        notices.toast(text, messages.text("campaigns.undo"), undo);
    }

    private <T> void write(Callable<T> work, Consumer<T> then) {
        background
                .write(work)
                .onSuccess(result -> {
                    then.accept(result);
                    changed.run();
                    find();
                })
                .onError(Refusal.class, refusal -> notices.banner(Messages.of(refusal)))
                .start();
    }

    ReadOnlyObjectProperty<Codeframe> codeframeProperty() {
        return codeframe;
    }

    ReadOnlyObjectProperty<Optional<Question>> questionProperty() {
        return question.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<Found>> groupsProperty() {
        return groups.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Found>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<Compared>> membersProperty() {
        return members.getReadOnlyProperty();
    }

    /** Progress of the search from 0 to 1, or {@link #IDLE}. */
    ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }
}

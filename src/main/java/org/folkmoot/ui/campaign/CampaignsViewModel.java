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
import org.folkmoot.model.CampaignGroup;
import org.folkmoot.model.CancelledException;
import org.folkmoot.model.Codeframe;
import org.folkmoot.model.Progress;
import org.folkmoot.model.Question;
import org.folkmoot.model.Refusal;
import org.folkmoot.model.Theme;
import org.folkmoot.service.Session;
import org.folkmoot.service.campaign.CampaignService.Coded;
import org.folkmoot.service.campaign.CampaignService.Compared;
import org.folkmoot.service.campaign.CampaignService.Found;
import org.folkmoot.ui.common.Background;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.common.Notices;

/** The groups of one question, the one chosen and its members. Nothing is looked for before the screen is shown. */
public final class CampaignsViewModel {
    /** Of {@link #progressProperty} while nothing is looked for. */
    static final double IDLE = -1;

    private final Session session;
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
    /** What is being looked for now; a search that is not it stops. */
    private final AtomicReference<Object> search = new AtomicReference<>(new Object());

    /**
     * @param changed hears that something was written
     * @param undo takes the last step back
     */
    public CampaignsViewModel(
            Session session,
            Background background,
            Notices notices,
            Messages messages,
            ReadOnlyObjectProperty<Codeframe> codeframe,
            Runnable changed,
            Runnable undo) {
        this.session = session;
        this.background = background;
        this.notices = notices;
        this.messages = messages;
        this.codeframe = codeframe;
        this.changed = changed;
        this.undo = undo;
    }

    /** Looks through another question, or the same again. */
    public void ask(Optional<Question> asked) {
        if (!asked.equals(question.get())) {
            groups.set(List.of());
            choose(Optional.empty());
            question.set(asked);
        }
        find();
    }

    /** Looks for groups; the one that was chosen stays so. */
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
                .aside(() -> session.campaigns().find(asked.id(), told))
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

    /** Stops looking. */
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
                .read(() -> session.campaigns()
                        .compare(
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

    /** Says that the members of the chosen group sent one letter. */
    void confirm() {
        chosen.get()
                .filter(group -> group.open() > 0)
                .ifPresent(group -> write(
                        () -> session.campaigns()
                                .confirm(group.members().stream()
                                        .map(CampaignGroup.Member::textId)
                                        .toList()),
                        campaign -> toast(messages.text("campaigns.confirmed", group.open()))));
    }

    /** Takes a member out of the confirmed campaign. */
    void splitOff(Compared member) {
        chosen.get()
                .flatMap(Found::confirmed)
                .ifPresent(campaign -> write(
                        () -> session.campaigns().splitOff(campaign, List.of(member.textId())),
                        step -> toast(messages.text("campaigns.split", member.reference()))));
    }

    /** Codes a theme on every member of the confirmed campaign. */
    void code(Theme theme) {
        chosen.get()
                .flatMap(Found::confirmed)
                .ifPresent(campaign -> write(
                        () -> session.campaigns().applyToMembers(campaign, theme.id(), List.of()),
                        coded -> said(theme, coded)));
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

    /** Marks a member done: it was read to the end. */
    void done(Compared member) {
        write(
                () -> session.coding().done(member.textId()),
                step -> toast(messages.text("campaigns.done", member.reference())));
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

    /** From 0 to 1 while it looks for groups, else {@link #IDLE}. */
    ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }
}

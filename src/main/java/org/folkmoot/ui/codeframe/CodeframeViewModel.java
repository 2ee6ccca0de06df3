package org.folkmoot.ui.codeframe;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import org.folkmoot.model.Codeframe;
import org.folkmoot.model.CodeframeVersion;
import org.folkmoot.model.Progress;
import org.folkmoot.model.RecodeItem;
import org.folkmoot.model.Refusal;
import org.folkmoot.model.Theme;
import org.folkmoot.model.ThemeChange;
import org.folkmoot.model.ThemeField;
import org.folkmoot.service.Session;
import org.folkmoot.service.codeframe.CodeframeService;
import org.folkmoot.service.codeframe.NewTheme;
import org.folkmoot.service.codeframe.RecodeService;
import org.folkmoot.service.codeframe.RuleTrial;
import org.folkmoot.service.codeframe.SplitPart;
import org.folkmoot.ui.common.Background;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.common.Notices;
import org.jspecify.annotations.Nullable;

/**
 * The codeframe as the analyst changes it. Every change is written at once and goes to the Review screen, which reads
 * the codeframe again; this screen shows what that one has. Used on the interface thread alone.
 */
public final class CodeframeViewModel {
    private final Session session;
    private final Background background;
    private final Notices notices;
    private final Messages messages;
    private final Changes changes;
    private final ObservableValue<Codeframe> codeframe;
    private final ReadOnlyObjectWrapper<Optional<Theme>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Map<Long, Long>> responses = new ReadOnlyObjectWrapper<>(Map.of());
    private final BooleanProperty retiredShown = new SimpleBooleanProperty();
    private int underWay;
    private int trial;
    private boolean stale;

    /** What the rest of the window does about a change. */
    public interface Changes {
        /** @param codings whether codings went from one theme to another, so that lists of responses are out of date */
        void changed(boolean codings);

        /** Takes the latest change back. */
        void undo();

        /** The code of a theme is another one now. */
        void renamed(String before, String now);
    }

    /** @param codeframe what the Review screen has read */
    public CodeframeViewModel(
            Session session,
            Background background,
            Notices notices,
            Messages messages,
            ObservableValue<Codeframe> codeframe,
            Changes changes) {
        this.session = session;
        this.background = background;
        this.notices = notices;
        this.messages = messages;
        this.codeframe = codeframe;
        this.changes = changes;
        codeframe.addListener((property, was, is) -> keepChosen(is));
    }

    private void keepChosen(Codeframe now) {
        Optional<Theme> kept = chosen.get().flatMap(theme -> now.byId(theme.id()));
        chosen.set(kept);
    }

    /** Reads how many answers each theme has. */
    public void load() {
        underWay++;
        background
                .read(() -> session.codeframe().responses())
                .onSuccess(responses::set)
                .andFinally(() -> underWay--)
                .start();
    }

    public void choose(@Nullable Theme theme) {
        if (!chosen.get().equals(Optional.ofNullable(theme))) {
            chosen.set(Optional.ofNullable(theme));
        }
    }

    /** Proposes a code for a name that is being typed. */
    void suggestCode(String name, Consumer<String> then) {
        background
                .read(() -> session.codeframe().suggestCode(name))
                .onSuccess(then)
                .start();
    }

    /** @param refused hears why it can't be so */
    void add(NewTheme wanted, Runnable done, Consumer<String> refused) {
        write(
                () -> session.codeframe().add(wanted),
                added -> {
                    chosen.set(Optional.of(added.theme()));
                    changed(false);
                    done.run();
                },
                refused);
    }

    /** Changes one thing about a theme, if it is not so already. */
    void change(Theme theme, ThemeField field, String value, Runnable done, Consumer<String> refused) {
        write(
                () -> session.codeframe().change(theme.id(), field, value),
                changed -> {
                    if (changed.isPresent()) {
                        if (field == ThemeField.CODE) {
                            changes.renamed(theme.code(), changed.get().theme().code());
                        }
                        changed(false);
                        if (field == ThemeField.RULES) {
                            tag();
                        }
                    }
                    done.run();
                },
                refused);
    }

    /** Makes the machine's suggestions anew after the rules have changed. */
    private void tag() {
        write(() -> session.tagging().refresh(Progress.NONE), report -> changes.changed(true), notices::banner);
    }

    void move(Theme theme, @Nullable Theme parent, int index) {
        write(
                () -> session.codeframe().move(theme.id(), parent == null ? null : parent.id(), index),
                moved -> moved.ifPresent(done -> changed(false)),
                notices::banner);
    }

    /** Retires a theme, or brings it back. */
    void retireOrRestore(Theme theme) {
        boolean back = theme.retired();
        write(
                () -> back
                        ? session.codeframe().restore(theme.id())
                        : session.codeframe().retire(theme.id()),
                done -> {
                    if (!back) {
                        retiredShown.set(true);
                    }
                    changed(true);
                    say(messages.text(back ? "codeframe.restored" : "codeframe.retired", theme.name()));
                },
                notices::banner);
    }

    void merge(Theme from, Theme into, boolean withRules) {
        write(
                () -> session.codeframe().merge(from.id(), into.id(), withRules),
                merged -> {
                    chosen.set(Optional.of(merged.into()));
                    changed(true);
                    say(messages.text("codeframe.merged", from.name(), into.name(), merged.codings()));
                    if (withRules && !from.spec().rules().isBlank()) {
                        tag();
                    }
                },
                notices::banner);
    }

    void split(Theme theme, List<SplitPart> parts, Runnable done, Consumer<String> refused) {
        write(
                () -> session.codeframe().split(theme.id(), parts),
                split -> {
                    changed(true);
                    say(messages.text("codeframe.split", theme.name(), split.codings()));
                    done.run();
                },
                refused);
    }

    private void say(String what) {
        notices.toast(what, messages.text("action.undo"), changes::undo);
    }

    /** The numbers here follow once the Review screen has counted again. */
    private void changed(boolean codings) {
        changes.changed(codings);
    }

    /** Says why something that nobody is looking at any more was not kept. */
    void refuse(String why) {
        notices.banner(why);
    }

    /** Tries rules out; an answer that comes after a later question is dropped. */
    void tryRules(Theme theme, String rules, Consumer<RuleTrial> then) {
        int mine = ++trial;
        background
                .aside(() -> session.rules().trial(rules, theme.id()))
                .onSuccess(found -> {
                    if (mine == trial) {
                        then.accept(found);
                    }
                })
                .start();
    }

    /** Lines up the answers that a theme may have come too late for. */
    void lineUp(Theme theme, Consumer<RecodeService.State> then) {
        write(() -> session.recode().lineUp(theme.id()), then, notices::banner);
    }

    void recodeState(Theme theme, Consumer<RecodeService.State> then) {
        read(() -> session.recode().state(theme.id()), then);
    }

    void recode(Theme theme, RecodeItem item, boolean fits, Runnable done, Runnable refused) {
        write(
                () -> session.recode().decide(theme.id(), item, fits),
                step -> {
                    stale = true;
                    done.run();
                },
                why -> {
                    notices.banner(why);
                    refused.run();
                });
    }

    void reopenForRecoding(Theme theme, Runnable done) {
        write(
                () -> session.recode().reopen(theme.id()),
                reopened -> {
                    stale = true;
                    say(messages.text("codeframe.recode.reopened", reopened));
                    done.run();
                },
                notices::banner);
    }

    /** Takes back what was done last, without leaving the queue. */
    void takeBack(Runnable done) {
        write(
                () -> session.history().undo(),
                undone -> {
                    stale = true;
                    done.run();
                },
                notices::banner);
    }

    /** Brings the other screens up to date with what was decided in a queue. */
    void queueLeft() {
        if (stale) {
            stale = false;
            changed(true);
        }
    }

    void nameVersion(CodeframeVersion version, String name, Runnable done, Consumer<String> refused) {
        write(
                () -> {
                    session.versions().name(version.step(), name);
                    return version;
                },
                named -> done.run(),
                refused);
    }

    /** What taking a codeframe file in would change; nothing is kept. */
    void previewImport(Path csv, Consumer<List<ThemeChange>> then) {
        write(() -> session.codeframeImport().preview(csv), then, notices::banner);
    }

    void runImport(Path csv) {
        write(
                () -> session.codeframeImport().run(csv),
                taken -> {
                    say(messages.text("codeframe.import.done"));
                    tag();
                },
                notices::banner);
    }

    CodeframeService service() {
        return session.codeframe();
    }

    Session session() {
        return session;
    }

    <T> void read(Callable<T> work, Consumer<T> then) {
        underWay++;
        background
                .read(work)
                .onSuccess(then)
                .onError(Refusal.class, refusal -> notices.banner(refusal.getMessage()))
                .andFinally(() -> underWay--)
                .start();
    }

    private <T> void write(Callable<T> work, Consumer<T> then, Consumer<String> refused) {
        underWay++;
        background
                .write(work)
                .onSuccess(then)
                .onError(Refusal.class, refusal -> refused.accept(refusal.getMessage()))
                .andFinally(() -> underWay--)
                .start();
    }

    /** Whether nothing is under way. */
    public boolean idle() {
        return underWay == 0;
    }

    ObservableValue<Codeframe> codeframeProperty() {
        return codeframe;
    }

    Codeframe codeframe() {
        return codeframe.getValue();
    }

    /** The theme that the details are about. */
    ReadOnlyObjectProperty<Optional<Theme>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** Answers by theme id, over all questions. */
    ReadOnlyObjectProperty<Map<Long, Long>> responsesProperty() {
        return responses.getReadOnlyProperty();
    }

    long responses(Theme theme) {
        return responses.get().getOrDefault(theme.id(), 0L);
    }

    BooleanProperty retiredShownProperty() {
        return retiredShown;
    }
}

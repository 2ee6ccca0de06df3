package org.folkmoot.ui.codeframe;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import org.folkmoot.model.Progress;
import org.folkmoot.model.codeframe.Codeframe;
import org.folkmoot.model.codeframe.Theme;
import org.folkmoot.model.codeframe.ThemeField;
import org.folkmoot.service.codeframe.CodeframeService;
import org.folkmoot.service.codeframe.NewTheme;
import org.folkmoot.service.codeframe.SplitPart;
import org.folkmoot.service.suggest.TaggingService;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.common.Notices;
import org.jspecify.annotations.Nullable;

/**
 * The codeframe as the analyst edits it. Every change is written at once. The Review screen then rereads the codeframe,
 * and this screen shows what that one has read. JavaFX thread only.
 */
public final class CodeframeViewModel {
    private final CodeframeWork work;
    private final CodeframeService service;
    private final TaggingService tagging;
    private final Notices notices;
    private final Messages messages;
    private final CodeframeChanges changes;
    private final ObservableValue<Codeframe> codeframe;
    private final ReadOnlyObjectWrapper<Optional<Theme>> selected = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Map<Long, Long>> responses = new ReadOnlyObjectWrapper<>(Map.of());
    private final BooleanProperty retiredShown = new SimpleBooleanProperty();

    /** @param codeframe the codeframe that the Review screen has read */
    public CodeframeViewModel(
            CodeframeWork work,
            CodeframeService service,
            TaggingService tagging,
            Notices notices,
            Messages messages,
            ObservableValue<Codeframe> codeframe,
            CodeframeChanges changes) {
        this.work = work;
        this.service = service;
        this.tagging = tagging;
        this.notices = notices;
        this.messages = messages;
        this.codeframe = codeframe;
        this.changes = changes;
        codeframe.addListener(
                (property, was, is) -> selected.set(selected.get().flatMap(theme -> is.byId(theme.id()))));
    }

    /** Reads the number of responses of each theme. */
    public void load() {
        work.read(service::responses, responses::set);
    }

    public void select(@Nullable Theme theme) {
        selected.set(Optional.ofNullable(theme));
    }

    /** Suggests a code for a name that is being typed. */
    void suggestCode(String name, Consumer<String> then) {
        work.read(() -> service.suggestCode(name), then);
    }

    /** @param refused receives the reason if the theme is refused */
    void add(NewTheme theme, Runnable done, Consumer<String> refused) {
        work.write(
                () -> service.add(theme),
                added -> {
                    select(added.theme());
                    changes.changed(false);
                    done.run();
                },
                refused);
    }

    /** Changes one field of a theme, unless it has that value already. */
    void change(Theme theme, ThemeField field, String value, Runnable done, Consumer<String> refused) {
        work.write(
                () -> service.change(theme.id(), field, value),
                changed -> {
                    if (changed.isPresent()) {
                        if (field == ThemeField.CODE) {
                            changes.renamed(theme.code(), changed.get().theme().code());
                        }
                        changes.changed(false);
                        if (field == ThemeField.RULES) {
                            refreshSuggestions();
                        }
                    }
                    done.run();
                },
                refused);
    }

    private void refreshSuggestions() {
        work.write(() -> tagging.refresh(Progress.NONE), report -> changes.changed(true));
    }

    void move(Theme theme, @Nullable Theme parent, int index) {
        work.write(
                () -> service.move(theme.id(), parent == null ? null : parent.id(), index),
                moved -> moved.ifPresent(done -> changes.changed(false)));
    }

    void retireOrRestore(Theme theme) {
        boolean restores = theme.retired();
        work.write(() -> restores ? service.restore(theme.id()) : service.retire(theme.id()), done -> {
            if (!restores) {
                retiredShown.set(true);
            }
            changes.changed(true);
            toast(messages.text(restores ? "codeframe.restored" : "codeframe.retired", theme.name()));
        });
    }

    /** Counts the responses that a merge would move and combine. */
    void countInBoth(Theme from, Theme into, Consumer<CodeframeService.InBoth> then) {
        work.read(() -> service.inBoth(from.id(), into.id()), then);
    }

    void merge(Theme from, Theme into, boolean withRules) {
        work.write(() -> service.merge(from.id(), into.id(), withRules), merged -> {
            select(merged.into());
            changes.changed(true);
            toast(messages.text("codeframe.merged", from.name(), into.name(), merged.codings()));
            if (withRules && !from.spec().rules().isBlank()) {
                refreshSuggestions();
            }
        });
    }

    void split(Theme theme, List<SplitPart> parts, Runnable done, Consumer<String> refused) {
        work.write(
                () -> service.split(theme.id(), parts),
                split -> {
                    changes.changed(true);
                    toast(messages.text("codeframe.split", theme.name(), split.codings()));
                    done.run();
                },
                refused);
    }

    /** Reports an imported codeframe and refreshes the suggestions. */
    public void imported() {
        toast(messages.text("codeframe.import.done"));
        refreshSuggestions();
    }

    private void toast(String what) {
        notices.toast(what, messages.text("action.undo"), changes::undo);
    }

    /** Reports why an edit that is no longer on screen was refused. */
    void refuse(String why) {
        work.refuse(why);
    }

    /** Whether nothing is being read or written. */
    public boolean idle() {
        return work.idle();
    }

    ObservableValue<Codeframe> codeframeProperty() {
        return codeframe;
    }

    Codeframe codeframe() {
        return codeframe.getValue();
    }

    /** The theme whose details are shown. */
    ReadOnlyObjectProperty<Optional<Theme>> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /** Number of coded responses by theme id, over all questions. */
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

package org.folkmoot.history;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.folkmoot.model.history.StepKind;

/**
 * What a consultation should hold after a row of actions, undos and redos: of each thing, what the latest step said of
 * it that is not undone. Each coder has a stack of steps to undo and one to redo, as anybody would draw it.
 */
final class Model {
    /** Steps of all coders in the order in which they were done. */
    private final List<ModelStep> steps = new ArrayList<>();

    private final Map<String, Deque<ModelStep>> undo = new HashMap<>();
    private final Map<String, Deque<ModelStep>> redo = new HashMap<>();
    private final Map<String, String> now = new TreeMap<>();

    /** One action: what it said of which thing. */
    static final class ModelStep {
        final long id;
        final String coder;
        final StepKind kind;
        final Map<String, String> says;
        boolean undone;

        ModelStep(long id, String coder, StepKind kind, Map<String, String> says) {
            this.id = id;
            this.coder = coder;
            this.kind = kind;
            this.says = Map.copyOf(says);
        }
    }

    void did(long id, String coder, StepKind kind, Map<String, String> says) {
        ModelStep step = new ModelStep(id, coder, kind, says);
        steps.add(step);
        undoStack(coder).push(step);
        redoStack(coder).clear();
        says.forEach(this::put);
    }

    @org.jspecify.annotations.Nullable
    ModelStep nextToUndo(String coder) {
        return undoStack(coder).peek();
    }

    @org.jspecify.annotations.Nullable
    ModelStep nextToRedo(String coder) {
        return redoStack(coder).peek();
    }

    /** What would hold if these steps were undone, or done again. */
    Map<String, String> as(List<ModelStep> changed, boolean undone) {
        changed.forEach(step -> step.undone = undone);
        Map<String, String> then = new TreeMap<>(now);
        for (ModelStep step : changed) {
            for (String thing : step.says.keySet()) {
                ModelStep latest = latest(thing);
                if (latest == null) {
                    then.remove(thing);
                } else {
                    then.put(thing, latest.says.getOrDefault(thing, ""));
                }
            }
        }
        changed.forEach(step -> step.undone = !undone);
        return then;
    }

    void undone(ModelStep step) {
        step.undone = true;
        undoStack(step.coder).remove(step);
        redoStack(step.coder).push(step);
        step.says.keySet().forEach(this::refresh);
    }

    void redone(ModelStep step) {
        step.undone = false;
        redoStack(step.coder).remove(step);
        undoStack(step.coder).push(step);
        step.says.keySet().forEach(this::refresh);
    }

    /** How many of the things that a step was about are as it said, and were said by it. */
    long holding(ModelStep step) {
        return step.says.keySet().stream()
                .filter(thing -> latest(thing) == step)
                .count();
    }

    /** A coder's steps that stand, from one on, the newest first. */
    List<ModelStep> downTo(ModelStep last) {
        List<ModelStep> down = new ArrayList<>();
        for (int i = steps.size() - 1; i >= steps.indexOf(last); i--) {
            ModelStep step = steps.get(i);
            if (step.coder.equals(last.coder) && !step.undone) {
                down.add(step);
            }
        }
        return down;
    }

    List<ModelStep> steps() {
        return steps;
    }

    /** What holds of a thing; empty if nothing was ever said of it. */
    String of(String thing) {
        return now.getOrDefault(thing, "");
    }

    Map<String, String> now() {
        return now;
    }

    private @org.jspecify.annotations.Nullable ModelStep latest(String thing) {
        for (int i = steps.size() - 1; i >= 0; i--) {
            ModelStep step = steps.get(i);
            if (!step.undone && step.says.containsKey(thing)) {
                return step;
            }
        }
        return null;
    }

    private void refresh(String thing) {
        ModelStep step = latest(thing);
        put(thing, step == null ? "" : step.says.getOrDefault(thing, ""));
    }

    private void put(String thing, String value) {
        if (value.isEmpty()) {
            now.remove(thing);
        } else {
            now.put(thing, value);
        }
    }

    private Deque<ModelStep> undoStack(String coder) {
        return undo.computeIfAbsent(coder, name -> new ArrayDeque<>());
    }

    private Deque<ModelStep> redoStack(String coder) {
        return redo.computeIfAbsent(coder, name -> new ArrayDeque<>());
    }
}

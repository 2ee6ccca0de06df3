package org.folkmoot.ui.review.state;

/** Moves through the list and marks responses. */
public final class ListCommands {
    private final ActionQueue queue;
    private final ResponseList list;

    public ListCommands(ReviewViewModel model) {
        this.queue = model.queue();
        this.list = model.responses().list();
    }

    public void select(int index) {
        queue.run(() -> list.select(index));
    }

    public void next() {
        queue.run(() -> list.move(1));
    }

    public void previous() {
        queue.run(() -> list.move(-1));
    }

    /** Moves the selection and extends the marks to it. */
    public void extend(int by) {
        queue.run(() -> {
            int from = list.selectedProperty().get();
            list.move(by);
            list.marks().extend(from, list.selectedProperty().get());
        });
    }

    /** Selects a row and marks all rows between it and the anchor. */
    public void extendTo(int index) {
        queue.run(() -> {
            int from = list.selectedProperty().get();
            list.select(index);
            list.marks().extend(from, index);
        });
    }

    /** Marks a row or removes its mark; the first mark set this way marks the selected row too. */
    public void mark(int index) {
        queue.run(() -> {
            Marks marks = list.marks();
            int current = list.selectedProperty().get();
            if (marks.none() && current >= 0 && current != index) {
                marks.toggle(current);
            }
            marks.toggle(index);
        });
    }

    /** Marks every row. */
    public void markAll() {
        queue.run(() -> list.marks().all());
    }
}

package org.folkmoot.ui.intake;

import org.jspecify.annotations.Nullable;

/**
 * One entry of a chooser.
 *
 * @param value what it stands for, or null where that is to be found out
 */
record Choice<T>(@Nullable T value, String name) {
    /** What the chooser shows. */
    @Override
    public String toString() {
        return name;
    }
}

package org.folkmoot.ui.intake;

import org.jspecify.annotations.Nullable;

/**
 * An entry of a combo box.
 *
 * @param value the value, or null to detect it
 */
record Choice<T>(@Nullable T value, String name) {
    /** Returns the name, which the combo box shows. */
    @Override
    public String toString() {
        return name;
    }
}

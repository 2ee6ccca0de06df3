package org.folkmoot.ui.review.themes;

/** One line under the field that finds themes. */
sealed interface FoundLine permits ThemeHit, FoundLine.NewTheme {
    /** The offer to make a theme of what was typed. */
    record NewTheme(String name) implements FoundLine {}
}

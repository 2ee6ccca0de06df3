package org.folkmoot.ui.review.themes;

/** A line under the theme finder. */
sealed interface FoundLine permits ThemeHit, FoundLine.NewTheme {
    /** Offers to create a theme with the typed name. */
    record NewTheme(String name) implements FoundLine {}
}

package org.folkmoot.model.codeframe;

/**
 * A theme and its position in the tree.
 *
 * @param path names from the root, joined by {@code " > "}
 * @param level 1 for a root
 * @param group whether it has children, which its counts then include
 */
public record ThemePlace(Theme theme, String path, int level, boolean group) {}

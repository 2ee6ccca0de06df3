package org.folkmoot.ui.common;

/** A table in which arrows, Enter and Space trigger the actions of its screen. */
public interface ScreenKeys {}

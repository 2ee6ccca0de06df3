package org.folkmoot.ui.common;

/** A table in which arrows, Enter and Space mean what they mean on the screen around it. */
public interface ScreenKeys {}

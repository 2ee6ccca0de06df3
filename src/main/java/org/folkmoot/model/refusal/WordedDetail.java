package org.folkmoot.model.refusal;

/** A detail of a refusal that the window and the command line each name in their own words. */
public interface WordedDetail {
    /** Key of its message, such as {@code refusal.role.reference}. */
    String key();
}

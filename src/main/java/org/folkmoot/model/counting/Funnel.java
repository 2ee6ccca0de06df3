package org.folkmoot.model.counting;

/** Submissions received, and why some of them are not analysed. All counts are of submissions. */
public record Funnel(long received, long blank, long duplicate, long invalid, long outOfScope) {
    public long analysed() {
        return received - blank - duplicate - invalid - outOfScope;
    }
}

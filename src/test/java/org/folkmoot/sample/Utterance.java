package org.folkmoot.sample;

import java.util.Set;

/**
 * One piece of written material.
 *
 * @param section the theme code, or the lower-case name of a stock of themeless material
 * @param kind what the text is: a sentence, a request, a topic, a story ...
 * @param codes the themes a human coder would give to it
 * @param questions the questions it fits; empty means any
 * @param needs traits a respondent must have to say it
 * @param bars traits a respondent must not have
 * @param register the register it fixes for the answer, or an empty string
 * @param text the text, with {@code [a|b]} for alternatives and {@code {name}} for slots
 */
record Utterance(
        String section,
        Kind kind,
        Set<String> codes,
        Set<Integer> questions,
        Set<String> needs,
        Set<String> bars,
        String register,
        String text) {

    /** What sort of text it is. */
    public enum Kind {
        /** One to three full sentences. */
        SAY,
        /** An imperative without full stop, "reopen the youth clubs". */
        ASK,
        /** A topic as a noun phrase, "knife crime". */
        NP,
        /** A whole answer of a few words. */
        TERSE,
        /** Something that happened, in several sentences. */
        STORY,
        /** A view in an organisation's voice. */
        ORG,
        /** A recommendation in an organisation's voice, an imperative without full stop. */
        ORGASK
    }

    boolean fits(int question, Set<String> traits) {
        return (questions.isEmpty() || questions.contains(question))
                && traits.containsAll(needs)
                && bars.stream().noneMatch(traits::contains);
    }
}

package org.folkmoot.model.counting;

import java.util.List;
import org.folkmoot.model.codeframe.ThemePlace;
import org.folkmoot.model.response.Attribute;
import org.folkmoot.model.response.Question;

/**
 * Theme counts by the values of one attribute. A respondent with several values of a multi-select question counts under
 * each, so the values may add up to more than the total.
 *
 * @param values in the attribute's order, then {@link #NOT_GIVEN} if any respondent has no value
 * @param questions in order, as in {@link Summary#questions}
 */
public record Breakdown(Attribute attribute, List<String> values, List<Block> questions) {
    /** Stands for no value; real values are never empty. */
    public static final String NOT_GIVEN = "";

    public Breakdown {
        values = List.copyOf(values);
        questions = List.copyOf(questions);
    }

    /** The counts of one question. Uses plain arrays, because an attribute may have thousands of values. */
    public static final class Block {
        private final Question question;
        private final List<ThemePlace> themes;
        private final int[] answering;
        private final int[] respondents;

        /**
         * @param answering by value
         * @param respondents by theme, then value
         */
        public Block(Question question, List<ThemePlace> themes, int[] answering, int[] respondents) {
            if (respondents.length != themes.size() * answering.length) {
                throw new IllegalArgumentException("a count is missing");
            }
            this.question = question;
            this.themes = List.copyOf(themes);
            this.answering = answering.clone();
            this.respondents = respondents.clone();
        }

        public Question question() {
            return question;
        }

        public List<ThemePlace> themes() {
            return themes;
        }

        /** Respondents with that value who answer the question. */
        public long answering(int value) {
            return answering[value];
        }

        /**
         * Distinct respondents with that value who answer the question and are coded to the theme.
         *
         * @param theme index in {@link #themes}
         * @param value index in {@link Breakdown#values}
         */
        public Share respondents(int theme, int value) {
            return new Share(respondents[theme * answering.length + value], answering[value]);
        }
    }
}

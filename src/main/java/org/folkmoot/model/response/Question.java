package org.folkmoot.model.response;

import java.util.UUID;

/**
 * An open question.
 *
 * @param number from 1, in order of arrival
 * @param wording as respondents saw it
 */
public record Question(long id, UUID uuid, int number, String wording) {
    /** {@code Q1}, {@code Q2} ... */
    public String code() {
        return "Q" + number;
    }
}

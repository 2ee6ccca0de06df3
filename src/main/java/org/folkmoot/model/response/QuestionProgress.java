package org.folkmoot.model.response;

/**
 * Progress on one question, in responses.
 *
 * @param answering the base: included, neither blank nor a non-answer
 * @param done how many of them are marked done
 */
public record QuestionProgress(long answering, long done) {}

package org.folkmoot.model;

/**
 * How far the coding of one question is, in answers.
 *
 * @param answering the base: included, neither blank nor a non-answer
 * @param done of those, the ones marked done
 */
public record QuestionProgress(long answering, long done) {}

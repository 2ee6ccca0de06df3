package org.folkmoot.model;

/**
 * How well themes are found after so many coded answers. Figures from 0 to 1.
 *
 * @param coded how many answers were learned from
 * @param precision mean average precision
 * @param f1 micro-averaged F1 at the thresholds chosen from those answers
 * @param plainPrecision mean average precision of the usual recipe, TF-IDF and logistic regression
 * @param plainF1 the usual recipe's micro-averaged F1, at the one threshold that served best within those answers
 */
public record LearningPoint(int coded, double precision, double f1, double plainPrecision, double plainF1) {}

package org.folkmoot.model.learning;

/**
 * Quality of suggestions after a number of coded responses. All figures are from 0 to 1.
 *
 * @param coded number of responses learned from
 * @param precision mean average precision
 * @param f1 micro-averaged F1 at the thresholds chosen from those responses
 * @param plainPrecision mean average precision of the baseline, TF-IDF and logistic regression
 * @param plainF1 micro-averaged F1 of the baseline at the single threshold that was best on those responses
 */
public record LearningPoint(int coded, double precision, double f1, double plainPrecision, double plainF1) {}

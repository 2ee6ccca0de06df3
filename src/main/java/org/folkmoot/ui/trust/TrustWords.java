package org.folkmoot.ui.trust;

import org.folkmoot.model.counting.ProportionInterval;
import org.folkmoot.model.counting.Share;
import org.folkmoot.model.learning.ThemeQuality;
import org.folkmoot.model.learning.ThemeTrust;
import org.folkmoot.ui.common.Messages;

/** Words proportions with their confidence intervals, and explains missing ones. */
final class TrustWords {
    private final Messages messages;

    TrustWords(Messages messages) {
        this.messages = messages;
    }

    /** Whether there are enough data for a figure. */
    static boolean isMeasured(ThemeTrust trust, Share share) {
        return trust.quality().enough() && share.base() > 0;
    }

    /** Why there is no figure. */
    String unmeasured(ThemeTrust trust) {
        return messages.text(trust.quality().enough() ? "trust.nothing" : "trust.too-few");
    }

    /** Such as {@code 88%}. */
    String percent(Share share) {
        return messages.text("trust.percent", rounded(share.part() / (double) share.base()));
    }

    /** Such as {@code 57 to 98%}. */
    String range(ProportionInterval interval) {
        return messages.text("trust.range", rounded(interval.low()), rounded(interval.high()));
    }

    /** The figure and its interval, or why there is none. */
    String figure(ThemeTrust trust, Share share) {
        return isMeasured(trust, share)
                ? ProportionInterval.wilson(share)
                        .map(interval -> messages.text("trust.figure", percent(share), range(interval)))
                        .orElse(percent(share))
                : unmeasured(trust);
    }

    /** How many of the suggestions decided one by one were accepted. */
    String acceptance(ThemeTrust trust) {
        Share share = trust.acceptance();
        return share.base() == 0
                ? messages.text("trust.undecided")
                : messages.text("trust.of", share.part(), share.base());
    }

    String threshold(ThemeTrust trust) {
        return trust.quality().yes() + trust.quality().no() == 0
                ? ""
                : messages.text("trust.percent", trust.quality().step());
    }

    /** Text of a row for screen readers. */
    String spoken(ThemeTrust trust) {
        return messages.text(
                "trust.line",
                trust.theme().name(),
                trust.open().total(),
                figure(trust, trust.precision()),
                figure(trust, trust.recall()),
                acceptance(trust));
    }

    /** The number of suggestions that scored at least {@code step} hundredths. */
    String count(ThemeTrust trust, int step) {
        return messages.text("trust.accept.count", trust.open().atLeast(step));
    }

    /** The expected precision of suggestions that scored at least {@code step} hundredths. */
    String expected(ThemeTrust trust, int step) {
        Share share = trust.precision(step);
        if (!trust.quality().enough()) {
            return messages.text(
                    "trust.accept.too-few",
                    trust.quality().yes(),
                    trust.quality().no(),
                    ThemeQuality.FEWEST);
        }
        return ProportionInterval.wilson(share)
                .map(interval -> messages.text("trust.accept.expect", range(interval), share.part(), share.base()))
                .orElseGet(() -> messages.text("trust.accept.none-so-high"));
    }

    /** Explains the figures of a theme in sentences. */
    String explained(ThemeTrust trust) {
        String decided = trust.acceptance().base() == 0
                ? messages.text("trust.explained.undecided")
                : messages.text("trust.explained.accepted", acceptance(trust));
        if (!trust.quality().enough()) {
            return decided;
        }
        Share precision = trust.precision();
        Share recall = trust.recall();
        return messages.text(
                        "trust.explained",
                        trust.quality().step(),
                        precision.part(),
                        precision.base(),
                        recall.part(),
                        recall.base())
                + "\n\n" + decided;
    }

    private static long rounded(double share) {
        return Math.round(share * 100);
    }
}

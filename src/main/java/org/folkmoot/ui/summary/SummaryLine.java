package org.folkmoot.ui.summary;

import java.util.List;
import java.util.OptionalLong;
import org.folkmoot.model.codeframe.ThemePlace;
import org.folkmoot.model.counting.Share;

/**
 * A row of the summary table: one theme.
 *
 * @param suggested further respondents that open suggestions would add; empty for all questions together
 * @param values shares by value of the breakdown's attribute; empty without a breakdown
 */
public record SummaryLine(ThemePlace place, Share share, OptionalLong suggested, List<Share> values) {
    public SummaryLine {
        values = List.copyOf(values);
    }

    /** The share from 0 to 1; 0 if its base is zero. */
    public double fraction() {
        return share.base() == 0 ? 0 : (double) share.part() / share.base();
    }
}

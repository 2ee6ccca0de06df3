package org.folkmoot.ui.summary;

import java.util.List;
import java.util.OptionalLong;
import org.folkmoot.model.Share;
import org.folkmoot.model.Summary;

/**
 * One theme in the table.
 *
 * @param suggested further respondents whom open suggestions would add; not known over all questions together
 * @param values shares by value of the attribute of the breakdown; empty without one
 */
public record SummaryLine(Summary.Place place, Share share, OptionalLong suggested, List<Share> values) {
    public SummaryLine {
        values = List.copyOf(values);
    }

    /** Part of the base, from 0 to 1. */
    public double fraction() {
        return share.base() == 0 ? 0 : (double) share.part() / share.base();
    }
}

package org.folkmoot.ui.review.state;

/**
 * The coder's actions on the Review screen, by what they act on.
 *
 * @param choice a request for a theme, which the next theme chosen fulfils
 * @param stances the stances offered for the theme coded last
 * @param bulk actions on all marked responses
 */
public record ReviewCommands(
        ListCommands list,
        DecisionsModel decisions,
        ResponseCommands responses,
        AcceptAllCommands acceptAll,
        NewThemeCommands newTheme,
        EvidenceCommands evidence,
        BulkCommands bulk,
        HistoryCommands history,
        ThemeChoice choice,
        StanceOffer stances) {}

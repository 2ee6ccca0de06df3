package org.folkmoot.campaign;

/**
 * A response to examine for letters.
 *
 * @param textId of the stored text
 * @param sender identifies the sender: equal for two responses of one respondent, and for no others
 * @param text as stored
 */
public record CampaignText(long textId, String sender, String text) {}

package org.folkmoot.campaign;

/**
 * An answer to look for letters in.
 *
 * @param textId of the text as it stands in the file
 * @param sender who sent it: the same for two answers of one respondent, and for no others
 * @param text as stored
 */
public record CampaignText(long textId, String sender, String text) {}

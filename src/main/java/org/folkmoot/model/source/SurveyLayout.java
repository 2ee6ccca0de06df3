package org.folkmoot.model.source;

import java.util.Locale;

/** The survey program whose export a table looks like. */
public enum SurveyLayout {
    /** Two heading rows: questions, and below them choices or "Open-Ended Response". */
    SURVEY_MONKEY("SurveyMonkey"),
    /** Codes, question texts and a row of import ids. */
    QUALTRICS("Qualtrics"),
    /** Codes V1, V2 ... and Q1, Q2 ..., and names and question texts below them. */
    QUALTRICS_LEGACY("Qualtrics, older layout"),
    MS_FORMS("Microsoft Forms"),
    GOOGLE_FORMS("Google Forms"),
    LIME_SURVEY("LimeSurvey"),
    KOBO("KoboToolbox or ODK"),
    CITIZEN_SPACE("Citizen Space"),
    SMART_SURVEY("SmartSurvey"),
    /** Codes such as URN and Q1 above question texts, or the texts alone. */
    ONLINE_SURVEYS("JISC Online Surveys"),
    SURVEY123("ArcGIS Survey123"),
    REGULATIONS_GOV("regulations.gov");

    // Product names are the same in every language.
    private final String product;

    SurveyLayout(String product) {
        this.product = product;
    }

    /** Name of the program, for people. */
    public String product() {
        return product;
    }

    /** Name in {@code --json}, such as {@code survey_monkey}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

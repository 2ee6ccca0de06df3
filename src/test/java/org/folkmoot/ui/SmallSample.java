package org.folkmoot.ui;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A small consultation in words such as people write: synthetic, two open questions, three columns about people. */
public final class SmallSample {
    public static final String QUESTION = "What more could be done to make London safer?";
    public static final String SECOND = "Is anything missing from the priorities in the draft plan?";

    public static final List<String> FIRST_RESPONSES = List.of(
            "More lighting on the walk from the station would do more than another strategy. Twice this winter I was"
                    + " followed home and the officer I spoke to laughed.\r\n\r\nI have lived here for 31 years. We used"
                    + " to know our beat officer by name; now nobody comes when we ring 101, and the kids on the estate"
                    + " have nothing to do since the youth club closed.\r\n\r\nThe plan talks about violence against"
                    + " women and girls but has nothing on the alley behind the shops, which every woman on this street"
                    + " will tell you about. Fix the street lights, put someone on the beat after dark, and believe us"
                    + " when we report it.",
            "Bring back bobbies on the beat. I never see an officer walking round here.",
            "",
            "n/a",
            "My son was stopped and searched four times in one month on his way to college. Each time he was polite"
                    + " and each time nothing was found. How is he meant to trust the police after that?",
            "Youth clubs! Every penny spent there saves ten later.",
            "Knives are everywhere. Knife arches at school gates, more stop and search, and longer sentences.",
            "I reported a burglary, was given a crime number and never heard from anyone again.",
            "As a charity working with survivors of domestic abuse across four boroughs we welcome the victim-centred"
                    + " approach, but independent advisers are funded year to year and our waiting lists are 14 weeks.",
            "It is all words. \uD83D\uDE21 Show us results.",
            "Mopeds on the pavement, drug dealing on the stairwell, fireworks all October. Nobody comes.",
            "My sister waited 900 days for her case to come to court, then it was dropped.",
            "Stop cutting the number of police officers. You can't do this on the cheap.",
            "The culture of the Met has to change. Misogyny and racism are not a few bad apples.",
            "CCTV on every bus stop on the A road please, half the cameras are broken.",
            "Nothing to add, it all looks sensible.");

    private static final List<String> SECOND_RESPONSES = List.of(
            "Road safety. Speeding outside the primary school every single morning.",
            "Online fraud: my father lost his savings and the bank and the police each sent us to the other.",
            "Mental health. The police should not be the ambulance for people in crisis.",
            "",
            "No comment");

    private static final List<String> BOROUGHS = List.of("Camden", "Hackney", "Croydon", "Brent", "Lewisham");
    private static final List<String> AGES = List.of("18 to 24", "25 to 34", "35 to 54", "55 or over", "");
    private static final List<String> AGREE =
            List.of("Strongly agree", "Agree", "Neither agree nor disagree", "Disagree", "Strongly disagree");

    private SmallSample() {}

    /** Writes the CSV, repeating responses as needed, with references R-00001 onwards. */
    public static Path write(Path folder, int rows) throws IOException {
        StringBuilder csv = new StringBuilder("Reference,Borough,Age,How far do you agree with the plan's priorities?,"
                + QUESTION + "," + SECOND + "\r\n");
        for (int i = 0; i < rows; i++) {
            csv.append("R-%05d".formatted(i + 1)).append(',');
            csv.append(BOROUGHS.get(i % BOROUGHS.size())).append(',');
            csv.append(AGES.get(i * 7 % AGES.size())).append(',');
            csv.append(AGREE.get(i * 3 % AGREE.size())).append(',');
            csv.append(quoted(first(i))).append(',');
            csv.append(quoted(own(SECOND_RESPONSES.get(i % SECOND_RESPONSES.size()), i)))
                    .append("\r\n");
        }
        Path file = folder.resolve("responses.csv");
        return Files.writeString(file, csv, StandardCharsets.UTF_8);
    }

    /** What the respondent of that row, from 0, answers to the first question. */
    public static String first(int row) {
        return own(FIRST_RESPONSES.get(row % FIRST_RESPONSES.size()), row);
    }

    /** No two people write the same. */
    private static String own(String response, int row) {
        return response.length() < 12 ? response : response + " I moved here in week " + (row + 1) + ".";
    }

    private static String quoted(String cell) {
        return '"' + cell.replace("\"", "\"\"") + '"';
    }
}

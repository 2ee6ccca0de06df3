package org.folkmoot.sample;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The two files as bytes: RFC 4180, CRLF; the consultation with a byte order mark, the truth without. */
final class SampleCsv {
    private static final List<String> HEADER = List.of(
            "Reference",
            "Received",
            "Respondent type",
            "Organisation",
            "Organisation type",
            "Borough",
            "Age band",
            "Gender",
            "Ethnicity group",
            "Disability",
            "Victim of crime in the last 12 months",
            "May we publish your response?",
            "How far do you agree with priority 1: Reducing and preventing violence?",
            "How far do you agree with priority 2: Increasing trust and confidence?",
            "How far do you agree with priority 3: Better supporting victims?",
            "How far do you agree with priority 4: Protecting people from exploitation and harm?",
            "What more could be done to tackle violence in London?",
            "How can we make sure that women and girls are safe and feel safe?",
            "Are there any other priority areas missing from the draft Police and Crime Plan?");

    private SampleCsv() {}

    static byte[] consultation(List<Submission> submissions) {
        StringBuilder out = new StringBuilder("\uFEFF");
        line(out, HEADER);
        for (int i = 0; i < submissions.size(); i++) {
            Submission s = submissions.get(i);
            List<String> cells =
                    new ArrayList<>(List.of(reference(i), s.received().toString()));
            cells.addAll(s.respondent().attributes());
            cells.addAll(s.respondent().agreement());
            s.answers().forEach(a -> cells.add(a.text()));
            line(out, cells);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** One row for every answer that is not blank, its themes in codeframe order. */
    static byte[] truth(List<Submission> submissions, List<String> codeframe) {
        StringBuilder out = new StringBuilder();
        line(out, List.of("reference", "question", "themes", "campaign", "register"));
        for (int i = 0; i < submissions.size(); i++) {
            List<Answer> answers = submissions.get(i).answers();
            for (int q = 0; q < answers.size(); q++) {
                Answer a = answers.get(q);
                if (!a.isBlank()) {
                    String themes =
                            codeframe.stream().filter(a.codes()::contains).collect(Collectors.joining(";"));
                    line(out, List.of(reference(i), "Q" + (q + 1), themes, a.campaign(), a.register()));
                }
            }
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String reference(int index) {
        return String.format(Locale.ROOT, "SYN-%05d", index + 1);
    }

    private static void line(StringBuilder out, List<String> cells) {
        out.append(cells.stream().map(SampleCsv::cell).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    private static String cell(String text) {
        boolean quote = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                || !text.equals(text.strip());
        return quote ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}

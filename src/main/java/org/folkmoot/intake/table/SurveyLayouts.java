package org.folkmoot.intake.table;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.folkmoot.intake.words.WhiteSpace;
import org.folkmoot.model.source.SurveyLayout;

/** Recognises the export of a survey program by the headings that it always writes; sources in {@code docs/intake.md}. */
final class SurveyLayouts {
    private static final String RESPONSE_NUMBER = "unique response number";
    private static final Pattern LEGACY_CODE = Pattern.compile("v[0-9]{1,3}");
    private static final Pattern LIME_COLUMN = Pattern.compile("[\\p{L}][\\p{L}0-9_]*\\[[\\p{L}0-9_]+].*");

    private final List<TableRow> rows;

    SurveyLayouts(List<TableRow> rows) {
        this.rows = rows;
    }

    /** @param start index of the first header row */
    Optional<SurveyLayout> at(int start) {
        if (start >= rows.size()) {
            return Optional.empty();
        }
        Set<String> first = words(start);
        Set<String> second = start + 1 < rows.size() ? words(start + 1) : Set.of();
        if (first.containsAll(Set.of("respondent id", "collector id"))
                || first.containsAll(Set.of("respondentid", "collectorid"))) {
            return Optional.of(SurveyLayout.SURVEY_MONKEY);
        }
        long legacy = first.stream()
                .filter(each -> LEGACY_CODE.matcher(each).matches())
                .count();
        if (legacy >= 3 && second.contains("responseid")) {
            return Optional.of(SurveyLayout.QUALTRICS_LEGACY);
        }
        if (first.contains("responseid") && (first.contains("recordeddate") || first.contains("startdate"))) {
            return Optional.of(SurveyLayout.QUALTRICS);
        }
        if (first.containsAll(Set.of("start time", "completion time")) && first.contains("id")) {
            return Optional.of(SurveyLayout.MS_FORMS);
        }
        if (first.contains("timestamp") && heading(start, 0).equals("timestamp")) {
            return Optional.of(SurveyLayout.GOOGLE_FORMS);
        }
        boolean lime = first.contains("submitdate") || first.contains("lastpage") || first.contains("startlanguage");
        boolean limeFull = first.contains("date submitted") && first.contains("last page");
        boolean limeColumns =
                first.stream().anyMatch(each -> LIME_COLUMN.matcher(each).matches())
                        && first.stream().anyMatch(each -> each.equals("id") || each.equals("response id"));
        if (lime || limeFull || limeColumns) {
            return Optional.of(SurveyLayout.LIME_SURVEY);
        }
        if ((first.contains("_uuid") && (first.contains("_submission_time") || first.contains("_id")))
                || first.contains("instanceid")
                || first.contains("meta/instanceid")) {
            return Optional.of(SurveyLayout.KOBO);
        }
        if (first.contains(RESPONSE_NUMBER) || isOnlineSurveysCodes(start)) {
            return Optional.of(SurveyLayout.ONLINE_SURVEYS);
        }
        if (first.containsAll(Set.of("objectid", "globalid")) && first.contains("creationdate")) {
            return Optional.of(SurveyLayout.SURVEY123);
        }
        if (first.contains("comment id") || first.containsAll(Set.of("document id", "agency id"))) {
            return Optional.of(SurveyLayout.REGULATIONS_GOV);
        }
        if (first.contains("response id") && first.contains("submitted date")) {
            return Optional.of(SurveyLayout.CITIZEN_SPACE);
        }
        if (first.containsAll(Set.of("userid", "userno")) || first.contains("tracking link")) {
            return Optional.of(SurveyLayout.SMART_SURVEY);
        }
        return Optional.empty();
    }

    /** Whether a row of codes stands above the question texts of JISC Online Surveys. */
    boolean isOnlineSurveysCodes(int start) {
        return start + 1 < rows.size()
                && heading(start, 0).equals("urn")
                && heading(start + 1, 0).equals(RESPONSE_NUMBER);
    }

    private Set<String> words(int row) {
        return rows.get(row).cells().stream().map(SurveyLayouts::form).collect(Collectors.toSet());
    }

    private String heading(int row, int column) {
        List<String> cells = rows.get(row).cells();
        return column < cells.size() ? form(cells.get(column)) : "";
    }

    private static String form(String cell) {
        return WhiteSpace.strip(cell).replace("\uFEFF", "").toLowerCase(Locale.ROOT);
    }
}

package org.folkmoot.service.importing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.folkmoot.model.source.ImportWarning;
import org.folkmoot.model.source.WarningCode;

/**
 * Finds references that a spreadsheet may have damaged: it drops leading zeros, writes 100000 as 1E+05 and takes 1-2 for
 * a date; people change case and spaces. They are only candidates, so they are counted and reported, never merged.
 */
final class LikeReferences {
    private static final Pattern ZEROS = Pattern.compile("(?<![0-9])0+(?=[0-9])");
    private static final Pattern POWER = Pattern.compile("[0-9](\\.[0-9]+)?e\\+?[0-9]{1,2}");
    private static final Pattern ISO = Pattern.compile("([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(t.*)?");
    private static final Pattern DAY_MONTH = Pattern.compile("([0-9]{1,2})-([a-z]{3})");
    private static final Pattern MONTH_YEAR = Pattern.compile("([a-z]{3})-([0-9]{2})");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    /** References of earlier imports by each form that they may have been changed into. */
    private final Map<String, String> known = new HashMap<>();

    private long count;
    private long sameText;
    private String firstNew = "";
    private String firstKnown = "";
    private long firstLine;

    /** Adds a reference of an earlier import. */
    void add(String written) {
        known.putIfAbsent(form(written), written);
    }

    /** The known reference that a new one may be, or empty. */
    Optional<String> find(String written) {
        if (known.isEmpty()) {
            return Optional.empty();
        }
        return forms(written).stream()
                .map(known::get)
                .filter(each -> each != null && !each.equals(written))
                .findFirst();
    }

    /** @param witness whether the response is word for word that of the known reference */
    void count(String written, String like, boolean witness, long line) {
        if (count++ == 0) {
            firstNew = written;
            firstKnown = like;
            firstLine = line;
        }
        sameText += witness ? 1 : 0;
    }

    /** One warning for all of them, at the first. */
    Optional<ImportWarning> warning() {
        return count == 0
                ? Optional.empty()
                : Optional.of(ImportWarning.of(WarningCode.REFERENCE_LIKE_KNOWN, count, sameText, firstNew, firstKnown)
                        .atLine(firstLine));
    }

    private static String form(String written) {
        String form = written.toLowerCase(Locale.ROOT).replaceAll("[\\s\\u00A0_]+", "");
        if (POWER.matcher(form).matches()) {
            return new BigDecimal(form).toBigInteger().toString();
        }
        return ZEROS.matcher(form).replaceAll("");
    }

    /** Everything that a reference may have been before a spreadsheet changed it. */
    private static Set<String> forms(String written) {
        String form = form(written);
        Set<String> forms = new LinkedHashSet<>(List.of(form));
        List<String> dates = new ArrayList<>();
        Matcher iso = ISO.matcher(form);
        if (iso.matches()) {
            dates.add(iso.group(3) + "-" + iso.group(2));
            dates.add(iso.group(2) + "-" + iso.group(3));
            dates.add(iso.group(2) + "-" + iso.group(1));
        }
        Matcher day = DAY_MONTH.matcher(form);
        if (day.matches() && MONTHS.contains(day.group(2))) {
            int month = MONTHS.indexOf(day.group(2)) + 1;
            dates.add(day.group(1) + "-" + month);
            dates.add(month + "-" + day.group(1));
        }
        Matcher year = MONTH_YEAR.matcher(form);
        if (year.matches() && MONTHS.contains(year.group(1))) {
            dates.add((MONTHS.indexOf(year.group(1)) + 1) + "-" + year.group(2));
        }
        dates.forEach(date -> {
            forms.add(form(date));
            forms.add(form(date.replace('-', '/')));
        });
        return forms;
    }
}

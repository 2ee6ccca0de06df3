package org.folkmoot.service.importing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.folkmoot.model.source.ImportWarning;
import org.folkmoot.model.source.WarningCode;

/**
 * Headings of earlier imports. A heading that differs from one of them only in case, spaces or punctuation at its end is
 * the same question: programs change these when a table is copied.
 */
final class KnownHeadings {
    private final Set<String> exact;
    private final Map<String, String> byForm = new HashMap<>();
    private final Consumer<ImportWarning> warnings;

    /** @param warnings receives a warning for each heading that is taken for another */
    KnownHeadings(List<String> known, Consumer<ImportWarning> warnings) {
        this.exact = new HashSet<>(known);
        this.warnings = warnings;
        known.forEach(each -> byForm.putIfAbsent(form(each), each));
    }

    /** The known heading that this one stands for, or this one. */
    String of(String heading) {
        String known = byForm.get(form(heading));
        if (known == null || exact.contains(heading)) {
            return heading;
        }
        warnings.accept(ImportWarning.of(WarningCode.HEADING_LIKE_KNOWN, known).inColumn(heading));
        return known;
    }

    private static String form(String heading) {
        return heading.replaceAll("[\\s\\u00A0\\u2007\\u202F\\u200B\\uFEFF]+", " ")
                .strip()
                .replaceFirst("[\\s:.*]+$", "")
                .toLowerCase(Locale.ROOT);
    }
}

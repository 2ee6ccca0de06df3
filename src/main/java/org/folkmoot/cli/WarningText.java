package org.folkmoot.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.model.source.ImportWarning;
import org.folkmoot.model.source.ImportWarning.Place;

/** Formats the warnings of an import. */
final class WarningText {
    private static final int SHOWN = 20;

    private final Texts texts;

    WarningText(Texts texts) {
        this.texts = texts;
    }

    List<String> lines(List<ImportWarning> warnings) {
        List<String> lines =
                new ArrayList<>(warnings.stream().limit(SHOWN).map(this::line).toList());
        if (warnings.size() > SHOWN) {
            lines.add(texts.get("import.moreWarnings", warnings.size() - SHOWN));
        }
        return lines;
    }

    private String line(ImportWarning warning) {
        Place place = warning.place();
        String text = texts.of(warning);
        if (place.file() != null) {
            return texts.get("import.warningIn", place.file(), text);
        }
        if (place.column() != null) {
            return texts.get("import.warningIn", texts.get("import.warningColumn", place.column()), text);
        }
        return place.line() == null
                ? texts.get("import.warning", text)
                : texts.get("import.warningAt", place.line(), text);
    }

    List<Map<String, Object>> json(List<ImportWarning> warnings) {
        return warnings.stream().map(this::json).toList();
    }

    /** With {@code line}, {@code column} and {@code file} where the warning has them. */
    private Map<String, Object> json(ImportWarning warning) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("code", warning.code().word());
        json.put("message", texts.of(warning));
        Place place = warning.place();
        if (place.line() != null) {
            json.put("line", place.line());
        }
        if (place.column() != null) {
            json.put("column", place.column());
        }
        if (place.file() != null) {
            json.put("file", place.file());
        }
        return json;
    }
}

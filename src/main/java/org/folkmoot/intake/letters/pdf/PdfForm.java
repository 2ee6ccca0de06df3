package org.folkmoot.intake.letters.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDButton;
import org.apache.pdfbox.pdmodel.interactive.form.PDChoice;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;

/** The fields of a form with what the respondent entered or chose, as the form shows it. */
final class PdfForm {
    private static final String OFF = "Off";

    private PdfForm() {}

    /** A line for each field that is filled in: its label and its value. */
    static List<String> lines(PDAcroForm form) {
        List<String> lines = new ArrayList<>();
        for (PDField field : form.getFieldTree()) {
            if (field instanceof PDTerminalField && !"Sig".equals(field.getFieldType())) {
                String value = value(field);
                if (!value.isBlank()) {
                    lines.add(label(field) + ": " + value);
                }
            }
        }
        return lines;
    }

    private static String label(PDField field) {
        String shown = field.getAlternateFieldName();
        return shown == null || shown.isBlank() ? field.getFullyQualifiedName() : shown;
    }

    private static String value(PDField field) {
        if (field instanceof PDChoice choice) {
            return chosen(choice);
        }
        String value = String.valueOf(field.getValueAsString());
        return field instanceof PDButton && value.equals(OFF) ? "" : value;
    }

    /** The chosen options under the names that the list shows; an entry typed by hand has no other name. */
    private static String chosen(PDChoice choice) {
        List<String> exported = choice.getOptionsExportValues();
        List<String> shown = choice.getOptionsDisplayValues();
        return choice.getValue().stream()
                .map(value -> {
                    int index = exported.indexOf(value);
                    return index >= 0 && index < shown.size() ? shown.get(index) : value;
                })
                .collect(Collectors.joining(", "));
    }
}

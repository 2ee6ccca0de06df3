package org.folkmoot.ui.intake;

import java.util.Locale;
import org.folkmoot.model.source.SheetName;
import org.folkmoot.ui.common.Messages;

/** Names of encodings, delimiters and sheets. */
final class ReadingNames {
    private final Messages messages;

    ReadingNames(Messages messages) {
        this.messages = messages;
    }

    String encoding(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "utf-8" -> messages.text("intake.encoding.utf-8");
            case "windows-1252" -> messages.text("intake.encoding.windows-1252");
            case "iso-8859-15" -> messages.text("intake.encoding.iso-8859-15");
            case "utf-16le" -> messages.text("intake.encoding.utf-16le");
            case "utf-16be" -> messages.text("intake.encoding.utf-16be");
            default -> name;
        };
    }

    String delimiter(String sign) {
        return switch (sign) {
            case "," -> messages.text("intake.delimiter.comma");
            case ";" -> messages.text("intake.delimiter.semicolon");
            case "\t" -> messages.text("intake.delimiter.tab");
            case "|" -> messages.text("intake.delimiter.bar");
            default -> CellText.line(sign, 1);
        };
    }

    String sheet(SheetName sheet) {
        String name = CellText.line(sheet.name(), 60);
        return sheet.hidden() ? messages.text("intake.sheet.hidden", name) : name;
    }
}

package org.folkmoot.ui.codeframe;

import java.util.LinkedHashMap;
import java.util.Map;

/** The colours of themes and their names; all are safe for colour-blind users (Okabe and Ito, and Tol). */
final class Colours {
    /** Maps hexadecimal values to message keys; the empty value lets the program choose. */
    static final Map<String, String> NAMES = names();

    private Colours() {}

    private static Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("", "colour.automatic");
        names.put("#0072B2", "colour.blue");
        names.put("#D55E00", "colour.vermilion");
        names.put("#009E73", "colour.green");
        names.put("#CC79A7", "colour.purple");
        names.put("#E69F00", "colour.orange");
        names.put("#332288", "colour.indigo");
        names.put("#56B4E9", "colour.sky");
        names.put("#882255", "colour.wine");
        names.put("#44AA99", "colour.teal");
        names.put("#999933", "colour.olive");
        return java.util.Collections.unmodifiableMap(names);
    }
}

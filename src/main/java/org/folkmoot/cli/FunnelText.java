package org.folkmoot.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.folkmoot.model.counting.Funnel;

/** Formats the funnel as a line and as JSON. */
final class FunnelText {
    private final Texts texts;

    FunnelText(Texts texts) {
        this.texts = texts;
    }

    String line(Funnel funnel) {
        return texts.get(
                "funnel",
                funnel.received(),
                funnel.blank(),
                funnel.duplicate(),
                funnel.invalid(),
                funnel.outOfScope(),
                funnel.analysed());
    }

    Map<String, Object> json(Funnel funnel) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("received", funnel.received());
        json.put("blank", funnel.blank());
        json.put("duplicate", funnel.duplicate());
        json.put("invalid", funnel.invalid());
        json.put("out_of_scope", funnel.outOfScope());
        json.put("analysed", funnel.analysed());
        return json;
    }
}

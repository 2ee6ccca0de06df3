package org.folkmoot.ui.codeframe;

import java.util.Optional;
import java.util.function.Consumer;
import org.folkmoot.model.codeframe.Theme;
import org.folkmoot.service.codeframe.RuleFault;
import org.folkmoot.service.codeframe.RuleTrial;
import org.folkmoot.service.codeframe.RulesService;

/** Checks rules while they are being typed and previews what they match. JavaFX thread only. */
public final class RulesModel {
    private final CodeframeWork work;
    private final RulesService rules;
    private int latestTrial;

    public RulesModel(CodeframeWork work, RulesService rules) {
        this.work = work;
        this.rules = rules;
    }

    /** The first syntax error; parsing touches no file, so this is safe on every key press. */
    Optional<RuleFault> fault(String text) {
        return rules.fault(text);
    }

    /** Matches rules against the responses. The result is dropped if a later trial has started meanwhile. */
    void tryOut(Theme theme, String text, Consumer<RuleTrial> then) {
        int trial = ++latestTrial;
        work.readAside(() -> rules.trial(text, theme.id()), found -> {
            if (trial == latestTrial) {
                then.accept(found);
            }
        });
    }
}

package org.folkmoot.tagging;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import org.folkmoot.model.Progress;
import org.folkmoot.model.codeframe.Codeframe;
import org.folkmoot.model.codeframe.Theme;
import org.folkmoot.model.refusal.CodeframeReason;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.model.text.TextIndex;

/** Suggests themes for texts by the analyst's rules. */
public final class RuleTagger {
    // Part of every version. Increment it when the same rules would match or score differently.
    private static final String ENGINE = "rules-2";
    private static final int VERSION_BYTES = 6;

    private final QueryParser parser;
    private final ThemeMatcher matcher;

    public RuleTagger(TextIndex index) {
        parser = new QueryParser();
        matcher = new ThemeMatcher(index);
    }

    /** Errors in the rules, in codeframe order, at most one per theme; retired themes are ignored. */
    public List<RuleProblem> problems(Codeframe codeframe) {
        List<RuleProblem> problems = new ArrayList<>();
        for (Theme theme : codeframe.themes()) {
            try {
                alternatives(theme);
            } catch (QuerySyntaxException e) {
                problems.add(new RuleProblem(theme.code(), e.position(), e.getMessage()));
            }
        }
        return problems;
    }

    /**
     * Matches the rules of every theme. Themes that are retired or have no rules match nothing but are reported all the
     * same, so that suggestions of earlier rules can be withdrawn.
     *
     * @param known suggestions that are reported in {@link ThemeSuggestions#textIds} only
     * @param into receives each theme once, in codeframe order; write within one transaction
     * @param progress counts themes
     * @throws Refusal if rules cannot be parsed; nothing was matched
     * @throws org.folkmoot.model.CancelledException if progress asks to stop; some themes may have been reported
     */
    public void tag(Codeframe codeframe, KnownSuggestions known, Consumer<ThemeSuggestions> into, Progress progress) {
        refuse(problems(codeframe));
        List<Theme> themes = codeframe.themes();
        progress.step(0, themes.size());
        for (int i = 0; i < themes.size(); i++) {
            Theme theme = themes.get(i);
            into.accept(matcher.match(theme.id(), version(theme.spec().rules()), alternatives(theme), known));
            progress.step(i + 1, themes.size());
        }
    }

    private List<Alternative> alternatives(Theme theme) {
        return theme.retired() ? List.of() : parser.parseRules(theme.spec().rules());
    }

    private static void refuse(List<RuleProblem> problems) {
        if (problems.isEmpty()) {
            return;
        }
        RuleProblem first = problems.get(0);
        throw Refusal.of(CodeframeReason.RULES_OF_THEME, first.themeCode(), first.message(), problems.size() - 1);
    }

    /** A short fingerprint of all rules and of the rule engine. */
    public static String version(Codeframe codeframe) {
        StringBuilder rules = new StringBuilder();
        for (Theme theme : codeframe.themes()) {
            if (!theme.retired()) {
                rules.append(theme.id())
                        .append('\n')
                        .append(theme.spec().rules())
                        .append('\n');
            }
        }
        return version(rules.toString());
    }

    /** A short fingerprint of one theme's rules and of the rule engine. */
    static String version(String rules) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest((ENGINE + "\n" + rules).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, VERSION_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

package org.folkmoot.ui.review.filter;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.folkmoot.model.codeframe.Codeframe;
import org.folkmoot.model.codeframe.Theme;
import org.folkmoot.model.response.Attribute;
import org.folkmoot.model.response.CodingState;
import org.folkmoot.model.response.Condition;
import org.folkmoot.model.response.Flag;
import org.folkmoot.ui.common.Messages;

/** Describes the conditions of a filter in a few words. */
final class ConditionNames {
    private static final int LONGEST = Integer.MAX_VALUE;

    private final Messages messages;
    private final Codeframe codeframe;
    private final List<Attribute> attributes;

    ConditionNames(Messages messages, Codeframe codeframe, List<Attribute> attributes) {
        this.messages = messages;
        this.codeframe = codeframe;
        this.attributes = List.copyOf(attributes);
    }

    String of(Condition condition) {
        if (condition instanceof Condition.Is is) {
            return state(is.state());
        }
        if (condition instanceof Condition.HasTheme has) {
            String codes = themes(has.themeIds());
            return has.themeIds().size() > 1 ? messages.text("narrow.any", codes) : codes;
        }
        if (condition instanceof Condition.LacksTheme lacks) {
            return messages.text("narrow.lacks", themes(lacks.themeIds()));
        }
        if (condition instanceof Condition.Suggested suggested) {
            String band = band(suggested.least(), suggested.most());
            return suggested
                    .themeId()
                    .map(theme -> messages.text("narrow.suggested.theme", themes(Set.of(theme)), band))
                    .orElse(messages.text("narrow.suggested", band));
        }
        if (condition instanceof Condition.CodedBy by) {
            return messages.text("narrow.coder", by.coder());
        }
        if (condition instanceof Condition.HasValue has) {
            String name = attributes.stream()
                    .filter(each -> each.id() == has.attributeId())
                    .map(Attribute::name)
                    .findFirst()
                    .orElse("");
            return messages.text(
                    "narrow.value", name, has.values().stream().map(this::value).collect(Collectors.joining(", ")));
        }
        if (condition instanceof Condition.Flagged flagged) {
            return flagged.flags().stream().map(this::flag).collect(Collectors.joining(", "));
        }
        if (condition instanceof Condition.InLanguage in) {
            return messages.text(
                    "narrow.language",
                    in.languages().stream().map(this::language).collect(Collectors.joining(", ")));
        }
        if (condition instanceof Condition.Words words) {
            return words(words.least(), words.most());
        }
        if (condition instanceof Condition.Sampled) {
            return messages.text("narrow.sampled");
        }
        if (condition instanceof Condition.Among among) {
            return messages.text("narrow.among", among.textIds().size());
        }
        return messages.text("narrow.other");
    }

    String state(CodingState state) {
        return messages.text("filter." + state.name().toLowerCase(Locale.ROOT));
    }

    String flag(Flag flag) {
        return messages.text("flag." + flag.word());
    }

    String language(String code) {
        return code.isEmpty()
                ? messages.text("narrow.language.none")
                : Locale.forLanguageTag(code).getDisplayLanguage(Locale.UK);
    }

    String value(String value) {
        return value.isEmpty() ? messages.text("narrow.value.none") : value;
    }

    String words(int least, int most) {
        return most == LONGEST
                ? messages.text("narrow.words.over", least - 1)
                : least <= 1 ? messages.text("narrow.words.up-to", most) : messages.text("narrow.words", least, most);
    }

    String band(double least, double most) {
        if (least <= 0 && most >= 1) {
            return messages.text("narrow.band.any");
        }
        return most >= 1
                ? messages.text("narrow.band.from", percent(least))
                : messages.text("narrow.band", percent(least), percent(most));
    }

    private static long percent(double share) {
        return Math.round(share * 100);
    }

    private String themes(Set<Long> ids) {
        Map<Boolean, List<Long>> known = ids.stream()
                .collect(Collectors.partitioningBy(id -> codeframe.byId(id).isPresent()));
        return known.getOrDefault(true, List.of()).stream()
                .flatMap(id -> codeframe.byId(id).stream())
                .map(Theme::code)
                .collect(Collectors.joining(", "));
    }
}

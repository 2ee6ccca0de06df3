package org.folkmoot.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.folkmoot.model.codeframe.Codeframe;
import org.folkmoot.model.codeframe.Theme;
import org.folkmoot.model.codeframe.ThemeSpec;
import org.folkmoot.model.counting.CountingSource;
import org.folkmoot.model.counting.Funnel;
import org.folkmoot.model.response.Attribute;
import org.folkmoot.model.response.Question;
import org.jspecify.annotations.Nullable;

/** A consultation in lists, filled by hand. Counts how often each part of it is read. */
final class MemorySource implements CountingSource {
    record Response(
            long text,
            long submission,
            long question,
            boolean done,
            @Nullable Long campaign) {}

    record Mark(long text, long theme, double score) {}

    record Held(long attribute, long submission, String value) {}

    final List<Question> questions = new ArrayList<>();
    final List<Theme> themes = new ArrayList<>();
    final List<Attribute> attributes = new ArrayList<>();
    final List<Response> responses = new ArrayList<>();
    final List<Mark> codings = new ArrayList<>();
    final List<Mark> suggestions = new ArrayList<>();
    final List<Held> values = new ArrayList<>();
    Funnel funnel = new Funnel(0, 0, 0, 0, 0);
    long differences;
    int reads;

    MemorySource question(long id, String wording) {
        questions.add(new Question(id, new UUID(1, id), questions.size() + 1, wording));
        return this;
    }

    MemorySource theme(long id, @Nullable Long parent, String code, boolean retired) {
        ThemeSpec named = ThemeSpec.named(code, "Theme " + code);
        ThemeSpec spec = new ThemeSpec(code, "", named.name(), "", "", "", "", "", "", List.of(), retired);
        themes.add(new Theme(id, new UUID(2, id), parent, themes.size(), spec));
        return this;
    }

    MemorySource theme(long id, @Nullable Long parent, String code) {
        return theme(id, parent, code, false);
    }

    MemorySource response(long text, long submission, long question) {
        return response(text, submission, question, false, null);
    }

    MemorySource response(long text, long submission, long question, boolean done, @Nullable Long campaign) {
        responses.add(new Response(text, submission, question, done, campaign));
        return this;
    }

    MemorySource code(long text, long... themeIds) {
        for (long theme : themeIds) {
            codings.add(new Mark(text, theme, 1));
        }
        return this;
    }

    MemorySource suggest(long text, long theme, double score) {
        suggestions.add(new Mark(text, theme, score));
        return this;
    }

    MemorySource attribute(long id, String name, String... inOrder) {
        attributes.add(new Attribute(id, name, Attribute.Kind.CLOSED, name, List.of(inOrder)));
        return this;
    }

    MemorySource value(long attribute, long submission, String value) {
        values.add(new Held(attribute, submission, value));
        return this;
    }

    MemorySource received(long received) {
        funnel = new Funnel(received, 0, 0, 0, 0);
        return this;
    }

    @Override
    public Funnel funnel() {
        return funnel;
    }

    @Override
    public List<Question> questions() {
        return questions;
    }

    @Override
    public Codeframe codeframe() {
        return new Codeframe(themes);
    }

    @Override
    public List<Attribute> attributes() {
        return attributes;
    }

    @Override
    public long unresolvedDifferences() {
        return differences;
    }

    @Override
    public void answering(ResponseVisitor visitor) {
        reads++;
        responses.stream()
                .sorted(Comparator.comparingLong(Response::text))
                .forEach(a -> visitor.response(a.text, a.submission, a.question, a.done, a.campaign));
    }

    @Override
    public void codings(CodingVisitor visitor) {
        reads++;
        codings.stream().sorted(Comparator.comparingLong(Mark::text)).forEach(c -> visitor.coding(c.text, c.theme));
    }

    @Override
    public void openSuggestions(SuggestionVisitor visitor) {
        reads++;
        suggestions.forEach(p -> visitor.suggestion(p.text, p.theme, p.score));
    }

    @Override
    public void attributeValues(long attributeId, ValueVisitor visitor) {
        reads++;
        values.stream().filter(v -> v.attribute == attributeId).forEach(v -> visitor.value(v.submission, v.value));
    }
}

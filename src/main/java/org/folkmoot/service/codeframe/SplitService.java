package org.folkmoot.service.codeframe;

import java.util.List;
import java.util.Optional;
import org.folkmoot.model.CodedResponse;
import org.folkmoot.model.Query;
import org.folkmoot.model.Question;
import org.folkmoot.store.Store;
import org.folkmoot.store.codeframe.CodedResponseDao;
import org.folkmoot.store.review.ResponseDao;

/** What is needed to choose which of a theme's codings go where. */
public final class SplitService {
    private static final int MOST_LEVELS = 60;

    private final Store store;
    private final CodedResponseDao responses = new CodedResponseDao();

    public SplitService(Store store) {
        this.store = store;
    }

    /** A value of an attribute, such as {@code Borough: Camden}. */
    public record Level(long id, String label) {}

    /** What codings can be told apart by. */
    public record Choices(List<Question> questions, List<String> coders, List<Level> levels) {
        public Choices {
            questions = List.copyOf(questions);
            coders = List.copyOf(coders);
            levels = List.copyOf(levels);
        }
    }

    /** @param questionId 0 for all; so is {@code levelId}; {@code coder} empty for all */
    public record Filter(Optional<Query> search, long questionId, String coder, long levelId) {
        public static final Filter ALL = new Filter(Optional.empty(), 0, "", 0);
    }

    public Choices choices(long themeId) {
        return store.read(handle -> new Choices(
                new ResponseDao().questions(handle),
                responses.coders(handle, themeId),
                responses.levels(handle, MOST_LEVELS).stream()
                        .map(level -> new Level(level.id(), level.label()))
                        .toList()));
    }

    /** The answers to which a theme is coded that pass the filter, in the order of arrival. */
    public List<CodedResponse> codings(long themeId, Filter filter) {
        return store.read(handle -> responses.responses(
                handle, themeId, filter.search(), filter.questionId(), filter.coder(), filter.levelId()));
    }
}

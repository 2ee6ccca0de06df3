package org.folkmoot.service.codeframe;

import java.util.List;
import java.util.Optional;
import org.folkmoot.model.response.CodedResponse;
import org.folkmoot.model.response.Question;
import org.folkmoot.model.text.Query;
import org.folkmoot.store.Store;
import org.folkmoot.store.codeframe.CodedResponseDao;
import org.folkmoot.store.review.ResponseDao;

/** Lists and filters the codings of a theme that is to be split. */
public final class SplitService {
    private static final int MOST_LEVELS = 60;

    private final Store store;
    private final CodedResponseDao responses = new CodedResponseDao();

    public SplitService(Store store) {
        this.store = store;
    }

    /** An attribute value, such as {@code Borough: Camden}. */
    public record Level(long id, String label) {}

    /** The values to filter codings by. */
    public record Choices(List<Question> questions, List<String> coders, List<Level> levels) {
        public Choices {
            questions = List.copyOf(questions);
            coders = List.copyOf(coders);
            levels = List.copyOf(levels);
        }
    }

    /** @param questionId 0 for all; the same for {@code levelId}; {@code coder} is empty for all */
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

    /** The responses coded to a theme that pass the filter, in order of arrival. */
    public List<CodedResponse> codings(long themeId, Filter filter) {
        return store.read(handle -> responses.responses(
                handle, themeId, filter.search(), filter.questionId(), filter.coder(), filter.levelId()));
    }
}

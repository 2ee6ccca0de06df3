package org.folkmoot.ui;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.folkmoot.model.Progress;
import org.folkmoot.model.coding.Suggestion;
import org.folkmoot.model.response.Flag;
import org.folkmoot.model.response.Question;
import org.folkmoot.model.response.ResponseDetail;
import org.folkmoot.model.response.ResponseFilter;
import org.folkmoot.model.response.ResponseRow;
import org.folkmoot.service.SampleService;
import org.folkmoot.service.Session;

/** The bundled sample partly coded: suggestions from rules, some themes accepted, some responses coded by hand. */
public final class CodedSample {
    private static final int BY_HAND = 30;
    private static final int IN_REACH = 60;
    private static final int LENGTH = 800;
    private static final int LATE_ROWS = 240;

    private final TestContext context;
    private final Path folder;

    public CodedSample(TestContext context, Path folder) {
        this.context = context;
        this.folder = folder;
    }

    /**
     * @param consultation the file
     * @param worthReading place in the list of the first question's responses of one with several codes and
     *     suggestions, from 0
     */
    public record Made(Path consultation, int worthReading) {}

    /** Makes it once in each process of the tests, and copies it from then on. */
    public Made make() {
        Made made = PreparedFolder.copy("coded sample", folder, this::make);
        return new Made(folder.resolve(made.consultation()), made.worthReading());
    }

    /** @return with a path relative to the target */
    private Made make(Path target) {
        SampleService.SampleFiles files = context.app().samples().write(target, TestContext.CODER, Progress.NONE);
        try (Session session = context.app().sessions().open(files.consultation(), TestContext.CODER)) {
            session.tagging().refresh(Progress.NONE);
            Question question = session.review().questions().get(0);
            for (String theme : List.of("KNIFE", "VAWG", "EARLY", "VISIBLE")) {
                session.coding().acceptAll(theme, 0, Optional.of(question.code()));
            }
            List<ResponseRow> rows = session.review().responses(question.id(), ResponseFilter.ALL);
            int worth = worthReading(session, rows);
            for (ResponseRow row : rows.stream()
                    .filter(row -> row.openSuggestions() > 0
                            && row.textId() != rows.get(worth).textId())
                    .limit(BY_HAND)
                    .toList()) {
                codeByHand(session, session.review().detail(row.textId()));
            }
            halfDone(session, session.review().detail(rows.get(worth).textId()));
            return new Made(target.relativize(files.consultation()), worth);
        }
    }

    private static void codeByHand(Session session, ResponseDetail detail) {
        for (Suggestion suggestion : detail.suggestions()) {
            if (suggestion.themeId() % 7 == 0) {
                session.coding().reject(suggestion.textId(), suggestion.themeId());
            } else {
                session.coding().accept(suggestion.textId(), suggestion.themeId());
            }
        }
        session.coding().done(detail.row().textId());
    }

    private static void halfDone(Session session, ResponseDetail detail) {
        long textId = detail.row().textId();
        detail.suggestions().stream()
                .limit(Math.max(1, detail.suggestions().size() - 3))
                .forEach(suggestion -> session.coding().accept(textId, suggestion.themeId()));
        session.coding().memo(textId, "Ask the borough what became of this.");
        session.coding().flag(textId, Flag.QUOTABLE, true);
    }

    /** Codes, suggestions and some length, but in sight as a whole: what a coder stops at. */
    private static int worthReading(Session session, List<ResponseRow> rows) {
        int best = 0;
        int most = Integer.MIN_VALUE;
        for (int i = 6; i < Math.min(IN_REACH, rows.size()); i++) {
            ResponseDetail detail = session.review().detail(rows.get(i).textId());
            int worth = 300 * Math.min(1, detail.codings().size())
                    - 150 * Math.abs(5 - detail.suggestions().size())
                    - Math.abs(LENGTH - detail.text().length());
            if (worth > most && !detail.suggestions().isEmpty()) {
                most = worth;
                best = i;
            }
        }
        return best;
    }

    /** Responses that came late, in the same columns: some rows are not as they should be. */
    public Path late() throws IOException {
        String all = Files.readString(folder.resolve("pcp-2022-synthetic.csv"), StandardCharsets.UTF_8);
        List<String> rows = new ArrayList<>(List.of(all.split("\r?\nSYN-", LATE_ROWS + 2)));
        rows.remove(rows.size() - 1);
        rows.add(rows.get(17));
        rows.add("90001,2022-01-18T09:00:00Z,Individual");
        rows.add("90002,2022-01-18T09:00:00Z,Individual,,,Camden,25-34,Female,,No,No,Yes,Agree,Agree,Agree,Agree,"
                + "More light, more people, more buses,,");
        return Files.writeString(folder.resolve("late-responses.csv"), String.join("\r\nLATE-", rows));
    }
}

package org.folkmoot.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCode;
import org.folkmoot.model.codeframe.Codeframe;
import org.folkmoot.model.codeframe.Theme;
import org.folkmoot.model.coding.Coding;
import org.folkmoot.model.response.ResponseDetail;
import org.folkmoot.model.response.ResponseFilter;
import org.folkmoot.model.response.ResponseRow;
import org.folkmoot.service.Session;
import org.folkmoot.ui.review.state.NumberedThemes;
import org.junit.jupiter.api.Test;

/**
 * An analyst's afternoon: 200 responses coded by keyboard alone, with number keys, themes found by typing, memos,
 * second thoughts and undo. What was meant is kept beside it and held against the file at the end.
 */
class KeyboardOnlyTest extends WindowTest {
    private static final int ANSWERS = 200;
    private static final long SEED = 20_261_126L;

    private final Random random = new Random(SEED);
    private final Map<Long, Set<String>> themes = new HashMap<>();
    private final Map<Long, String> memos = new HashMap<>();
    private Map<Integer, String> numbers = Map.of();
    private List<String> codes = List.of();
    private Path consultation = Path.of("");

    @Override
    protected void prepare() throws IOException {
        // A fifth of the sample's responses are blank or non-answers, which Enter skips.
        consultation = context.consultation("afternoon", SmallSample.write(folder, ANSWERS * 5 / 4 + 20));
        try (Session session = context.app().sessions().openForReading(consultation)) {
            Codeframe frame = session.review().codeframe();
            numbers = new NumberedThemes(context.app().settings())
                    .of(frame).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue()
                            .code()));
            codes = frame.themes().stream()
                    .filter(theme ->
                            !frame.isGroup(theme) && theme.spec().stances().isEmpty())
                    .map(Theme::code)
                    .toList();
        }
    }

    @Test
    void twoHundredResponsesAreCodedByKeyboardAlone() {
        open(consultation);
        until(() -> window.idle());
        Set<Long> coded = new TreeSet<>();
        while (coded.size() < ANSWERS) {
            ResponseRow row = current();
            assertThat(coded.add(row.textId()))
                    .as("Enter goes on to an answer that waits")
                    .isTrue();
            code(row.textId());
            press(KeyCode.ENTER);
        }
        try (Session session = context.app().sessions().openForReading(consultation)) {
            assertThat(session.check().check()).isEmpty();
            for (long text : coded) {
                assertIsAsMeant(session, session.review().detail(text));
            }
            long done =
                    session
                            .review()
                            .responses(session.review().questions().get(0).id(), ResponseFilter.ALL)
                            .stream()
                            .filter(ResponseRow::done)
                            .count();
            assertThat(done).isEqualTo(ANSWERS);
        }
    }

    private void code(long text) {
        Set<String> meant = themes.computeIfAbsent(text, key -> new TreeSet<>());
        Deque<String> toggles = new ArrayDeque<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            if (random.nextInt(3) > 0) {
                int number = 1 + random.nextInt(9);
                press(KeyCode.valueOf("DIGIT" + number));
                toggle(meant, numbers.getOrDefault(number, ""), toggles);
            } else {
                String code = codes.get(random.nextInt(codes.size()));
                type("/");
                type(code);
                press(KeyCode.ENTER);
                toggle(meant, code, toggles);
            }
        }
        if (!toggles.isEmpty() && random.nextInt(5) == 0) {
            undo(false);
            String undone = toggles.pop();
            toggle(meant, undone, new ArrayDeque<>());
            if (random.nextBoolean()) {
                undo(true);
                toggle(meant, undone, new ArrayDeque<>());
            }
        }
        if (random.nextInt(12) == 0) {
            press(KeyCode.M);
            type("ask about this 1ax");
            press(KeyCode.ENTER);
            memos.put(text, "ask about this 1ax");
        }
    }

    private static void toggle(Set<String> meant, String code, Deque<String> toggles) {
        if (!meant.remove(code)) {
            meant.add(code);
        }
        toggles.push(code);
    }

    private void press(KeyCode key) {
        now(() -> new Keyboard(stage.getScene()).press(key));
        settle();
    }

    private void type(String signs) {
        now(() -> new Keyboard(stage.getScene()).type(signs));
    }

    private void undo(boolean again) {
        now(() -> new Keyboard(stage.getScene()).press(KeyCode.Z, again, true));
        settle();
    }

    /** As {@link #onScreen}, without its pauses: there are some thousand keys to press. */
    private static void now(Runnable work) {
        FxThread.run(work);
    }

    private void settle() {
        until(() -> window.idle());
    }

    private ResponseRow current() {
        List<ResponseRow> at = new ArrayList<>();
        now(() -> at.add(list().getItems().get(list().getSelectionModel().getSelectedIndex())));
        return at.get(0);
    }

    private void assertIsAsMeant(Session session, ResponseDetail detail) {
        long text = detail.row().textId();
        Map<Long, String> names = new TreeMap<>();
        session.review().codeframe().themes().forEach(theme -> names.put(theme.id(), theme.code()));
        assertThat(detail.codings().stream()
                        .filter(Coding::applied)
                        .map(coding -> names.get(coding.themeId()))
                        .collect(Collectors.toSet()))
                .as(detail.row().reference())
                .isEqualTo(themes.get(text));
        assertThat(detail.row().done()).isTrue();
        assertThat(detail.memo()).isEqualTo(memos.getOrDefault(text, ""));
    }
}

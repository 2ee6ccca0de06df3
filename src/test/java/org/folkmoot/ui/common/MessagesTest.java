package org.folkmoot.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.folkmoot.model.codeframe.ThemeField;
import org.folkmoot.model.coding.Origin;
import org.folkmoot.model.history.HistoryFilter;
import org.folkmoot.model.history.StepKind;
import org.folkmoot.model.refusal.RefusalReason;
import org.folkmoot.model.response.CodingState;
import org.folkmoot.model.response.Flag;
import org.folkmoot.model.response.Respondent;
import org.folkmoot.model.response.StatusReason;
import org.folkmoot.model.response.SubmissionStatus;
import org.folkmoot.model.source.ColumnRole;
import org.folkmoot.model.source.KnownReferences;
import org.folkmoot.model.source.WarningCode;
import org.folkmoot.model.text.Boilerplate;
import org.folkmoot.model.text.TextKind;
import org.folkmoot.ui.intake.IntakeStep;
import org.folkmoot.ui.intake.Obstacle;
import org.junit.jupiter.api.Test;

/** No message is missing, none is left over. Wording: {@link MessageFaultsTest}. */
class MessagesTest {
    private static final Path JAVA = Path.of("src/main/java/org/folkmoot/ui");
    private static final Path RESOURCES = Path.of("src/main/resources/org/folkmoot/ui");
    private static final Pattern IN_JAVA = Pattern.compile("\"((?:[a-z0-9_-]+\\.)+[a-z0-9_-]+|number)\"");
    private static final Pattern IN_FXML = Pattern.compile("\"%([a-z0-9._-]+)\"");
    private static final List<String> NOT_MESSAGES =
            List.of("folkmoot.css", "folkmoot.open", "summary.csv", "coverage.csv");

    @Test
    void everyKeyThatIsUsedExists() throws IOException {
        assertThat(beyond(used(), defined())).isEmpty();
    }

    @Test
    void everyKeyThatExistsIsUsed() throws IOException {
        assertThat(beyond(defined(), used())).isEmpty();
    }

    @Test
    void findsAMissingAndAnUnusedKey() {
        String java = "messages.text(\"review.search\"); messages.text(\"no.such.message\");";
        Set<String> used = keys(java, IN_JAVA);
        Set<String> defined = Set.of("review.search", "left.over");
        assertThat(beyond(used, defined)).containsExactly("no.such.message");
        assertThat(beyond(defined, used)).containsExactly("left.over");
    }

    @Test
    void layoutsNameNoKeys() throws IOException {
        Map<String, String> messages = messages();
        assertThat(found(RESOURCES, ".fxml", IN_FXML))
                .allSatisfy(key -> assertThat(messages.get(key)).as(key).doesNotContain("{key:"));
    }

    @Test
    void messagesShowTheKeysThatTheUserHasSet() {
        ObjectProperty<KeyMap> keys = new SimpleObjectProperty<>(KeyMap.standard());
        Messages messages = new Messages(keys);
        StringProperty label = new SimpleStringProperty();
        label.bind(messages.live("review.memo"));
        assertThat(label.get()).isEqualTo("Memo (M)");
        assertThat(messages.text("toast.button", "Undo")).isEqualTo("Undo (Ctrl+U)");
        keys.set(KeyMap.standard()
                .with(Action.MEMO, List.of(Key.of("Shift+N")))
                .with(Action.TOAST, List.of(new Key.Sign('\''))));
        assertThat(label.get()).isEqualTo("Memo (Shift+N)");
        assertThat(messages.text("toast.button", "Undo")).isEqualTo("Undo (')");
        keys.set(KeyMap.standard().with(Action.MEMO, List.of()).with(Action.TOAST, List.of()));
        assertThat(label.get()).isEqualTo("Memo");
        assertThat(messages.text("toast.button", "Undo")).isEqualTo("Undo");
    }

    @Test
    void argumentsAreFilledInWithThousandsSeparators() {
        Messages messages = new Messages();
        assertThat(messages.text("review.count", 1204, 3871)).isEqualTo("1,204 of 3,871");
        assertThat(messages.text("review.accepted-all", 1, "Knife crime"))
                .isEqualTo("Accepted 1 suggestion of Knife crime");
        assertThat(messages.text("review.accepted-all", 1204, "Knife crime"))
                .isEqualTo("Accepted 1,204 suggestions of Knife crime");
    }

    private static Set<String> beyond(Set<String> keys, Set<String> known) {
        Set<String> rest = new TreeSet<>(keys);
        rest.removeAll(known);
        return rest;
    }

    private static Set<String> defined() throws IOException {
        return messages().keySet();
    }

    /** The messages by key. */
    static Map<String, String> messages() throws IOException {
        Properties properties = new Properties();
        try (Reader file = Files.newBufferedReader(RESOURCES.resolve("messages.properties"))) {
            properties.load(file);
        }
        Map<String, String> messages = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> messages.put(key, properties.getProperty(key)));
        return messages;
    }

    private static Set<String> used() throws IOException {
        Set<String> used = new TreeSet<>(made());
        used.addAll(found(JAVA, ".java", IN_JAVA));
        used.addAll(found(RESOURCES, ".fxml", IN_FXML));
        NOT_MESSAGES.forEach(used::remove);
        used.removeIf(key -> key.endsWith(".properties")
                || key.startsWith("org.")
                || key.startsWith("user.")
                || key.startsWith("os.")
                || key.endsWith(".interface"));
        return used;
    }

    private static Set<String> found(Path folder, String ending, Pattern pattern) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            Set<String> keys = new TreeSet<>();
            for (Path file :
                    files.filter(path -> path.toString().endsWith(ending)).toList()) {
                keys.addAll(keys(Files.readString(file), pattern));
            }
            return keys;
        }
    }

    private static Set<String> keys(String source, Pattern pattern) {
        return pattern.matcher(source)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Keys that are put together from names of the model. */
    private static Set<String> made() {
        return Stream.of(
                        Stream.of(Action.values())
                                .filter(action -> action.number().isEmpty())
                                .map(Action::messageKey),
                        Stream.of(Appearance.values()).map(Appearance::messageKey),
                        Stream.of(Appearance.values()).map(value -> "settings." + value.messageKey()),
                        Stream.of(ActionScope.values())
                                .filter(ActionScope::isScreen)
                                .map(where -> "menu." + where.name().toLowerCase(Locale.ROOT)),
                        words("filter.", CodingState.values()),
                        Stream.of("status", "reference", "question", "opening", "themes", "suggested", "flags", "words")
                                .map(column -> "grid.column." + column),
                        words("role.", ColumnRole.values()),
                        RefusalReason.all().stream().map(RefusalReason::key),
                        Stream.of(WarningCode.values()).map(WarningCode::key),
                        Stream.of(ColumnRole.values())
                                .map(role -> "refusal.role." + role.name().toLowerCase(Locale.ROOT)),
                        words("flag.", Flag.values()),
                        words("origin.", Origin.values()),
                        words("step.", StepKind.values()),
                        words("codeframe.field.", ThemeField.values()),
                        words("codeframe.prompt.", ThemeField.values())
                                .filter(key -> !key.endsWith(".colour") && !key.endsWith(".stances")),
                        words("respondent.", Respondent.Act.values()),
                        words("boilerplate.", Boilerplate.values()),
                        words("state.", SubmissionStatus.values()).filter(key -> !key.equals("state.included")),
                        words("state.", TextKind.values()).filter(key -> !key.equals("state.text")),
                        Stream.of("state.done", "state.to_do"),
                        words("role.meaning.", ColumnRole.values()),
                        words("intake.step.", IntakeStep.values()),
                        words("intake.obstacle.", Obstacle.Kind.values()),
                        words("intake.known.", KnownReferences.values()),
                        Stream.of("questions", "problems", "warnings", "duplicates", "non_answers", "known", "codes")
                                .flatMap(part ->
                                        Stream.of("", ".no", ".no.text").map(what -> "intake.check." + part + what)),
                        words("status.reason.", StatusReason.Cause.values()),
                        words("received.status.", SubmissionStatus.values()),
                        words("received.step.", SubmissionStatus.values()),
                        words("received.explained.", SubmissionStatus.values()),
                        Stream.of(
                                "received.status.erased",
                                "received.answer.counts",
                                "received.answer.counts.by-hand",
                                "received.answer.counts-not",
                                "received.answer.counts-not.by-hand",
                                "received.explained.all",
                                "received.explained.non-answers",
                                "received.explained.imports"),
                        words("history.group.", HistoryFilter.Group.values()),
                        words("history.step.", StepKind.values())
                                .filter(key -> !key.endsWith(".undo") && !key.endsWith(".redo")),
                        Stream.of(
                                        "apply",
                                        "remove",
                                        "recode",
                                        "evidence",
                                        "accept",
                                        "reject",
                                        "done",
                                        "reopen",
                                        "flag",
                                        "status",
                                        "counts")
                                .map(kind -> "history.step." + kind + ".one"),
                        Stream.of("history.step.memo.removed", "history.step.flag.one.off"))
                .flatMap(keys -> keys)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> words(String prefix, Enum<?>[] values) {
        return Stream.of(values).map(value -> prefix + value.name().toLowerCase(Locale.ROOT));
    }
}

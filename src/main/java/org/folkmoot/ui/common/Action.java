package org.folkmoot.ui.common;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything that a key, the menu or the command palette can do, with the standard keys. */
public enum Action {
    NEW(ActionScope.EVERYWHERE, "Shortcut+N"),
    OPEN(ActionScope.EVERYWHERE, "Shortcut+O"),
    SAMPLE(ActionScope.EVERYWHERE),
    IMPORT(ActionScope.OPEN, "Shortcut+I"),
    RESTORE(ActionScope.EVERYWHERE),
    CLOSE(ActionScope.OPEN, "Shortcut+W"),
    QUIT(ActionScope.EVERYWHERE, "Shortcut+Q"),

    SHOW_REVIEW(ActionScope.OPEN, "Shortcut+1"),
    SHOW_CODEFRAME(ActionScope.OPEN, "Shortcut+2"),
    SHOW_SUMMARY(ActionScope.OPEN, "Shortcut+3"),
    SHOW_RECEIVED(ActionScope.OPEN, "Shortcut+4"),
    SHOW_CAMPAIGNS(ActionScope.OPEN, "Shortcut+5"),
    SHOW_TRUST(ActionScope.OPEN, "Shortcut+6"),
    HISTORY(ActionScope.OPEN, "Shortcut+H"),
    PROGRESS(ActionScope.OPEN, "Shortcut+P"),
    UNDO(ActionScope.OPEN, "Shortcut+Z"),
    REDO(ActionScope.OPEN, "Shortcut+Shift+Z", "Shortcut+Y"),
    PALETTE(ActionScope.EVERYWHERE, "Shortcut+K"),
    HELP(ActionScope.EVERYWHERE, '?'),
    GUIDE(ActionScope.EVERYWHERE, "F1"),
    APPEARANCE(ActionScope.EVERYWHERE),
    SETTINGS(ActionScope.EVERYWHERE, "Shortcut+Comma"),
    TOAST(ActionScope.EVERYWHERE, "Shortcut+U"),

    NEXT_PANE(ActionScope.REVIEW, "F6"),
    NEXT(ActionScope.REVIEW, "J", "Down"),
    PREVIOUS(ActionScope.REVIEW, "K", "Up"),
    SEARCH(ActionScope.REVIEW, "Shortcut+F"),
    FILTER(ActionScope.REVIEW, "Shortcut+Shift+F"),
    GRID(ActionScope.REVIEW, "G"),
    GRID_COLUMNS(ActionScope.REVIEW, "Shift+G"),
    MARK_NEXT(ActionScope.REVIEW, "Shift+J"),
    MARK_PREVIOUS(ActionScope.REVIEW, "Shift+K"),
    MARK_ALL(ActionScope.REVIEW, "Shortcut+A"),
    THEME_1(ActionScope.REVIEW, "Digit1", "Numpad 1"),
    THEME_2(ActionScope.REVIEW, "Digit2", "Numpad 2"),
    THEME_3(ActionScope.REVIEW, "Digit3", "Numpad 3"),
    THEME_4(ActionScope.REVIEW, "Digit4", "Numpad 4"),
    THEME_5(ActionScope.REVIEW, "Digit5", "Numpad 5"),
    THEME_6(ActionScope.REVIEW, "Digit6", "Numpad 6"),
    THEME_7(ActionScope.REVIEW, "Digit7", "Numpad 7"),
    THEME_8(ActionScope.REVIEW, "Digit8", "Numpad 8"),
    THEME_9(ActionScope.REVIEW, "Digit9", "Numpad 9"),
    FIND_THEME(ActionScope.REVIEW, '/'),
    GIVE_1(ActionScope.REVIEW, "Shortcut+Shift+1"),
    GIVE_2(ActionScope.REVIEW, "Shortcut+Shift+2"),
    GIVE_3(ActionScope.REVIEW, "Shortcut+Shift+3"),
    GIVE_4(ActionScope.REVIEW, "Shortcut+Shift+4"),
    GIVE_5(ActionScope.REVIEW, "Shortcut+Shift+5"),
    GIVE_6(ActionScope.REVIEW, "Shortcut+Shift+6"),
    GIVE_7(ActionScope.REVIEW, "Shortcut+Shift+7"),
    GIVE_8(ActionScope.REVIEW, "Shortcut+Shift+8"),
    GIVE_9(ActionScope.REVIEW, "Shortcut+Shift+9"),
    TAKE_NUMBER(ActionScope.REVIEW, "Shortcut+Shift+0"),
    NEW_THEME(ActionScope.REVIEW, "Shortcut+Shift+N"),
    THEMES(ActionScope.REVIEW, "T"),
    STANCE(ActionScope.REVIEW, "S"),
    STANCE_1(ActionScope.REVIEW, "Alt+1"),
    STANCE_2(ActionScope.REVIEW, "Alt+2"),
    STANCE_3(ActionScope.REVIEW, "Alt+3"),
    STANCE_4(ActionScope.REVIEW, "Alt+4"),
    STANCE_NONE(ActionScope.REVIEW, "Alt+0"),
    ACCEPT(ActionScope.REVIEW, "A"),
    REJECT(ActionScope.REVIEW, "X"),
    ACCEPT_ALL(ActionScope.REVIEW, "Shift+A"),
    DONE(ActionScope.REVIEW, "Enter"),
    REOPEN(ActionScope.REVIEW, "Shift+Enter"),
    MEMO(ActionScope.REVIEW, "M"),
    FLAG(ActionScope.REVIEW, "F"),
    SET_ASIDE(ActionScope.REVIEW, "O"),
    QUEUES(ActionScope.REVIEW, "Shift+F"),
    QUEUE_QUOTABLE(ActionScope.REVIEW),
    QUEUE_QUERY(ActionScope.REVIEW),
    QUEUE_SAFEGUARDING(ActionScope.REVIEW),
    QUEUE_PERSONAL_DATA(ActionScope.REVIEW),
    QUEUE_DISTRESSING(ActionScope.REVIEW),
    NEXT_EVIDENCE(ActionScope.REVIEW, "E"),
    PREVIOUS_EVIDENCE(ActionScope.REVIEW, "Shift+E"),
    NEXT_HIT(ActionScope.REVIEW, "F3"),
    PREVIOUS_HIT(ActionScope.REVIEW, "Shift+F3"),
    RESPONDENT(ActionScope.REVIEW, "R"),
    RANDOM_SAMPLE(ActionScope.REVIEW, "Shift+R"),
    UNCOVER(ActionScope.REVIEW, "V"),
    COVER_DISTRESSING(ActionScope.REVIEW),
    TEXT_LARGER(ActionScope.REVIEW, "Shortcut+Plus", "Shortcut+Equals", "Shortcut+Shift+Equals", "Shortcut+Add"),
    TEXT_SMALLER(ActionScope.REVIEW, "Shortcut+Minus", "Shortcut+Subtract"),
    TEXT_USUAL(ActionScope.REVIEW, "Shortcut+0", "Shortcut+Numpad 0"),

    CODEFRAME_NEW(ActionScope.CODEFRAME, "N", "Insert"),
    CODEFRAME_RENAME(ActionScope.CODEFRAME, "F2"),
    CODEFRAME_UP(ActionScope.CODEFRAME, "Alt+Up"),
    CODEFRAME_DOWN(ActionScope.CODEFRAME, "Alt+Down"),
    CODEFRAME_IN(ActionScope.CODEFRAME, "Alt+Right"),
    CODEFRAME_OUT(ActionScope.CODEFRAME, "Alt+Left"),
    CODEFRAME_MERGE(ActionScope.CODEFRAME, "M"),
    CODEFRAME_SPLIT(ActionScope.CODEFRAME, "S"),
    CODEFRAME_RECODE(ActionScope.CODEFRAME, "Q"),
    CODEFRAME_VERSIONS(ActionScope.CODEFRAME, "V"),
    CODEFRAME_IMPORT(ActionScope.CODEFRAME),
    CODEFRAME_RETIRE(ActionScope.CODEFRAME, "Delete"),

    CAMPAIGN_CONFIRM(ActionScope.CAMPAIGNS, "C"),
    CAMPAIGN_SPLIT(ActionScope.CAMPAIGNS, "S"),
    CAMPAIGN_CODE(ActionScope.CAMPAIGNS, '/'),
    CAMPAIGN_MEMBERS(ActionScope.CAMPAIGNS, "M"),
    CAMPAIGN_DONE(ActionScope.CAMPAIGNS, "D"),

    TRUST_ACCEPT(ActionScope.TRUST, "A"),

    ESTIMATE(ActionScope.SUMMARY, "E"),
    EXPORT(ActionScope.SUMMARY, "Shortcut+E");

    /** The actions that toggle the numbered themes, 1 to 9. */
    public static final List<Action> NUMBERED =
            List.of(THEME_1, THEME_2, THEME_3, THEME_4, THEME_5, THEME_6, THEME_7, THEME_8, THEME_9);

    /** The actions that assign a number key, 1 to 9, to the selected theme. */
    public static final List<Action> GIVING =
            List.of(GIVE_1, GIVE_2, GIVE_3, GIVE_4, GIVE_5, GIVE_6, GIVE_7, GIVE_8, GIVE_9);

    /** The actions that set one of the first stances of the theme coded last. */
    public static final List<Action> STANCES = List.of(STANCE_1, STANCE_2, STANCE_3, STANCE_4);

    private final ActionScope scope;
    // Key is immutable, but Error Prone cannot tell.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<Key> keys;

    Action(ActionScope scope, String... keys) {
        this(scope, Stream.empty(), keys);
    }

    /** @param typed a character whose key depends on the keyboard layout */
    Action(ActionScope scope, char typed, String... keys) {
        this(scope, Stream.of(new Key.Sign(typed)), keys);
    }

    Action(ActionScope scope, Stream<Key> typed, String... keys) {
        this.scope = scope;
        this.keys = Stream.concat(
                        typed,
                        Stream.of(keys)
                                .map(key -> key.startsWith("Digit") ? key.substring(5) : key)
                                .map(Key::of))
                .toList();
    }

    public ActionScope scope() {
        return scope;
    }

    /** The standard keys, which the user can change; the first one is shown. */
    public List<Key> keys() {
        return keys;
    }

    /** Message key of the action's name. */
    public String messageKey() {
        return "action." + name().toLowerCase(Locale.ROOT);
    }

    /** The number key, from 1, of an action in {@link #NUMBERED} or {@link #GIVING}; empty for other actions. */
    public Optional<Integer> number() {
        int at = Math.max(NUMBERED.indexOf(this), GIVING.indexOf(this));
        return at < 0 ? Optional.empty() : Optional.of(at + 1);
    }
}

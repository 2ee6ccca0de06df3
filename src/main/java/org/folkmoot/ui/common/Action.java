package org.folkmoot.ui.common;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything that a key, the menu or the command palette can do. Menu, help sheet, palette and tests read this list. */
public enum Action {
    NEW(Where.EVERYWHERE, "Shortcut+N"),
    OPEN(Where.EVERYWHERE, "Shortcut+O"),
    SAMPLE(Where.EVERYWHERE),
    IMPORT(Where.OPEN, "Shortcut+I"),
    RESTORE(Where.EVERYWHERE),
    CLOSE(Where.OPEN, "Shortcut+W"),
    QUIT(Where.EVERYWHERE, "Shortcut+Q"),

    SHOW_REVIEW(Where.OPEN, "Shortcut+1"),
    SHOW_CODEFRAME(Where.OPEN, "Shortcut+2"),
    SHOW_SUMMARY(Where.OPEN, "Shortcut+3"),
    SHOW_RECEIVED(Where.OPEN, "Shortcut+4"),
    SHOW_CAMPAIGNS(Where.OPEN, "Shortcut+5"),
    SHOW_TRUST(Where.OPEN, "Shortcut+6"),
    HISTORY(Where.OPEN, "Shortcut+H"),
    PROGRESS(Where.OPEN, "Shortcut+P"),
    UNDO(Where.OPEN, "Shortcut+Z"),
    REDO(Where.OPEN, "Shortcut+Shift+Z", "Shortcut+Y"),
    PALETTE(Where.EVERYWHERE, "Shortcut+K"),
    HELP(Where.EVERYWHERE, '?', "F1"),
    APPEARANCE(Where.EVERYWHERE),
    SETTINGS(Where.EVERYWHERE, "Shortcut+Comma"),
    TOAST(Where.EVERYWHERE, "Shortcut+U"),

    NEXT_PANE(Where.REVIEW, "F6"),
    NEXT(Where.REVIEW, "J", "Down"),
    PREVIOUS(Where.REVIEW, "K", "Up"),
    SEARCH(Where.REVIEW, "Shortcut+F"),
    FILTER(Where.REVIEW, "Shortcut+Shift+F"),
    GRID(Where.REVIEW, "G"),
    GRID_COLUMNS(Where.REVIEW, "Shift+G"),
    MARK_NEXT(Where.REVIEW, "Shift+J"),
    MARK_PREVIOUS(Where.REVIEW, "Shift+K"),
    MARK_ALL(Where.REVIEW, "Shortcut+A"),
    THEME_1(Where.REVIEW, "Digit1", "Numpad 1"),
    THEME_2(Where.REVIEW, "Digit2", "Numpad 2"),
    THEME_3(Where.REVIEW, "Digit3", "Numpad 3"),
    THEME_4(Where.REVIEW, "Digit4", "Numpad 4"),
    THEME_5(Where.REVIEW, "Digit5", "Numpad 5"),
    THEME_6(Where.REVIEW, "Digit6", "Numpad 6"),
    THEME_7(Where.REVIEW, "Digit7", "Numpad 7"),
    THEME_8(Where.REVIEW, "Digit8", "Numpad 8"),
    THEME_9(Where.REVIEW, "Digit9", "Numpad 9"),
    FIND_THEME(Where.REVIEW, '/'),
    GIVE_1(Where.REVIEW, "Shortcut+Shift+1"),
    GIVE_2(Where.REVIEW, "Shortcut+Shift+2"),
    GIVE_3(Where.REVIEW, "Shortcut+Shift+3"),
    GIVE_4(Where.REVIEW, "Shortcut+Shift+4"),
    GIVE_5(Where.REVIEW, "Shortcut+Shift+5"),
    GIVE_6(Where.REVIEW, "Shortcut+Shift+6"),
    GIVE_7(Where.REVIEW, "Shortcut+Shift+7"),
    GIVE_8(Where.REVIEW, "Shortcut+Shift+8"),
    GIVE_9(Where.REVIEW, "Shortcut+Shift+9"),
    TAKE_NUMBER(Where.REVIEW, "Shortcut+Shift+0"),
    NEW_THEME(Where.REVIEW, "Shortcut+Shift+N"),
    THEMES(Where.REVIEW, "T"),
    STANCE(Where.REVIEW, "S"),
    STANCE_1(Where.REVIEW, "Alt+1"),
    STANCE_2(Where.REVIEW, "Alt+2"),
    STANCE_3(Where.REVIEW, "Alt+3"),
    STANCE_4(Where.REVIEW, "Alt+4"),
    STANCE_NONE(Where.REVIEW, "Alt+0"),
    ACCEPT(Where.REVIEW, "A"),
    REJECT(Where.REVIEW, "X"),
    ACCEPT_ALL(Where.REVIEW, "Shift+A"),
    DONE(Where.REVIEW, "Enter"),
    REOPEN(Where.REVIEW, "Shift+Enter"),
    MEMO(Where.REVIEW, "M"),
    FLAG(Where.REVIEW, "F"),
    SET_ASIDE(Where.REVIEW, "O"),
    QUEUES(Where.REVIEW, "Shift+F"),
    QUEUE_QUOTABLE(Where.REVIEW),
    QUEUE_QUERY(Where.REVIEW),
    QUEUE_SAFEGUARDING(Where.REVIEW),
    QUEUE_PERSONAL_DATA(Where.REVIEW),
    QUEUE_DISTRESSING(Where.REVIEW),
    NEXT_EVIDENCE(Where.REVIEW, "E"),
    PREVIOUS_EVIDENCE(Where.REVIEW, "Shift+E"),
    NEXT_HIT(Where.REVIEW, "F3"),
    PREVIOUS_HIT(Where.REVIEW, "Shift+F3"),
    RESPONDENT(Where.REVIEW, "R"),
    RANDOM_SAMPLE(Where.REVIEW, "Shift+R"),
    UNCOVER(Where.REVIEW, "V"),
    COVER_DISTRESSING(Where.REVIEW),
    TEXT_LARGER(Where.REVIEW, "Shortcut+Plus", "Shortcut+Equals", "Shortcut+Shift+Equals", "Shortcut+Add"),
    TEXT_SMALLER(Where.REVIEW, "Shortcut+Minus", "Shortcut+Subtract"),
    TEXT_USUAL(Where.REVIEW, "Shortcut+0", "Shortcut+Numpad 0"),

    CODEFRAME_NEW(Where.CODEFRAME, "N", "Insert"),
    CODEFRAME_RENAME(Where.CODEFRAME, "F2"),
    CODEFRAME_UP(Where.CODEFRAME, "Alt+Up"),
    CODEFRAME_DOWN(Where.CODEFRAME, "Alt+Down"),
    CODEFRAME_IN(Where.CODEFRAME, "Alt+Right"),
    CODEFRAME_OUT(Where.CODEFRAME, "Alt+Left"),
    CODEFRAME_MERGE(Where.CODEFRAME, "M"),
    CODEFRAME_SPLIT(Where.CODEFRAME, "S"),
    CODEFRAME_RECODE(Where.CODEFRAME, "Q"),
    CODEFRAME_VERSIONS(Where.CODEFRAME, "V"),
    CODEFRAME_IMPORT(Where.CODEFRAME),
    CODEFRAME_RETIRE(Where.CODEFRAME, "Delete"),

    CAMPAIGN_CONFIRM(Where.CAMPAIGNS, "C"),
    CAMPAIGN_SPLIT(Where.CAMPAIGNS, "S"),
    CAMPAIGN_CODE(Where.CAMPAIGNS, '/'),
    CAMPAIGN_MEMBERS(Where.CAMPAIGNS, "M"),
    CAMPAIGN_DONE(Where.CAMPAIGNS, "D"),

    TRUST_ACCEPT(Where.TRUST, "A"),

    ESTIMATE(Where.SUMMARY, "E"),
    EXPORT(Where.SUMMARY, "Shortcut+E");

    /** The actions that toggle the numbered themes, 1 to 9. */
    public static final List<Action> NUMBERED =
            List.of(THEME_1, THEME_2, THEME_3, THEME_4, THEME_5, THEME_6, THEME_7, THEME_8, THEME_9);

    /** The actions that give a number key, 1 to 9, to the theme under the keyboard. */
    public static final List<Action> GIVING =
            List.of(GIVE_1, GIVE_2, GIVE_3, GIVE_4, GIVE_5, GIVE_6, GIVE_7, GIVE_8, GIVE_9);

    /** The actions that say the first stances of the theme just coded. */
    public static final List<Action> STANCES = List.of(STANCE_1, STANCE_2, STANCE_3, STANCE_4);

    private final Where where;
    // Keys are immutable, but can't say so.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<Key> keys;

    Action(Where where, String... keys) {
        this(where, Stream.empty(), keys);
    }

    /** A sign that lies on other keys in other countries goes by what it types. */
    Action(Where where, char typed, String... keys) {
        this(where, Stream.of(new Key.Sign(typed)), keys);
    }

    Action(Where where, Stream<Key> signs, String... keys) {
        this.where = where;
        this.keys = Stream.concat(
                        signs,
                        Stream.of(keys)
                                .map(key -> key.startsWith("Digit") ? key.substring(5) : key)
                                .map(Key::of))
                .toList();
    }

    public Where where() {
        return where;
    }

    /** The keys that it has until the user gives it others, the one to show first. */
    public List<Key> keys() {
        return keys;
    }

    /** Name of its menu entry, as a message key. */
    public String messageKey() {
        return "action." + name().toLowerCase(Locale.ROOT);
    }

    /** The keys that it has until the user gives it others, for people; where those may be shown, {@link KeyMap#text}. */
    public String keyText(String or) {
        return KeyMap.standard().text(this, or);
    }

    /** The number that it is about, from 1, where it is one of nine alike; empty for the others. */
    public Optional<Integer> number() {
        int at = Math.max(NUMBERED.indexOf(this), GIVING.indexOf(this));
        return at < 0 ? Optional.empty() : Optional.of(at + 1);
    }
}

package org.folkmoot.ui.review.state;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.folkmoot.model.codeframe.Codeframe;
import org.folkmoot.model.codeframe.Theme;
import org.folkmoot.ui.common.Action;
import org.folkmoot.ui.common.Memory;

/**
 * Which theme each of the keys 1 to 9 toggles: by default the first nine themes that are not theme groups. A number that
 * the user assigns to another theme is remembered by theme code.
 */
public final class NumberedThemes {
    private static final String KEY = "numbers";
    private static final int MOST = Action.NUMBERED.size();

    /** Stored for a number without a theme. A theme with this code has precedence. */
    private static final String FREE = "-";

    private final Memory memory;

    public NumberedThemes(Memory memory) {
        this.memory = memory;
    }

    /** The themes by number, from 1. Reads the disk. */
    public Map<Integer, Theme> of(Codeframe codeframe) {
        List<String> chosen = Stream.of(memory.get(KEY).split(" ", -1)).toList();
        Iterator<Theme> leaves = codeframe.themes().stream()
                .filter(theme -> !codeframe.isGroup(theme) && !theme.retired())
                .filter(theme -> !chosen.contains(theme.code()))
                .iterator();
        Map<Integer, Theme> numbers = new TreeMap<>();
        for (int i = 0; i < MOST; i++) {
            String code = i < chosen.size() ? chosen.get(i) : "";
            Optional<Theme> kept = codeframe.byCode(code).filter(theme -> !theme.retired());
            if (kept.isPresent()) {
                numbers.put(i + 1, kept.get());
            } else if (!code.equals(FREE) && leaves.hasNext()) {
                numbers.put(i + 1, leaves.next());
            }
        }
        return numbers;
    }

    /** Keeps an assigned number under the new code of its theme. Writes to the disk. */
    public void renamed(String before, String now) {
        List<String> chosen = Stream.of(memory.get(KEY).split(" ", -1)).toList();
        if (chosen.contains(before)) {
            memory.put(
                    KEY,
                    chosen.stream()
                            .map(code -> code.equals(before) ? now : code)
                            .collect(Collectors.joining(" ")));
        }
    }

    /** Assigns a number to a theme; the theme that had it gets the other's old number, if any. Writes to the disk. */
    public void assign(Codeframe codeframe, int number, Theme theme) {
        Map<Integer, Theme> numbers = of(codeframe);
        Optional<Theme> before = Optional.ofNullable(numbers.get(number));
        number(numbers, theme)
                .ifPresent(old -> before.ifPresentOrElse(other -> numbers.put(old, other), () -> numbers.remove(old)));
        numbers.put(number, theme);
        keep(numbers);
    }

    /** Removes a theme's number, which stays unassigned. Writes to the disk. */
    public void clear(Codeframe codeframe, Theme theme) {
        Map<Integer, Theme> numbers = of(codeframe);
        number(numbers, theme).ifPresent(numbers::remove);
        keep(numbers);
    }

    private static Optional<Integer> number(Map<Integer, Theme> numbers, Theme theme) {
        return numbers.entrySet().stream()
                .filter(entry -> entry.getValue().id() == theme.id())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private void keep(Map<Integer, Theme> numbers) {
        memory.put(
                KEY,
                IntStream.rangeClosed(1, MOST)
                        .mapToObj(number -> Optional.ofNullable(numbers.get(number))
                                .map(Theme::code)
                                .orElse(FREE))
                        .collect(Collectors.joining(" ")));
    }
}

package org.folkmoot.ui.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.folkmoot.model.Codeframe;
import org.folkmoot.model.Theme;
import org.folkmoot.ui.common.Action;
import org.folkmoot.ui.common.UserFolder;

/**
 * Which theme each of the keys 1 to 9 toggles. To begin with the first nine themes that are not nets; the user may
 * give a number to another theme, which is remembered by theme code.
 */
public final class NumberedThemes {
    private static final String KEY = "numbers";
    private static final int MOST = Action.NUMBERED.size();

    private final UserFolder folder;

    public NumberedThemes(UserFolder folder) {
        this.folder = folder;
    }

    /** The themes by number, from 1. Reads the disk. */
    public Map<Integer, Theme> of(Codeframe codeframe) {
        List<Theme> order = new ArrayList<>();
        List<String> chosen = Stream.of(folder.get(KEY).split(" ", -1)).toList();
        List<Theme> leaves = codeframe.themes().stream()
                .filter(theme -> !codeframe.isNet(theme) && !theme.retired())
                .filter(theme -> !chosen.contains(theme.code()))
                .toList();
        int next = 0;
        for (int i = 0; i < MOST; i++) {
            Optional<Theme> kept = i < chosen.size()
                    ? codeframe.byCode(chosen.get(i)).filter(theme -> !theme.retired())
                    : Optional.empty();
            if (kept.isPresent()) {
                order.add(kept.get());
            } else if (next < leaves.size()) {
                order.add(leaves.get(next++));
            }
        }
        Map<Integer, Theme> numbers = new TreeMap<>();
        for (int i = 0; i < order.size(); i++) {
            numbers.put(i + 1, order.get(i));
        }
        return numbers;
    }

    /** A theme that was given a number keeps it under its new code. Writes the disk. */
    public void renamed(String before, String now) {
        List<String> chosen = Stream.of(folder.get(KEY).split(" ", -1)).toList();
        if (chosen.contains(before)) {
            folder.put(
                    KEY,
                    chosen.stream()
                            .map(code -> code.equals(before) ? now : code)
                            .collect(Collectors.joining(" ")));
        }
    }

    /** Gives a number to a theme; the theme that had it takes the other's old number, if it had one. Writes the disk. */
    public void assign(Codeframe codeframe, int number, Theme theme) {
        Map<Integer, Theme> numbers = of(codeframe);
        Theme before = numbers.get(number);
        numbers.entrySet().stream()
                .filter(entry -> entry.getValue().equals(theme))
                .map(Map.Entry::getKey)
                .findFirst()
                .ifPresent(old -> {
                    if (before != null) {
                        numbers.put(old, before);
                    }
                });
        numbers.put(number, theme);
        folder.put(KEY, numbers.values().stream().limit(MOST).map(Theme::code).collect(Collectors.joining(" ")));
    }
}

package org.folkmoot.intake.letters.files;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Gives each letter a reference: its path without the extension, or with it if another path differs only there. */
public final class LetterNames {
    private LetterNames() {}

    /** One unique name per path, in the same order. */
    public static List<String> of(List<String> paths) {
        Map<String, Integer> stems = new HashMap<>();
        paths.forEach(path -> stems.merge(stem(path), 1, Integer::sum));
        Set<String> taken = new HashSet<>();
        List<String> names = new ArrayList<>(paths.size());
        for (String path : paths) {
            String stem = stem(path);
            String wanted = stems.getOrDefault(stem, 1) == 1 ? stem : path;
            String name = wanted;
            for (int i = 2; !taken.add(name); i++) {
                name = wanted + " (" + i + ")";
            }
            names.add(name);
        }
        return names;
    }

    private static String stem(String path) {
        int dot = path.lastIndexOf('.');
        return dot > path.lastIndexOf('/') + 1 ? path.substring(0, dot) : path;
    }

    /** The extension in lower case without its dot; empty if there is none. */
    public static String extension(String path) {
        String stem = stem(path);
        return stem.length() == path.length()
                ? ""
                : path.substring(stem.length() + 1).toLowerCase(Locale.ROOT);
    }
}

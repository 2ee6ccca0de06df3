package org.folkmoot.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.folkmoot.intake.csv.CsvSource;
import org.folkmoot.intake.file.SourceFile;
import org.folkmoot.intake.words.WhiteSpace;
import org.folkmoot.model.Progress;
import org.folkmoot.model.codeframe.ThemeSpec;
import org.folkmoot.model.file.FormulaGuard;
import org.folkmoot.model.refusal.Because;
import org.folkmoot.model.refusal.CodeframeReason;
import org.folkmoot.model.refusal.InvalidThemeException;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.model.source.ReadOptions;
import org.folkmoot.model.source.SourceRecord;

/**
 * Reads a codeframe from CSV. Columns are matched by heading, in any order; optional columns may be missing. A parent
 * may follow its children in the file but is returned before them. Only the structure is checked: rules are returned as
 * text.
 */
public final class CodeframeCsvReader {
    /** Real codeframes have three or four levels. */
    private static final int MAX_LEVELS = 100;

    private static final List<String> REQUIRED = List.of("code", "name");
    private static final Set<String> KNOWN = Set.of(
            "code",
            "parent",
            "name",
            "definition",
            "include",
            "exclude",
            "example",
            "rules",
            "colour",
            "stances",
            "retired");

    /**
     * Reads the themes in file order, except that parents precede their children.
     *
     * @throws Refusal naming the line, if the file is not a codeframe
     */
    public List<ThemeSpec> read(Path path) {
        return read(SourceFile.of(path));
    }

    /** As {@link #read(Path)}, for a codeframe that ships with the program. */
    public List<ThemeSpec> read(SourceFile file) {
        CsvSource source = CsvSource.open(file, ReadOptions.DETECT);
        Map<String, Integer> columns = columns(file, source.table().header());
        Map<String, ThemeSpec> themes = new LinkedHashMap<>();
        Map<String, Long> lines = new HashMap<>();
        source.read(
                record -> {
                    if (record instanceof SourceRecord.Problem problem) {
                        throw wrong(file, problem.line(), problem.reason());
                    }
                    List<String> cells = ((SourceRecord.Row) record).cells();
                    if (cells.stream().allMatch(WhiteSpace::isBlank)) {
                        return;
                    }
                    ThemeSpec theme = theme(file, record.line(), columns, cells);
                    Long earlier = lines.putIfAbsent(theme.code(), record.line());
                    if (earlier != null) {
                        throw wrong(
                                file,
                                record.line(),
                                Because.of(CodeframeReason.LINE_CODE_TWICE, theme.code(), earlier));
                    }
                    themes.put(theme.code(), theme);
                },
                Progress.NONE);
        for (ThemeSpec theme : themes.values()) {
            checkParents(file, theme, themes, lines);
        }
        return parentsFirst(themes);
    }

    /** Keeps file order, except that a parent listed after one of its children moves before it. */
    private static List<ThemeSpec> parentsFirst(Map<String, ThemeSpec> themes) {
        Map<String, ThemeSpec> ordered = new LinkedHashMap<>();
        themes.values().forEach(theme -> addAfterParent(theme, themes, ordered));
        return List.copyOf(ordered.values());
    }

    private static void addAfterParent(ThemeSpec theme, Map<String, ThemeSpec> themes, Map<String, ThemeSpec> ordered) {
        ThemeSpec parent = themes.get(theme.parent());
        if (parent != null) {
            addAfterParent(parent, themes, ordered);
        }
        ordered.putIfAbsent(theme.code(), theme);
    }

    private static Map<String, Integer> columns(SourceFile file, List<String> header) {
        Map<String, Integer> columns = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            String name = header.get(i).toLowerCase(Locale.ROOT);
            if (!name.isEmpty() && (!KNOWN.contains(name) || columns.put(name, i) != null)) {
                throw Refusal.of(CodeframeReason.UNKNOWN_COLUMN, header.get(i), file.name());
            }
        }
        for (String name : REQUIRED) {
            if (!columns.containsKey(name)) {
                throw Refusal.of(CodeframeReason.NO_COLUMN, file.name(), name);
            }
        }
        return columns;
    }

    private static ThemeSpec theme(SourceFile file, long line, Map<String, Integer> columns, List<String> cells) {
        Map<String, String> cell = new HashMap<>();
        KNOWN.forEach(name -> {
            Integer index = columns.get(name);
            cell.put(name, index == null ? "" : FormulaGuard.unguarded(cells.get(index)));
        });
        String retired = trimmed(cell, "retired");
        if (!Set.of("", "0", "1").contains(retired)) {
            throw wrong(file, line, Because.of(CodeframeReason.LINE_RETIRED));
        }
        try {
            return new ThemeSpec(
                    trimmed(cell, "code"),
                    trimmed(cell, "parent"),
                    text(cell, "name"),
                    text(cell, "definition"),
                    text(cell, "include"),
                    text(cell, "exclude"),
                    text(cell, "example"),
                    text(cell, "rules"),
                    trimmed(cell, "colour"),
                    Stream.of(text(cell, "stances").split(";", -1))
                            .map(WhiteSpace::strip)
                            .filter(stance -> !stance.isEmpty())
                            .toList(),
                    retired.equals("1"));
        } catch (InvalidThemeException e) {
            throw wrong(file, line, e.because());
        }
    }

    private static String text(Map<String, String> cell, String name) {
        return cell.getOrDefault(name, "");
    }

    private static String trimmed(Map<String, String> cell, String name) {
        return WhiteSpace.strip(text(cell, name));
    }

    private static void checkParents(
            SourceFile file, ThemeSpec theme, Map<String, ThemeSpec> themes, Map<String, Long> lines) {
        long line = lines.getOrDefault(theme.code(), 0L);
        List<String> path = new ArrayList<>(List.of(theme.code()));
        Set<String> seen = new HashSet<>(path);
        for (String parent = theme.parent(); !parent.isEmpty(); ) {
            ThemeSpec above = themes.get(parent);
            if (above == null) {
                // A loop higher up is reported on the line that names it.
                if (path.size() > 1) {
                    return;
                }
                throw wrong(file, line, Because.of(CodeframeReason.LINE_NO_PARENT, parent, theme.code()));
            }
            path.add(parent);
            if (path.size() > MAX_LEVELS) {
                throw wrong(file, line, Because.of(CodeframeReason.LINE_TOO_DEEP, theme.code(), MAX_LEVELS));
            }
            if (!seen.add(parent)) {
                throw wrong(file, line, Because.of(CodeframeReason.LINE_CIRCLE, path));
            }
            parent = above.parent();
        }
    }

    private static Refusal wrong(SourceFile file, long line, Object what) {
        return Refusal.of(CodeframeReason.LINE, line, file.name(), what);
    }
}

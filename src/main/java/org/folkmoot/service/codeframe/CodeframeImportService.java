package org.folkmoot.service.codeframe;

import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.intake.CodeframeCsvReader;
import org.folkmoot.model.codeframe.Codeframe;
import org.folkmoot.model.codeframe.ThemeChange;
import org.folkmoot.model.codeframe.ThemeField;
import org.folkmoot.model.codeframe.ThemeSpec;
import org.folkmoot.model.history.Step;
import org.folkmoot.model.history.StepKind;
import org.folkmoot.model.refusal.CodeframeReason;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.store.Store;
import org.folkmoot.store.codeframe.ThemeDao;
import org.folkmoot.store.steps.StepDao;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Imports a codeframe file into a consultation. Themes are matched by code, changed where the file differs, and created
 * where the code is new. Themes that the file lacks are left alone.
 */
public final class CodeframeImportService {
    private static final String BEFORE = "before_codeframe";

    private final Store store;
    private final String coder;
    private final StepDao steps;
    private final ThemeDao themes = new ThemeDao();

    public CodeframeImportService(Store store, String coder, Clock clock) {
        this.store = store;
        this.coder = coder;
        this.steps = new StepDao(clock);
    }

    /**
     * Returns the changes that importing the file would make. Writes nothing.
     *
     * @throws Refusal if the file is not a codeframe or conflicts with existing themes
     */
    public List<ThemeChange> preview(Path csv) {
        List<ThemeSpec> specs = new CodeframeCsvReader().read(csv);
        return store.write(handle -> {
            handle.savepoint(BEFORE);
            List<ThemeChange> changes = write(handle, specs, "");
            handle.rollbackToSavepoint(BEFORE);
            return changes;
        });
    }

    /** Imports the file as one step and returns the changes. If there are none, nothing is written. */
    public List<ThemeChange> run(Path csv) {
        List<ThemeSpec> specs = new CodeframeCsvReader().read(csv);
        return store.write(handle -> {
            handle.savepoint(BEFORE);
            List<ThemeChange> changes = write(handle, specs, String.valueOf(csv.getFileName()));
            if (changes.isEmpty()) {
                handle.rollbackToSavepoint(BEFORE);
            }
            return changes;
        });
    }

    private List<ThemeChange> write(Handle handle, List<ThemeSpec> specs, String detail) {
        Codeframe before = themes.codeframe(handle);
        CodeframeDraft draft = new CodeframeDraft(before);
        Map<String, Long> ids = new HashMap<>();
        before.themes().forEach(theme -> ids.put(theme.code(), theme.id()));
        for (ThemeSpec spec : specs) {
            ThemeChecks.rules(spec.code(), spec.rules());
            Long id = ids.get(spec.code());
            Long parent = parent(spec, ids);
            if (id != null) {
                change(draft, id, parent, spec);
            } else {
                if (ThemeCodes.taken(before, spec.code())) {
                    throw Refusal.of(CodeframeReason.DIFFERS_IN_CAPITALS, spec.code());
                }
                long fresh = themes.create(handle);
                ids.put(spec.code(), fresh);
                draft.add(fresh, spec, parent, Integer.MAX_VALUE);
            }
        }
        Step step = steps.begin(handle, coder, StepKind.CODEFRAME, detail);
        draft.write(handle, step, themes);
        return new CodeframeDifferences(before, themes.codeframe(handle), Map.of()).all();
    }

    private static @Nullable Long parent(ThemeSpec spec, Map<String, Long> ids) {
        if (spec.parent().isEmpty()) {
            return null;
        }
        Long parent = ids.get(spec.parent());
        if (parent == null) {
            throw Refusal.of(CodeframeReason.PARENT_UNKNOWN, spec.code(), spec.parent());
        }
        return parent;
    }

    private static void change(CodeframeDraft draft, long id, @Nullable Long parent, ThemeSpec wanted) {
        ThemeSpec now = draft.spec(id);
        for (ThemeField field : ThemeField.values()) {
            now = field.set(now, field.of(wanted));
        }
        draft.set(id, now.withRetired(wanted.retired()));
        Long was = draft.parentId(id);
        if (was == null ? parent != null : !was.equals(parent)) {
            if (parent != null && draft.within(parent, id)) {
                throw Refusal.of(CodeframeReason.FILE_CIRCLE, wanted.code());
            }
            draft.move(id, parent, Integer.MAX_VALUE);
        }
    }
}

package org.folkmoot.service;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.folkmoot.model.Batch;
import org.folkmoot.model.BatchKind;
import org.folkmoot.model.Codeframe;
import org.folkmoot.model.Refusal;
import org.folkmoot.model.Theme;
import org.folkmoot.model.ThemeSpec;
import org.folkmoot.store.BatchDao;
import org.folkmoot.store.Store;
import org.folkmoot.store.ThemeDao;
import org.jdbi.v3.core.Handle;

/**
 * What analysts do to the codeframe. Each call is one batch and one transaction: durable when it returns, and taken
 * back by {@link HistoryService} as a whole. No call ever loses a coding.
 */
public final class CodeframeService {
    private final Store store;
    private final String coder;
    private final BatchDao batches;
    private final ThemeDao themes = new ThemeDao();

    CodeframeService(Store store, String coder, Clock clock) {
        this.store = store;
        this.coder = coder;
        this.batches = new BatchDao(clock);
    }

    /** A change that was written, and the theme that it was about as it is now. */
    public record Changed(Batch batch, Theme theme) {}

    /** A code that no theme has, made from a name, such as {@code VAWG}; for the field that the analyst may change. */
    public String proposeCode(String name) {
        return store.read(handle -> ThemeCodes.propose(themes.codeframe(handle), name));
    }

    /**
     * Adds a theme as the last of its siblings.
     *
     * @throws Refusal if it has no name, its code is taken or unfit, or the theme above is gone or retired
     */
    public Changed add(NewTheme wanted) {
        return store.write(handle -> {
            Codeframe codeframe = themes.codeframe(handle);
            Optional<Theme> parent = wanted.parentId().map(id -> ThemeChecks.theme(codeframe, id));
            parent.ifPresent(ThemeChecks::inUse);
            String code = wanted.code().isBlank()
                    ? ThemeCodes.propose(codeframe, wanted.name())
                    : wanted.code().strip();
            ThemeChecks.name(wanted.name());
            ThemeChecks.newCode(codeframe, code);
            ThemeSpec spec = new ThemeSpec(
                    code,
                    parent.map(Theme::code).orElse(""),
                    wanted.name().strip(),
                    "",
                    "",
                    "",
                    wanted.example().strip(),
                    "",
                    "",
                    List.of(),
                    false);
            Batch batch = batches.begin(handle, coder, BatchKind.THEME_ADD, code);
            themes.add(handle, batch, List.of(spec));
            return new Changed(batch, byCode(handle, code));
        });
    }

    private Theme byCode(Handle handle, String code) {
        return themes.codeframe(handle).byCode(code).orElseThrow();
    }
}

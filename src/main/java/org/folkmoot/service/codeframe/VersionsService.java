package org.folkmoot.service.codeframe;

import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.model.codeframe.Codeframe;
import org.folkmoot.model.codeframe.CodeframeVersion;
import org.folkmoot.model.codeframe.ThemeChange;
import org.folkmoot.model.history.StepKind;
import org.folkmoot.model.refusal.CodeframeReason;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.store.Store;
import org.folkmoot.store.steps.StepDao;
import org.folkmoot.store.steps.VersionDao;
import org.jdbi.v3.core.Handle;

/** The history of the codeframe and the differences between its versions. */
public final class VersionsService {
    private final Store store;
    private final String coder;
    private final StepDao steps;
    private final VersionDao versions = new VersionDao();

    public VersionsService(Store store, String coder, Clock clock) {
        this.store = store;
        this.coder = coder;
        this.steps = new StepDao(clock);
    }

    /** Newest first. */
    public List<CodeframeVersion> versions() {
        return store.read(versions::versions);
    }

    /**
     * Names a version; a blank name removes the name.
     *
     * @throws Refusal if another version has that name
     */
    public void name(long version, String name) {
        store.write(handle -> {
            String wanted = name.strip();
            for (CodeframeVersion each : versions.versions(handle)) {
                if (!wanted.isEmpty() && each.step() != version && each.name().equalsIgnoreCase(wanted)) {
                    throw Refusal.of(CodeframeReason.VERSION_NAME_TAKEN, wanted);
                }
                if (each.step() == version && each.name().equals(wanted)) {
                    return false;
                }
            }
            versions.name(handle, steps.begin(handle, coder, StepKind.VERSION_NAME, wanted), version, wanted);
            return true;
        });
    }

    /** The codeframe as a step left it. */
    public Codeframe at(long version) {
        return store.read(handle -> codeframe(state(handle, version)));
    }

    /**
     * The differences between two versions, in the order of the later one.
     *
     * @param before id of a version's step, or 0 for the empty codeframe before the first
     */
    public List<ThemeChange> difference(long before, long after) {
        return store.read(handle -> {
            Map<Long, VersionDao.Row> then = state(handle, before);
            Map<Long, VersionDao.Row> now = state(handle, after);
            return new CodeframeDifferences(codeframe(then), codeframe(now), mergers(handle, before, after)).all();
        });
    }

    private Map<Long, VersionDao.Row> state(Handle handle, long version) {
        Map<Long, VersionDao.Row> state = new LinkedHashMap<>();
        boolean reached = version == 0;
        for (VersionDao.Row row : versions.rows(handle)) {
            if (reached && row.step() != version) {
                break;
            }
            reached |= row.step() == version;
            state.put(row.theme().id(), row);
        }
        return version == 0 ? Map.of() : state;
    }

    private static Codeframe codeframe(Map<Long, VersionDao.Row> state) {
        return new Codeframe(state.values().stream()
                .filter(VersionDao.Row::present)
                .map(VersionDao.Row::theme)
                .toList());
    }

    /** Maps each theme merged away between two versions to the theme it was merged into. */
    private Map<Long, Long> mergers(Handle handle, long before, long after) {
        Map<Long, String> details = new HashMap<>();
        boolean within = false;
        for (CodeframeVersion each : versions.versions(handle)) {
            within |= each.step() == after;
            if (each.step() == before) {
                break;
            }
            if (within && each.kind() == StepKind.THEME_MERGE) {
                details.put(each.step(), each.detail());
            }
        }
        Map<Long, Long> mergers = new HashMap<>();
        Map<String, Long> codes = new HashMap<>();
        for (VersionDao.Row row : versions.rows(handle)) {
            String detail = details.get(row.step());
            if (detail != null && detail.startsWith(row.theme().code() + " into ")) {
                Optional.ofNullable(
                                codes.get(detail.substring(row.theme().code().length() + " into ".length())))
                        .ifPresent(into -> mergers.put(row.theme().id(), into));
            }
            codes.put(row.theme().code(), row.theme().id());
        }
        return mergers;
    }
}

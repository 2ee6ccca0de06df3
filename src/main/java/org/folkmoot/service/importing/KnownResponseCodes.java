package org.folkmoot.service.importing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.folkmoot.model.coding.Decision;
import org.folkmoot.model.coding.Origin;
import org.folkmoot.model.coding.Verdict;
import org.folkmoot.model.history.Step;
import org.folkmoot.model.source.SourceRecord;
import org.folkmoot.store.steps.DecisionDao;
import org.folkmoot.store.steps.DecisionWriter;
import org.jdbi.v3.core.Handle;

/**
 * Codes of responses that are already here with identical text. They fill in where nothing is decided, and overrule no
 * decision.
 */
final class KnownResponseCodes implements AutoCloseable {
    private static final int CHUNK = 1_000;

    private final Handle handle;
    private final ExistingCodes codes;
    private final boolean wanted;
    private final DecisionDao dao = new DecisionDao();
    private final DecisionWriter writer;
    /** Maps texts to the themes that the source gives them. */
    private final Map<Long, Set<Long>> waiting = new LinkedHashMap<>();

    private long responses;
    private long decisions;
    private long standing;
    private long leftAlone;
    private long otherText;

    /** @param wanted whether the codes are imported rather than only counted */
    KnownResponseCodes(Handle handle, Step step, ExistingCodes codes, boolean wanted) {
        this.handle = handle;
        this.writer = new DecisionWriter(handle, step);
        this.codes = codes;
        this.wanted = wanted;
    }

    /**
     * Takes the codes of a response whose text is identical.
     *
     * @return whether any were considered
     */
    boolean take(SourceRecord.Row row, int questionColumn, long textId) {
        if (!codes.brings(row, questionColumn)) {
            return false;
        }
        responses++;
        if (wanted) {
            waiting.put(textId, codes.applied(row, questionColumn));
            if (waiting.size() >= CHUNK) {
                flush();
            }
        }
        return wanted;
    }

    /** Records a response whose text differs. */
    void passOver(SourceRecord.Row row, int questionColumn) {
        otherText += codes.brings(row, questionColumn) ? 1 : 0;
    }

    void flush() {
        if (waiting.isEmpty()) {
            return;
        }
        Map<Long, Map<Long, Verdict>> decided = dao.decided(handle, waiting.keySet());
        Set<Long> marked = dao.marked(handle, waiting.keySet());
        waiting.forEach((text, themes) -> {
            boolean contradicted = false;
            for (long theme : themes) {
                Verdict verdict = decided.getOrDefault(text, Map.of()).get(theme);
                if (verdict == null) {
                    writer.decide(new Decision(text, theme, Verdict.APPLIED, Origin.IMPORT, "", List.of()));
                    decisions++;
                } else if (verdict == Verdict.APPLIED) {
                    standing++;
                } else {
                    contradicted = true;
                    leftAlone++;
                }
            }
            // If the two disagree, a person should look before absence means no.
            if (!contradicted && !marked.contains(text)) {
                writer.done(text);
            }
        });
        writer.flush();
        waiting.clear();
    }

    @Override
    public void close() {
        writer.close();
    }

    long decisions() {
        return decisions;
    }

    ImportReport.KnownCodes report() {
        return new ImportReport.KnownCodes(responses, decisions, standing, leftAlone, otherText);
    }
}

package org.folkmoot.service.report;

import java.util.ArrayList;
import java.util.List;
import org.folkmoot.model.counting.CountingSource;
import org.folkmoot.model.counting.Summary;
import org.folkmoot.model.refusal.AnalysisReason;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.model.response.Attribute;
import org.folkmoot.store.Store;
import org.folkmoot.store.importing.AttributeDao;
import org.folkmoot.store.report.CountingDao;
import org.folkmoot.summary.SummaryCounter;

/** Counts the themed summary from one consistent snapshot of the file. */
public final class SummaryService {
    private final Store store;

    public SummaryService(Store store) {
        this.store = store;
    }

    /** Attributes and closed questions that a summary can be broken down by. */
    public List<Attribute> attributes() {
        return store.read(new AttributeDao()::attributes);
    }

    /**
     * Counts the summary.
     *
     * @param by names of attributes or closed questions to break down by; may be empty
     * @param threshold minimum score, from 0 to 1, at which an open suggestion counts
     * @throws Refusal if an attribute does not exist
     */
    public Summary summarise(List<String> by, double threshold) {
        return store.readConcurrently(handle -> count(new CountingDao(handle), by, threshold));
    }

    /** As above, with the default threshold. */
    public Summary summarise(List<String> by) {
        return summarise(by, SummaryCounter.DEFAULT_THRESHOLD);
    }

    static Summary count(CountingSource source, List<String> by, double threshold) {
        List<Attribute> known = source.attributes();
        List<Attribute> chosen = new ArrayList<>();
        for (String name : by) {
            chosen.add(known.stream()
                    .filter(each -> each.name().equalsIgnoreCase(name.strip()))
                    .findFirst()
                    .orElseThrow(() -> unknown(name, known)));
        }
        return new SummaryCounter(threshold).count(source, chosen);
    }

    private static Refusal unknown(String name, List<Attribute> known) {
        return known.isEmpty()
                ? Refusal.of(AnalysisReason.NO_ATTRIBUTES, name)
                : Refusal.of(
                        AnalysisReason.NO_SUCH_ATTRIBUTE,
                        name,
                        known.stream().map(Attribute::name).toList());
    }
}

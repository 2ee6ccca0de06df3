package org.folkmoot.service.review;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.folkmoot.model.history.WorkDay;
import org.folkmoot.model.history.WorkPace;
import org.folkmoot.model.history.WorkProgress;
import org.folkmoot.store.Store;
import org.folkmoot.store.review.ProgressDao;

/** Progress, pace and evidence of consideration, all computed from the log. */
public final class ProgressService {
    private final Store store;
    private final String coder;
    private final Clock clock;
    private final ProgressDao dao = new ProgressDao();

    public ProgressService(Store store, String coder, Clock clock) {
        this.store = store;
        this.coder = coder;
        this.clock = clock;
    }

    /** The coder's day so far. Reads only today's marks, so its cost does not grow over the weeks. */
    public WorkDay today(ZoneId zone) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        Days days = new Days(zone);
        store.read(handle -> {
            dao.marks(handle, today.atStartOfDay(zone).toInstant(), days);
            return days;
        });
        return days.of(today, coder);
    }

    /** The whole progress. Scans all responses and marks once, in parallel to other reads. */
    public WorkProgress overview(ZoneId zone) {
        return store.readConcurrently(handle -> {
            Days days = new Days(zone);
            dao.marks(handle, Instant.EPOCH, days);
            return new WorkProgress(dao.questions(handle), dao.coders(handle), days.latestFirst(), dao.care(handle));
        });
    }

    /** Sums marks by day and coder. */
    private static final class Days implements ProgressDao.Marks {
        private final ZoneId zone;
        private final Map<LocalDate, Map<String, Tally>> tallies = new TreeMap<>(Collections.reverseOrder());

        Days(ZoneId zone) {
            this.zone = zone;
        }

        @Override
        public void marked(String name, Instant at, long responses) {
            tallies.computeIfAbsent(LocalDate.ofInstant(at, zone), day -> new TreeMap<>())
                    .computeIfAbsent(name, each -> new Tally())
                    .add(at, responses);
        }

        WorkDay of(LocalDate day, String name) {
            Tally tally = tallies.getOrDefault(day, Map.of()).getOrDefault(name, new Tally());
            return new WorkDay(day, name, tally.marks, tally.pace);
        }

        java.util.List<WorkDay> latestFirst() {
            java.util.List<WorkDay> days = new java.util.ArrayList<>();
            tallies.forEach((day, names) -> names.keySet().forEach(name -> days.add(of(day, name))));
            return days;
        }
    }

    /** The day of one coder being read. */
    private static final class Tally {
        private long marks;
        private WorkPace pace = WorkPace.NONE;
        private Instant last = Instant.MIN;

        void add(Instant at, long responses) {
            marks += responses;
            // Bulk marks say nothing about reading time and interrupt the sequence of single ones.
            boolean single = responses == 1;
            if (single && !last.equals(Instant.MIN)) {
                pace = pace.and(Duration.between(last, at));
            }
            last = single ? at : Instant.MIN;
        }
    }
}

package org.folkmoot.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.model.response.ReceivedSubmission;
import org.folkmoot.model.response.StatusReason;
import org.folkmoot.model.response.StatusReason.Cause;
import org.folkmoot.service.Session;
import org.folkmoot.service.Sessions;
import org.folkmoot.store.file.VersionOne;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reasons that earlier versions stored as prose. */
class ReasonTextTest {
    private static final List<String> PROSE = List.of(
            "no open question was answered",
            "the reference came before",
            "the same respondent sent R-1",
            "a later file brought an answer",
            "a later file left every open question empty",
            "erased on request",
            "about Wales",
            "@home",
            "@erased",
            "the same respondent sent two emails",
            "");

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void anOldFileWithReasons() {
        file = VersionOne.create(folder.resolve("old.folkmoot"), PROSE.size());
        Map<Long, String> reasons = new LinkedHashMap<>();
        for (int i = 0; i < PROSE.size(); i++) {
            reasons.put(i + 1L, PROSE.get(i));
        }
        VersionOne.setAside(file, reasons);
    }

    @Test
    void anOldFileShowsTheSameWords() {
        try (Session session = new Sessions(Clock.systemUTC()).open(file, "AK")) {
            assertThat(submissions(session))
                    .extracting(each -> ReasonText.of(new Messages(), each.reason()))
                    .isEqualTo(PROSE);
            assertThat(session.check().check()).isEmpty();
        }
    }

    @Test
    void exactMatchesBecomeCodes() {
        try (Session session = new Sessions(Clock.systemUTC()).open(file, "AK")) {
            assertThat(submissions(session))
                    .extracting(ReceivedSubmission::reason)
                    .startsWith(
                            new StatusReason.Known(Cause.NO_RESPONSE),
                            new StatusReason.Known(Cause.REPEATED_REFERENCE),
                            new StatusReason.Known(Cause.SAME_RESPONDENT, "R-1"),
                            new StatusReason.Known(Cause.RESPONSE_ADDED),
                            new StatusReason.Known(Cause.RESPONSES_REMOVED),
                            new StatusReason.Known(Cause.ERASED),
                            new StatusReason.Typed("about Wales"));
        }
    }

    private static List<ReceivedSubmission> submissions(Session session) {
        return session.funnel().submissions(Optional.empty(), 0);
    }
}

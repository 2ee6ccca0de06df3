package org.folkmoot.model.refusal;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Why something is refused. Each constant has a message in the bundles of the window and of the command line. */
public sealed interface RefusalReason
        permits SourceReason,
                ImportReason,
                CodeframeReason,
                CodingReason,
                SubmissionReason,
                StoreReason,
                WriteReason,
                AnalysisReason {
    /** The kind of a refusal for this reason. */
    RefusalKind kind();

    /** The constant's name. */
    String name();

    /** Key of the message, such as {@code refusal.source.empty}. */
    default String key() {
        String group = getClass().getSimpleName().replace("Reason", "");
        return "refusal." + (group + "." + name()).toLowerCase(Locale.ROOT);
    }

    /** Every reason there is. */
    static List<RefusalReason> all() {
        return Stream.<RefusalReason[]>of(
                        SourceReason.values(),
                        ImportReason.values(),
                        CodeframeReason.values(),
                        CodingReason.values(),
                        SubmissionReason.values(),
                        StoreReason.values(),
                        WriteReason.values(),
                        AnalysisReason.values())
                .flatMap(Stream::of)
                .toList();
    }
}

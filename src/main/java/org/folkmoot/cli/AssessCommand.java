package org.folkmoot.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.model.learning.LearningPoint;
import org.folkmoot.service.Session;
import org.folkmoot.service.suggest.AssessService.Curves;
import org.folkmoot.service.suggest.AssessService.Scored;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures suggestions on a coded consultation, or scores responses by the coding of others. */
@Command(name = "assess")
final class AssessCommand extends FolkmootCommand {
    private static final List<Integer> USUAL_SIZES = List.of(50, 100, 200, 400, 800);
    private static final int MOST_SEEDS = 100;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "FILE")
    private String file;

    @Option(names = "--question", paramLabel = "Q", descriptionKey = "question")
    private @Nullable String question;

    @Option(names = "--train", paramLabel = "N", split = ",", descriptionKey = "train")
    private @Nullable List<Integer> train;

    @Option(names = "--seeds", paramLabel = "K", descriptionKey = "seeds")
    private @Nullable Integer seeds;

    @Option(names = "--train-ids", paramLabel = "IDS.txt", descriptionKey = "trainIds")
    private @Nullable String trainIds;

    @Option(names = "--scores", paramLabel = "SCORES.csv", descriptionKey = "scores")
    private @Nullable String scores;

    AssessCommand(Context context, Console console, Texts texts) {
        super(context, console, texts);
    }

    @Override
    Outcome run() {
        String ids = trainIds;
        String out = scores;
        if ((ids == null) != (out == null)) {
            throw new CommandRefusal(ExitCode.USAGE, text("assess.both"));
        }
        if (ids != null && (train != null || seeds != null)) {
            throw new CommandRefusal(ExitCode.USAGE, text("assess.either"));
        }
        List<Integer> sizes = Optional.ofNullable(train).orElse(USUAL_SIZES);
        int draws = Optional.ofNullable(seeds).orElse(5);
        if (sizes.isEmpty() || sizes.stream().anyMatch(size -> size < 1)) {
            throw new CommandRefusal(ExitCode.USAGE, text("assess.train"));
        }
        if (draws < 1 || draws > MOST_SEEDS) {
            throw new CommandRefusal(ExitCode.USAGE, text("assess.seeds", draws, MOST_SEEDS));
        }
        try (Session session = openForWriting(file, null)) {
            return ids == null || out == null ? curves(session, sizes, draws) : scores(session, ids, out);
        }
    }

    private Outcome curves(Session session, List<Integer> sizes, int draws) {
        Curves curves = session.assess()
                .curves(
                        Optional.ofNullable(question),
                        sizes.stream().distinct().sorted().toList(),
                        draws,
                        progress("assess.embedding"),
                        progress("assess.progress"));
        List<String> lines = new ArrayList<>();
        curves.withoutVectors().ifPresent(why -> lines.add(text("assess.without", texts().of(why))));
        lines.add(text("assess.about", curves.responses(), curves.themes(), draws));
        TerminalTable table = new TerminalTable(
                text("assess.coded"),
                text("assess.precision"),
                text("assess.f"),
                text("assess.plainPrecision"),
                text("assess.plainF"),
                text("assess.ratio"));
        List<Map<String, Object>> points = new ArrayList<>();
        for (LearningPoint point : curves.points()) {
            table.row(
                    String.format(Locale.UK, "%,d", point.coded()),
                    figure(point.precision()),
                    figure(point.f1()),
                    figure(point.plainPrecision()),
                    figure(point.plainF1()),
                    point.plainPrecision() == 0
                            ? ""
                            : String.format(Locale.UK, "%.2f", point.precision() / point.plainPrecision()));
            points.add(json(point));
        }
        lines.addAll(table.lines());
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", session.file());
        json.put("answers", curves.responses());
        json.put("themes", curves.themes());
        json.put("seeds", draws);
        json.put("without_vectors", curves.withoutVectors().map(texts()::of).orElse(null));
        json.put("curve", points);
        return Outcome.done(lines, json);
    }

    private static String figure(double value) {
        return String.format(Locale.UK, "%.3f", value);
    }

    private static Map<String, Object> json(LearningPoint point) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("train", point.coded());
        json.put("map", decimal(point.precision()));
        json.put("micro_f1", decimal(point.f1()));
        json.put("baseline_map", decimal(point.plainPrecision()));
        json.put("baseline_micro_f1", decimal(point.plainF1()));
        return json;
    }

    private static BigDecimal decimal(double value) {
        return BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_UP);
    }

    private Outcome scores(Session session, String ids, String out) {
        Scored scored = session.assess()
                .scores(
                        Optional.ofNullable(question),
                        path(ids),
                        path(out),
                        progress("assess.embedding"),
                        progress("export.progress"));
        List<String> lines = new ArrayList<>();
        scored.withoutVectors().ifPresent(why -> lines.add(text("assess.without", texts().of(why))));
        lines.add(text("assess.scored", scored.learned(), scored.scored()));
        lines.add(text("written", scored.file()));
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", session.file());
        json.put("learned", scored.learned());
        json.put("scored", scored.scored());
        json.put("without_vectors", scored.withoutVectors().map(texts()::of).orElse(null));
        json.put("files", List.of(scored.file()));
        return Outcome.done(lines, json);
    }
}

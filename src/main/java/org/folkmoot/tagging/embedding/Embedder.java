package org.folkmoot.tagging.embedding;

import java.util.ArrayList;
import java.util.List;
import org.folkmoot.model.text.Span;
import org.folkmoot.model.text.TextEmbedding;
import org.folkmoot.model.text.TextEmbedding.Part;
import org.folkmoot.model.text.UnitVector;
import org.folkmoot.tagging.embedding.SentenceGroups.Group;

/**
 * Computes the vectors of texts. A text that fits the model's limit is embedded whole; a longer one is the mean of its
 * groups, weighted by their number of pieces. Thread-safe.
 */
public final class Embedder {
    /** Part of every version. Increment it when the same text would be split or pooled differently. */
    private static final String ENGINE = "1";

    private static final int MAX_PIECES = SentenceModel.MAX_PIECES - 2;

    private final SentenceModel model;
    private final SentenceGroups sentences = new SentenceGroups(MAX_PIECES);

    public Embedder(SentenceModel model) {
        this.model = model;
    }

    /** Identifies the origin of the vectors; vectors of different versions cannot be compared. */
    public String version() {
        return model.version() + "-" + ENGINE;
    }

    /**
     * Embeds a text. A text without words has the zero vector and no parts.
     *
     * @throws org.folkmoot.model.refusal.Refusal if the model fails
     */
    public TextEmbedding embed(String text) {
        Pieces pieces = model.cut(text);
        List<Group> groups = sentences.of(text, pieces);
        if (groups.isEmpty()) {
            return new TextEmbedding(UnitVector.of(new float[model.dimensions()]), List.of());
        }
        int[] points = codePoints(text, groups);
        List<Part> parts = new ArrayList<>();
        float[] mean = new float[model.dimensions()];
        for (int i = 0; i < groups.size(); i++) {
            Group group = groups.get(i);
            UnitVector vector = UnitVector.of(model.vector(pieces, group.first(), group.end()));
            parts.add(new Part(new Span(points[2 * i], points[2 * i + 1]), vector));
            for (int d = 0; d < mean.length; d++) {
                mean[d] += vector.get(d) * (group.end() - group.first());
            }
        }
        if (groups.size() == 1) {
            return new TextEmbedding(parts.get(0).vector(), parts);
        }
        boolean atOnce = pieces.size() <= MAX_PIECES;
        return new TextEmbedding(UnitVector.of(atOnce ? model.vector(pieces, 0, pieces.size()) : mean), parts);
    }

    /** Start and end of each group in code points, computed in one pass. */
    private static int[] codePoints(String text, List<Group> groups) {
        int[] points = new int[groups.size() * 2];
        int utf16 = 0;
        int point = 0;
        for (int i = 0; i < groups.size(); i++) {
            Group group = groups.get(i);
            point += text.codePointCount(utf16, group.from());
            points[2 * i] = point;
            point += text.codePointCount(group.from(), group.to());
            points[2 * i + 1] = point;
            utf16 = group.to();
        }
        return points;
    }
}

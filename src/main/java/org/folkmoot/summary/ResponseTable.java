package org.folkmoot.summary;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.folkmoot.model.counting.CountingSource;
import org.folkmoot.model.response.Question;
import org.jspecify.annotations.Nullable;

/**
 * The counted responses in primitive columns. They are ordered by submission, then question, so a respondent's
 * responses are adjacent and distinct respondents can be counted in one pass.
 */
final class ResponseTable {
    private static final int NO_CAMPAIGN = -1;

    private final long[] textIds;
    private final int[] rowOfText;
    private final LongIndex submissions;
    private final int[] submission;
    private final int[] question;
    private final int[] campaign;
    private final int campaigns;
    private final int[] answering;
    private final int[] done;
    private int lastText = -1;

    private ResponseTable(Reader reader, int questions) {
        int size = reader.size;
        textIds = Arrays.copyOf(reader.textIds, size);
        submissions = LongIndex.of(Arrays.copyOf(reader.submissionIds, size));
        LongIndex campaignIndex = LongIndex.of(reader.campaignIds());
        campaigns = campaignIndex.size();
        submission = new int[size];
        question = new int[size];
        campaign = new int[size];
        rowOfText = new int[size];
        answering = new int[questions];
        done = new int[questions];
        long[] order = order(reader, questions);
        long last = -1;
        for (int row = 0; row < size; row++) {
            int text = (int) (order[row] % size);
            long response = order[row] / size;
            if (response == last) {
                throw new IllegalArgumentException("a submission has two current answers to one question");
            }
            last = response;
            rowOfText[text] = row;
            submission[row] = (int) (response / questions);
            question[row] = (int) (response % questions);
            campaign[row] = reader.inCampaign.get(text) ? campaignIndex.of(reader.campaignByText[text]) : NO_CAMPAIGN;
            answering[question[row]]++;
            done[question[row]] += reader.done.get(text) ? 1 : 0;
        }
    }

    /**
     * Sorted (submission, question, text) triples, each packed into a long, which is far cheaper than sorting objects.
     */
    private long[] order(Reader reader, int questions) {
        long[] packed = new long[reader.size];
        for (int text = 0; text < packed.length; text++) {
            long response = (long) submissions.of(reader.submissionIds[text]) * questions + reader.questions[text];
            packed[text] = Math.addExact(Math.multiplyExact(response, (long) reader.size), text);
        }
        Arrays.sort(packed);
        return packed;
    }

    /**
     * Reads the responses of a source.
     *
     * @throws IllegalArgumentException if they are not ordered by text id, or a submission answers a question twice
     */
    static ResponseTable read(CountingSource source, List<Question> questions) {
        Reader reader = new Reader(questions);
        source.answering(reader);
        return new ResponseTable(reader, questions.size());
    }

    int size() {
        return textIds.length;
    }

    /** The row of a text, or -1 if it does not count. Fastest if called in the order of text ids. */
    int rowOf(long textId) {
        int at = lastText;
        if (at < 0 || textIds[at] != textId) {
            at = at + 1 < textIds.length && textIds[at + 1] == textId ? at + 1 : Arrays.binarySearch(textIds, textId);
        }
        if (at < 0) {
            return -1;
        }
        lastText = at;
        return rowOfText[at];
    }

    /** All submissions with a response in this table. */
    LongIndex submissions() {
        return submissions;
    }

    /** Index of the row's submission in {@link #submissions}; never decreases from row to row. */
    int submission(int row) {
        return submission[row];
    }

    int question(int row) {
        return question[row];
    }

    /** Index of the row's confirmed campaign, or a negative number. */
    int campaign(int row) {
        return campaign[row];
    }

    int campaigns() {
        return campaigns;
    }

    int answering(int ofQuestion) {
        return answering[ofQuestion];
    }

    int done(int ofQuestion) {
        return done[ofQuestion];
    }

    private static final class Reader implements CountingSource.ResponseVisitor {
        private final long[] questionIds;
        private final BitSet done = new BitSet();
        private final BitSet inCampaign = new BitSet();
        private int size;
        private long[] textIds = new long[1024];
        private long[] submissionIds = new long[1024];
        private long[] campaignByText = new long[1024];
        private int[] questions = new int[1024];

        Reader(List<Question> questions) {
            questionIds = questions.stream().mapToLong(Question::id).toArray();
        }

        @Override
        public void response(
                long textId, long submissionId, long questionId, boolean isDone, @Nullable Long campaignId) {
            if (size > 0 && textId <= textIds[size - 1]) {
                throw new IllegalArgumentException("answers must come by text id, each once");
            }
            if (size == textIds.length) {
                grow();
            }
            textIds[size] = textId;
            submissionIds[size] = submissionId;
            questions[size] = indexOf(questionId);
            done.set(size, isDone);
            if (campaignId != null) {
                inCampaign.set(size);
                campaignByText[size] = campaignId;
            }
            size++;
        }

        /** Linear search: a consultation has only a handful of questions. */
        private int indexOf(long questionId) {
            for (int i = 0; i < questionIds.length; i++) {
                if (questionIds[i] == questionId) {
                    return i;
                }
            }
            throw new IllegalArgumentException("an answer to a question that is not there");
        }

        private void grow() {
            int room = size * 2;
            textIds = Arrays.copyOf(textIds, room);
            submissionIds = Arrays.copyOf(submissionIds, room);
            campaignByText = Arrays.copyOf(campaignByText, room);
            questions = Arrays.copyOf(questions, room);
        }

        private long[] campaignIds() {
            return inCampaign.stream().mapToLong(text -> campaignByText[text]).toArray();
        }
    }
}

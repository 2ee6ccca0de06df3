package org.folkmoot.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.folkmoot.model.response.Question;
import org.folkmoot.model.response.ResponseFilter;
import org.folkmoot.model.response.ResponseRow;
import org.folkmoot.service.Session;
import org.folkmoot.ui.common.Heard;
import org.folkmoot.ui.common.Messages;

/** An open consultation of some rows of {@link SmallSample}, for tests of view models, which need no window. */
public final class OpenSample implements AutoCloseable {
    private final TestContext context;
    private final Path file;
    private final Session session;
    private final Heard notices = new Heard();
    private final Messages messages = new Messages();

    public OpenSample(Path folder, int rows) throws IOException {
        context = new TestContext(folder);
        file = context.consultation("small", SmallSample.write(folder, rows));
        session = context.app().sessions().open(file, TestContext.CODER);
    }

    public TestContext context() {
        return context;
    }

    public Path file() {
        return file;
    }

    public Session session() {
        return session;
    }

    /** The messages shown to the user. */
    public Heard notices() {
        return notices;
    }

    public Messages messages() {
        return messages;
    }

    /** The first question, to which 14 of each 16 respondents wrote something. */
    public Question question() {
        return session.review().questions().get(0);
    }

    /** The responses to the first question, as the file has them now. */
    public List<ResponseRow> rows() {
        return session.review().responses(question().id(), ResponseFilter.ALL);
    }

    public long theme(String code) {
        return session.review().codeframe().byCode(code).orElseThrow().id();
    }

    @Override
    public void close() {
        session.close();
    }
}

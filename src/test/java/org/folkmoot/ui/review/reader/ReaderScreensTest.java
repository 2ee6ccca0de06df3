package org.folkmoot.ui.review.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.folkmoot.model.Progress;
import org.folkmoot.model.codeframe.Theme;
import org.folkmoot.model.response.Flag;
import org.folkmoot.model.response.ResponseDetail;
import org.folkmoot.model.response.ResponseFilter;
import org.folkmoot.model.source.ReadOptions;
import org.folkmoot.model.text.Span;
import org.folkmoot.service.Session;
import org.folkmoot.service.importing.ColumnChoice;
import org.folkmoot.ui.ScreenTest;
import org.folkmoot.ui.SmallSample;
import org.folkmoot.ui.common.Action;
import org.junit.jupiter.api.Test;

/** The reader: overlapping evidence, memos, what is covered, all about a respondent. */
class ReaderScreensTest extends ScreenTest {
    private Path consultation = Path.of("");
    private Path letters = Path.of("");

    @Override
    protected void prepare() throws IOException {
        consultation = context.consultation("small", SmallSample.write(folder, 24));
        try (Session session = context.app().sessions().open(consultation, "BL")) {
            ResponseDetail detail = first(session);
            code(session, detail, "TRUST", "nobody comes when we ring 101", "believe us when we report it");
            code(session, detail, "VISIBLE", "when we ring 101, and the kids on the estate have nothing to do");
            code(session, detail, "YOUTHV", "the kids on the estate have nothing to do since the youth club closed");
            code(session, detail, "ASB", "have nothing to do since");
            code(session, detail, "VAWG", "violence against women and girls but has nothing on the alley");
            code(session, detail, "REALM", "the alley behind the shops, which every woman on this street");
            long trust = theme(session, "TRUST");
            session.coding().memo(detail.row().textId(), trust, "Is this about 101 or about the beat officer? Ask BL.");
            session.coding().memo(detail.row().textId(), "Quote the first sentence.");
            session.coding().flag(detail.row().textId(), Flag.QUOTABLE, true);
        }
        letters = letters();
    }

    private Path letters() throws IOException {
        Path posted = Files.createDirectory(folder.resolve("posted"));
        Files.writeString(
                posted.resolve("letter.eml"),
                String.join(
                        "\r\n",
                        "From: ann@example.org",
                        "Subject: Bridge",
                        "Content-Type: text/plain; charset=utf-8",
                        "",
                        "Please close the road by the school to lorries. Two children were hurt this year.",
                        "",
                        "> What do you think of the plan for the high street?",
                        "> The consultation team",
                        "",
                        "And plant trees.",
                        "-- ",
                        "Ann, Residents' Association",
                        "12 High Street"));
        Path file = folder.resolve("letters.folkmoot");
        try (Session session = context.app()
                .sessions()
                .create(file, "Letters", context.app().codeframes().bundled(), "AK")) {
            session.imports().run(posted, ReadOptions.DETECT, new ColumnChoice.Named(List.of()), false, Progress.NONE);
        }
        return file;
    }

    private static void code(Session session, ResponseDetail detail, String theme, String... words) {
        List<Span> spans = List.of(words).stream()
                .map(each -> {
                    int at = detail.text().indexOf(each);
                    return Span.ofUtf16(detail.text(), at, at + each.length());
                })
                .toList();
        session.coding().apply(detail.row().textId(), theme(session, theme), spans, "");
    }

    private static long theme(Session session, String code) {
        return session.review().codeframe().byCode(code).map(Theme::id).orElseThrow();
    }

    private static ResponseDetail first(Session session) {
        long question = session.review().questions().get(0).id();
        return session.review()
                .detail(session.review()
                        .responses(question, ResponseFilter.ALL)
                        .get(0)
                        .textId());
    }

    @Test
    void reader() throws IOException {
        open(consultation);
        until(() -> window.idle());
        screen("reader-overlaps");
        robot.push(KeyCode.E).push(KeyCode.E);
        screen("reader-focus");
        robot.push(KeyCode.ENTER);
        until(() -> robot.listWindows().size() > 1);
        robot.push(KeyCode.ESCAPE);
        Bounds words = place("when we ring");
        robot.clickOn(new Point2D(words.getMinX() + 3, words.getCenterY()));
        until(() -> robot.listWindows().size() > 1);
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.R);
        until(() -> shown(".respondent-panel"));
        screen("reader-respondent");
        robot.push(KeyCode.ESCAPE);
        for (int i = 0; i < 8; i++) {
            onScreen(() -> window.run(Action.TEXT_LARGER));
        }
        screen("reader-largest");
        onScreen(() -> window.run(Action.TEXT_USUAL));
        robot.push(KeyCode.F).push(KeyCode.DIGIT5);
        until(() -> list().getItems().get(0).flags().contains(Flag.DISTRESSING));
        onScreen(() -> window.run(Action.COVER_DISTRESSING));
        screen("reader-covered");
        onScreen(() -> window.run(Action.COVER_DISTRESSING));
        open(letters);
        until(() -> window.idle());
        screen("reader-letter");
    }

    private Bounds place(String words) {
        TextFlow flow = (TextFlow) stage.getScene().getRoot().lookup(".reading");
        String drawn = ((Text) flow.getChildren().get(0)).getText();
        int at = drawn.indexOf(words);
        javafx.scene.shape.Path outline = new javafx.scene.shape.Path(flow.rangeShape(at, at + words.length()));
        outline.setFill(Color.BLACK);
        outline.setStroke(null);
        return flow.localToScreen(outline.getBoundsInLocal());
    }
}

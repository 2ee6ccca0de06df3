package org.folkmoot.ui.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.folkmoot.model.coding.Origin;
import org.folkmoot.model.response.Flag;
import org.folkmoot.model.response.ResponseFilter;
import org.folkmoot.model.response.ResponseRow;
import org.folkmoot.service.Session;
import org.folkmoot.service.campaign.CampaignService.Confirmed;
import org.folkmoot.ui.ScreenTest;
import org.folkmoot.ui.TestContext;
import org.folkmoot.ui.common.Action;
import org.junit.jupiter.api.Test;

/** Tests the Campaigns screen by keyboard and its layout. Results are checked in the file. */
class CampaignsWindowTest extends ScreenTest {
    private static final String LETTER =
            "Road danger is missing from the draft plan. More than a hundred people are killed on London's streets"
                    + " every year, yet the draft treats this as somebody else's job. I ask that road crime be made a"
                    + " priority in its own right.";
    private static final String OTHER =
            "Please light the walking routes from stations and night bus stops, and repair a"
                    + " broken lamp within five working days.";
    private static final String OWN = "My daughter was knocked off her bike in Brent last spring.";

    private Path consultation = Path.of("");

    @Override
    protected void prepare() throws IOException {
        StringBuilder csv = new StringBuilder("Reference,What more could be done?\r\n");
        List<String> responses = List.of(
                LETTER,
                "Dear Mayor, " + LETTER + " Yours sincerely, Ann Teal",
                OTHER,
                "More officers on the beat after dark would be a start, and an answer when we ring.",
                LETTER + " " + OWN,
                LETTER,
                OTHER + " Thank you, Bo");
        for (int i = 0; i < responses.size(); i++) {
            csv.append("R-%d,\"%s\"\r\n".formatted(i + 1, responses.get(i)));
        }
        Path file = folder.resolve("letters.csv");
        Files.writeString(file, csv);
        consultation = context.consultation("letters", file);
        try (Session session = context.app().sessions().open(consultation, TestContext.CODER)) {
            session.coding().flag(texts(session).get(2), Flag.DISTRESSING, true);
        }
    }

    private <T> T read(Function<Session, T> look) {
        try (Session session = context.app().sessions().openForReading(consultation)) {
            return look.apply(session);
        }
    }

    private static List<Long> texts(Session session) {
        return session.review().responses(session.review().questions().get(0).id(), ResponseFilter.ALL).stream()
                .map(ResponseRow::textId)
                .toList();
    }

    private List<Confirmed> confirmed() {
        return read(session -> session.campaigns().confirmed());
    }

    private List<Origin> origins(int place) {
        return read(session -> session.review().detail(texts(session).get(place)).codings().stream()
                .filter(coding -> coding.applied())
                .map(coding -> coding.origin())
                .toList());
    }

    private int items(String selector) {
        return stage.getScene().getRoot().lookup(selector) instanceof ListView<?> list
                ? list.getItems().size()
                : -1;
    }

    private String words(String selector) {
        StringBuilder words = new StringBuilder();
        if (stage.getScene().getRoot().lookup(selector) instanceof TextFlow flow) {
            flow.getChildren().stream()
                    .filter(Text.class::isInstance)
                    .map(node -> ((Text) node).getText())
                    .forEach(words::append);
        }
        return words.toString();
    }

    @Test
    void keyboardConfirmsSplitsAndCodes() throws IOException {
        open(consultation);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT5);
        until(() -> items("#groups") == 2 && items("#members") == 4);
        assertThat(words("#campaign-letter")).isEqualTo(LETTER);
        until(() -> words("#campaign-own").endsWith(OWN));
        assertThat(confirmed()).isEmpty();
        screen("campaigns-found");
        robot.push(KeyCode.DOWN);
        until(() -> items("#members") == 2);
        robot.push(KeyCode.UP);
        until(() -> items("#members") == 4 && words("#campaign-own").endsWith(OWN));

        robot.push(KeyCode.C);
        until(() -> confirmed().size() == 1);
        until(() -> !stage.getScene().getRoot().lookup("#themeSlot").isDisabled());
        robot.write("/");
        robot.write("ROADS");
        until(() -> items("#campaign-themes") > 0);
        screen("campaigns-theme");
        robot.push(KeyCode.ENTER);
        until(() -> origins(4).equals(List.of(Origin.CAMPAIGN)));
        for (int place : List.of(0, 1, 5)) {
            assertThat(origins(place)).containsExactly(Origin.CAMPAIGN);
        }
        assertThat(origins(3)).isEmpty();

        robot.push(KeyCode.M).push(KeyCode.D);
        until(() -> read(session -> session.review().row(texts(session).get(4)).done()));
        until(() -> items("#members") == 4);
        robot.push(KeyCode.S);
        until(() -> confirmed().get(0).members() == 3);
        until(() -> items("#members") == 3);
        screen("campaigns-coded");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        until(() -> confirmed().get(0).members() == 4);
        until(() -> items("#members") == 4);
        List<String> findings = read(session -> session.check().check());
        assertThat(findings).isEmpty();
        assertThat(confirmed()).extracting(Confirmed::members).containsExactly(4);
    }

    @Test
    void distressingResponsesAreCovered() {
        open(consultation);
        onScreen(() -> window.run(Action.COVER_DISTRESSING));
        onScreen(() -> window.run(Action.SHOW_CAMPAIGNS));
        until(() -> items("#groups") == 2 && items("#members") == 4);
        robot.push(KeyCode.DOWN);
        until(() -> items("#members") == 2);
        until(() -> words("#campaign-own").startsWith("Hidden"));
        assertThat(words("#campaign-letter")).startsWith("Hidden");
        robot.clickOn("#uncover");
        until(() -> words("#campaign-own").equals(OTHER));
    }
}

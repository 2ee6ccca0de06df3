package org.folkmoot.ui.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.folkmoot.model.codeframe.Codeframe;
import org.folkmoot.model.codeframe.Theme;
import org.folkmoot.model.response.Question;
import org.folkmoot.model.response.ResponseFilter;
import org.folkmoot.model.response.ResponseRow;
import org.folkmoot.service.Session;
import org.folkmoot.service.campaign.Compared;
import org.folkmoot.ui.TestContext;
import org.folkmoot.ui.common.Background;
import org.folkmoot.ui.common.Heard;
import org.folkmoot.ui.common.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CampaignsViewModelTest {
    private static final String LETTER =
            "Road danger is missing from the draft plan. More than a hundred people are killed on London's streets"
                    + " every year, yet the draft treats this as somebody else's job. I ask that road crime be made a"
                    + " priority in its own right.";
    private static final String OWN = "My daughter was knocked off her bike in Brent last spring.";

    @TempDir
    Path folder;

    private final Heard notices = new Heard();
    private Session session;
    private CampaignsViewModel model;
    private int changes;

    @BeforeEach
    void open() throws IOException {
        StringBuilder csv = new StringBuilder("Reference,What more could be done?\r\n");
        List<String> responses = List.of(
                LETTER,
                "Dear Mayor, " + LETTER + " Yours sincerely, Ann Teal",
                "More officers on the beat after dark would be a start, and an answer when we ring.",
                LETTER + " " + OWN,
                LETTER);
        for (int i = 0; i < responses.size(); i++) {
            csv.append("R-%d,\"%s\"\r\n".formatted(i + 1, responses.get(i)));
        }
        TestContext context = new TestContext(folder);
        Path file = context.consultation("letters", Files.writeString(folder.resolve("letters.csv"), csv));
        session = context.app().sessions().open(file, TestContext.CODER);
        Codeframe codeframe = session.review().codeframe();
        model = new CampaignsViewModel(
                session.campaigns(),
                session.coding(),
                Background.sameThread(),
                notices,
                new Messages(),
                new ReadOnlyObjectWrapper<>(codeframe).getReadOnlyProperty(),
                () -> changes++,
                () -> session.history().undo());
    }

    @AfterEach
    void close() {
        assertThat(session.check().check()).isEmpty();
        session.close();
    }

    private void ask() {
        Question question = session.review().questions().get(0);
        model.ask(Optional.of(question));
    }

    private List<String> members() {
        return model.membersProperty().get().stream().map(Compared::reference).toList();
    }

    private Theme theme() {
        return session.review().codeframe().byCode("ROADS").orElseThrow();
    }

    private List<ResponseRow> rows() {
        return session.review().responses(session.review().questions().get(0).id(), ResponseFilter.ALL);
    }

    @Test
    void searchStartsWithAQuestion() {
        model.find();
        assertThat(model.groupsProperty().get()).isEmpty();
        assertThat(model.progressProperty().get()).isEqualTo(CampaignsViewModel.IDLE);
    }

    @Test
    void largestGroupIsSelectedAndCompared() {
        ask();
        assertThat(model.groupsProperty().get()).hasSize(1);
        assertThat(model.chosenProperty().get())
                .contains(model.groupsProperty().get().get(0));
        assertThat(members()).containsExactlyInAnyOrder("R-1", "R-2", "R-4", "R-5");
        assertThat(model.membersProperty().get())
                .filteredOn(Compared::adds)
                .extracting(Compared::reference)
                .contains("R-4")
                .doesNotContain("R-1", "R-5");
        assertThat(model.progressProperty().get()).isEqualTo(CampaignsViewModel.IDLE);
        assertThat(changes).as("looking writes nothing").isZero();
    }

    @Test
    void noQuestionShowsNoGroups() {
        ask();
        model.ask(Optional.empty());
        assertThat(model.groupsProperty().get()).isEmpty();
        assertThat(model.membersProperty().get()).isEmpty();
        assertThat(model.chosenProperty().get()).isEmpty();
    }

    @Test
    void confirmedGroupStaysSelectedAndCanBeUndone() {
        ask();
        model.confirm();
        assertThat(session.campaigns().confirmed()).hasSize(1);
        assertThat(model.chosenProperty().get().orElseThrow().confirmed()).isPresent();
        assertThat(model.chosenProperty().get().orElseThrow().open()).isZero();
        assertThat(changes).isEqualTo(1);
        assertThat(notices.toasts()).singleElement().asString().contains("4");
        model.confirm();
        assertThat(changes).as("nothing is left to confirm").isEqualTo(1);
        notices.press();
        assertThat(session.campaigns().confirmed()).isEmpty();
    }

    @Test
    void themeIsCodedOnEveryConfirmedMember() {
        ask();
        model.code(theme());
        assertThat(changes).as("a group that is not confirmed is not coded").isZero();
        model.confirm();
        model.code(theme());
        assertThat(rows().stream()
                        .filter(row -> row.themeIds().contains(theme().id()))
                        .map(ResponseRow::reference))
                .containsExactlyInAnyOrder("R-1", "R-2", "R-4", "R-5");
        model.code(theme());
        assertThat(notices.toasts()).hasSize(3);
    }

    @Test
    void removedMemberIsNotCoded() {
        ask();
        model.confirm();
        Compared own = model.membersProperty().get().stream()
                .filter(member -> member.reference().equals("R-4"))
                .findFirst()
                .orElseThrow();
        model.splitOff(own);
        model.code(theme());
        assertThat(rows().stream()
                        .filter(row -> row.themeIds().contains(theme().id()))
                        .map(ResponseRow::reference))
                .containsExactlyInAnyOrder("R-1", "R-2", "R-5");
    }

    @Test
    void memberIsMarkedDone() {
        ask();
        model.done(model.membersProperty().get().get(0));
        assertThat(rows().stream().filter(ResponseRow::done).map(ResponseRow::reference))
                .containsExactly(members().get(0));
        assertThat(notices.toasts())
                .singleElement()
                .asString()
                .contains(members().get(0));
    }
}

package org.folkmoot.ui.campaign;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.value.ObservableBooleanValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.folkmoot.model.response.Question;
import org.folkmoot.model.text.Span;
import org.folkmoot.service.campaign.CampaignService.Found;
import org.folkmoot.service.campaign.Compared;
import org.folkmoot.ui.common.Action;
import org.folkmoot.ui.common.Actions;
import org.folkmoot.ui.common.FirstFocus;
import org.folkmoot.ui.common.Hint;
import org.folkmoot.ui.common.Messages;

/** Campaigns screen: groups by size, their common letter, and what each member added to it. */
public final class CampaignsController {
    private final CampaignsViewModel model;
    private final Messages messages;
    /** Whether distressing responses are covered. */
    private final ObservableBooleanValue covers;

    private final ThemeField theme;
    private final PassageText letter = new PassageText("campaign-letter");
    private final PassageText own = new PassageText("campaign-own");
    private final Set<Long> uncovered = new HashSet<>();
    private boolean showing;
    private boolean awaited;

    @FXML
    private Label title;

    @FXML
    private Label base;

    @FXML
    private ProgressBar bar;

    @FXML
    private Button cancel;

    @FXML
    private Button again;

    @FXML
    private ListView<Found> groups;

    @FXML
    private VBox body;

    @FXML
    private StackPane empty;

    @FXML
    private Button confirm;

    @FXML
    private StackPane themeSlot;

    @FXML
    private Label state;

    @FXML
    private ScrollPane letterScroll;

    @FXML
    private ListView<Compared> members;

    @FXML
    private Label membersTitle;

    @FXML
    private Label reference;

    @FXML
    private Button split;

    @FXML
    private Button done;

    @FXML
    private Button uncover;

    @FXML
    private ScrollPane memberScroll;

    /** @param covers whether distressing responses are covered */
    public CampaignsController(CampaignsViewModel model, Messages messages, ObservableBooleanValue covers) {
        this.model = model;
        this.messages = messages;
        this.covers = covers;
        this.theme = new ThemeField(messages, model::code, () -> members.requestFocus());
    }

    @FXML
    void initialize() {
        themeSlot.getChildren().setAll(theme);
        letterScroll.setContent(letter);
        memberScroll.setContent(own);
        groups.setCellFactory(view -> new TwoLines<>(this::name, this::note));
        members.setCellFactory(view -> new TwoLines<>(Compared::reference, this::note));
        confirm.textProperty().bind(messages.live("campaigns.confirm"));
        membersTitle.textProperty().bind(messages.live("campaigns.members"));
        members.accessibleTextProperty().bind(membersTitle.textProperty());
        split.textProperty().bind(messages.live("campaigns.split.button"));
        done.textProperty().bind(messages.live("campaigns.done.button"));
        cancel.setOnAction(event -> model.cancel());
        again.setOnAction(event -> model.find());
        confirm.setOnAction(event -> model.confirm());
        split.setOnAction(event -> member().ifPresent(model::splitOff));
        done.setOnAction(event -> member().ifPresent(model::done));
        uncover.setOnAction(event -> member().ifPresent(each -> {
            uncovered.add(each.textId());
            showMembers(model.membersProperty().get());
        }));
        groups.getSelectionModel().selectedItemProperty().addListener((property, was, is) -> {
            if (!showing && is != null) {
                model.choose(Optional.of(is));
            }
        });
        members.getSelectionModel().selectedItemProperty().addListener((property, was, is) -> showMember());
        model.questionProperty().addListener((property, was, is) -> showQuestion(is));
        model.groupsProperty().addListener((property, was, is) -> showGroups(is));
        model.chosenProperty().addListener((property, was, is) -> showChosen(is));
        model.membersProperty().addListener((property, was, is) -> showMembers(is));
        model.progressProperty().addListener(change -> showProgress());
        model.codeframeProperty().addListener((property, was, is) -> theme.use(is));
        covers.addListener(change -> {
            uncovered.clear();
            showMembers(model.membersProperty().get());
        });
        theme.use(model.codeframeProperty().get());
        showQuestion(model.questionProperty().get());
        showGroups(List.of());
        showChosen(Optional.empty());
        showProgress();
    }

    /** Binds the actions of this screen. */
    public void bind(Actions actions) {
        actions.on(Action.CAMPAIGN_CONFIRM, model::confirm);
        actions.on(Action.CAMPAIGN_SPLIT, split::fire);
        actions.on(Action.CAMPAIGN_DONE, done::fire);
        actions.on(Action.CAMPAIGN_CODE, theme::focus);
        actions.on(Action.CAMPAIGN_MEMBERS, members::requestFocus);
    }

    /** Moves the focus to the groups once there are some, because a hidden list cannot take it. */
    public void focus() {
        awaited = !body.isVisible();
        FirstFocus.give(awaited ? model.progressProperty().get() >= 0 ? cancel : again : groups);
    }

    private void showQuestion(Optional<Question> question) {
        title.setText(question.map(each -> each.code() + "  " + each.wording())
                .orElseGet(() -> messages.text("action.show_campaigns")));
    }

    private void showProgress() {
        boolean busy = model.progressProperty().get() >= 0;
        for (Node part : List.of(bar, cancel)) {
            part.setVisible(busy);
            part.setManaged(busy);
        }
        again.setDisable(busy);
        if (busy) {
            bar.setProgress(model.progressProperty().get());
        }
        boolean none = groups.getItems().isEmpty();
        empty.setVisible(none);
        for (Node part : List.of(groups, body, base)) {
            part.setVisible(!none);
            part.setManaged(!none);
        }
        if (none) {
            empty.getChildren()
                    .setAll(new Hint(
                            "fth-copy",
                            messages.text(busy ? "campaigns.looking" : "campaigns.none.title"),
                            busy ? "" : messages.text("campaigns.none.text")));
        }
    }

    private void showGroups(List<Found> found) {
        showing = true;
        groups.getItems().setAll(found);
        showing = false;
        int responses = found.stream().mapToInt(each -> each.members().size()).sum();
        base.setText(messages.text("campaigns.base", found.size(), responses));
        showProgress();
        if (awaited && !found.isEmpty()) {
            focus();
        }
    }

    private void showChosen(Optional<Found> chosen) {
        showing = true;
        chosen.ifPresentOrElse(group -> groups.getSelectionModel().select(group), () -> groups.getSelectionModel()
                .clearSelection());
        showing = false;
        confirm.setDisable(chosen.filter(group -> group.open() > 0).isEmpty());
        boolean confirmed = chosen.flatMap(Found::confirmed).isPresent();
        themeSlot.setDisable(!confirmed);
        split.setDisable(!confirmed);
        state.setText(messages.text(confirmed ? "campaigns.state.confirmed" : "campaigns.state.open"));
    }

    private void showMembers(List<Compared> compared) {
        long before = member().map(Compared::textId).orElse(0L);
        members.getItems().setAll(compared);
        long common = model.chosenProperty().get().map(Found::letter).orElse(0L);
        compared.stream()
                .filter(each -> each.textId() == common)
                .findFirst()
                .ifPresentOrElse(each -> show(letter, each, List.of()), () -> letter.show("", List.of()));
        compared.stream()
                .filter(each -> each.textId() == before)
                .findFirst()
                .or(() -> compared.stream().filter(this::waits).findFirst())
                .or(() -> compared.stream().findFirst())
                .ifPresent(each -> members.getSelectionModel().select(each));
        showMember();
    }

    private void showMember() {
        Optional<Compared> member = member();
        reference.setText(member.map(Compared::reference).orElse(""));
        member.ifPresentOrElse(each -> show(own, each, each.differences().added()), () -> own.show("", List.of()));
        done.setDisable(member.filter(each -> !each.done()).isEmpty());
        boolean covered = member.filter(this::covered).isPresent();
        uncover.setVisible(covered);
        uncover.setManaged(covered);
        memberScroll.setVvalue(0);
    }

    private void show(PassageText into, Compared each, List<Span> passages) {
        if (covered(each)) {
            into.show(messages.text("response.covered"), List.of());
        } else {
            into.show(each.text(), passages);
        }
    }

    private boolean covered(Compared each) {
        return covers.get() && each.distressing() && !uncovered.contains(each.textId());
    }

    private boolean waits(Compared each) {
        return each.adds() && !each.done();
    }

    private Optional<Compared> member() {
        return Optional.ofNullable(members.getSelectionModel().getSelectedItem());
    }

    private String name(Found group) {
        return messages.text("campaigns.group", group.members().size());
    }

    private String note(Found group) {
        String likeness = messages.text(
                "campaigns.group.same",
                group.members().stream().filter(each -> each.likeness() == 1).count());
        return group.confirmed().isEmpty()
                ? likeness
                : messages.text(
                        group.open() == 0 ? "campaigns.group.confirmed" : "campaigns.group.more",
                        likeness,
                        group.open());
    }

    private String note(Compared each) {
        int words = each.differences().addedWords();
        String added =
                words == 0 ? messages.text("campaigns.member.same") : messages.text("campaigns.member.adds", words);
        String left = each.differences().leftOut().isEmpty() ? "" : messages.text("campaigns.member.leaves");
        return added + left + (each.done() ? messages.text("campaigns.member.done") : "");
    }
}

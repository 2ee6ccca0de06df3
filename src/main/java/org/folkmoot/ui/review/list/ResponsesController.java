package org.folkmoot.ui.review.list;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.controlsfx.control.textfield.CustomTextField;
import org.folkmoot.model.response.CodingState;
import org.folkmoot.model.response.Condition;
import org.folkmoot.model.response.Question;
import org.folkmoot.model.response.Sort;
import org.folkmoot.ui.common.Action;
import org.folkmoot.ui.common.Actions;
import org.folkmoot.ui.common.Hint;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.common.Overlay;
import org.folkmoot.ui.review.filter.Filters;
import org.folkmoot.ui.review.filter.FiltersModel;
import org.folkmoot.ui.review.state.ListQuery;
import org.folkmoot.ui.review.state.ReviewCommands;
import org.folkmoot.ui.review.state.ReviewViewModel;
import org.kordamp.ikonli.javafx.FontIcon;

/** Binds the responses, as a list or a grid, with search, filter and order. */
public final class ResponsesController {
    private final ReviewViewModel model;
    private final ReviewCommands commands;
    private final GridSettings settings;
    private final Messages messages;
    private final Overlay overlay;
    private final FiltersModel filtersModel;
    private final UnfoundModel unfound;
    private final Function<Question, RandomSampleViewModel> samples;
    private final ListingForms forms;
    private Runnable code = () -> {};
    private Runnable aside = () -> {};

    @FXML
    private CustomTextField search;

    @FXML
    private Label searchHint;

    @FXML
    private HBox tools;

    @FXML
    private ComboBox<CodingState> state;

    @FXML
    private MenuButton filter;

    @FXML
    private MenuButton sort;

    @FXML
    private HBox counted;

    @FXML
    private FlowPane chips;

    @FXML
    private CustomTextField saveName;

    @FXML
    private VBox head;

    @FXML
    private Label count;

    @FXML
    private Button columns;

    @FXML
    private Button form;

    @FXML
    private StackPane frame;

    @FXML
    private StackPane empty;

    /** @param samples creates the view model of a question's random sample */
    public ResponsesController(
            ReviewViewModel model,
            ReviewCommands commands,
            FiltersModel filters,
            UnfoundModel unfound,
            Function<Question, RandomSampleViewModel> samples,
            GridSettings settings,
            Messages messages,
            Overlay overlay) {
        this.filtersModel = filters;
        this.unfound = unfound;
        this.samples = samples;
        this.model = model;
        this.commands = commands;
        this.settings = settings;
        this.messages = messages;
        this.overlay = overlay;
        this.forms = new ListingForms(model, commands, settings, messages);
    }

    @FXML
    void initialize() {
        forms.into(frame);
        saveName.setPromptText(messages.text("narrow.save.prompt"));
        saveName.setAccessibleText(messages.text("narrow.save.prompt"));
        Filters filters = new Filters(filtersModel, model, messages, overlay, filter, sort, chips, saveName);
        ResponsesHead above = new ResponsesHead(head, search, tools, counted, count, columns, filters::nameOrder);
        MarksBar marks = new MarksBar(model, commands, messages, () -> code.run(), () -> aside.run());
        settings.gridProperty().addListener(change -> showForm(above, marks));
        showForm(above, marks);
        state.getItems().setAll(CodingState.values());
        state.setConverter(new StateNames());
        state.setValue(CodingState.ALL);
        state.valueProperty()
                .addListener(
                        (property, was, is) -> model.responses().narrowing().to(is));
        search.textProperty()
                .addListener(
                        (property, was, is) -> model.responses().narrowing().search(is));
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::searchKey);
        searchHint.textProperty().bind(model.responses().searchHintProperty());
        searchHint.managedProperty().bind(searchHint.textProperty().isNotEmpty());
        searchHint.visibleProperty().bind(searchHint.managedProperty());
        head.getChildren().addAll(new UnfoundHint(unfound, messages), marks);
        columns.setOnAction(event -> chooseColumns());
        form.setOnAction(event -> settings.turn());
        model.responses().narrowing().queryProperty().addListener((property, was, is) -> showQuery(is));
        model.themes().countsVersionProperty().addListener(change -> showCount());
        model.responses().versionProperty().addListener(change -> showCount());
        model.responses().loadedProperty().addListener(change -> showCount());
        showQuery(model.responses().narrowing().queryProperty().get());
        showCount();
    }

    private void showForm(ResponsesHead above, MarksBar marks) {
        boolean asGrid = settings.gridProperty().get();
        above.arrange(asGrid);
        marks.arrange(asGrid);
        form.setText(messages.text(asGrid ? "grid.as-list" : "grid.as-grid"));
        form.setGraphic(new FontIcon(asGrid ? "fth-list" : "fth-grid"));
    }

    private void searchKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            search.clear();
        } else if (event.getCode() != KeyCode.ENTER && event.getCode() != KeyCode.DOWN) {
            return;
        }
        focusList();
        event.consume();
    }

    private void showQuery(ListQuery query) {
        state.setValue(query.state());
        if (!query.search().equals(search.getText()) && !search.isFocused()) {
            search.setText(query.search());
        }
    }

    private void showCount() {
        int listed = model.responses().list().rows().size();
        long all = model.themes().responses().orElse((long) listed);
        boolean everything = model.responses().narrowing().queryProperty().get().allQuestions();
        count.setText(
                everything || listed == all
                        ? messages.text("number", listed)
                        : messages.text("review.count", listed, all));
        boolean none = model.responses().loadedProperty().get() && listed == 0;
        empty.setVisible(none);
        if (none) {
            empty.getChildren().setAll(hint());
        }
    }

    private Hint hint() {
        if (model.themes().responses().orElse(0L) == 0) {
            return new Hint("fth-inbox", messages.text("review.none.title"), messages.text("review.none.text"));
        }
        ListQuery query = model.responses().narrowing().queryProperty().get();
        boolean toDo = query.withSort(Sort.ARRIVAL).equals(ListQuery.ALL.withState(CodingState.TO_DO));
        boolean sampled =
                query.state() == CodingState.TO_DO && query.conditions().equals(List.of(new Condition.Sampled()));
        Hint hint = toDo
                ? new Hint("fth-check-circle", messages.text("review.all-done"), "")
                : sampled
                        ? new Hint(
                                "fth-check-circle",
                                messages.text("review.sample-read.title"),
                                messages.live("review.sample-read.text"))
                        : new Hint(
                                "fth-search",
                                messages.text("review.no-hits.title"),
                                messages.text("review.no-hits.text"));
        return hint.with(messages.text("review.show-all"), () -> {
            search.clear();
            model.responses().narrowing().clear();
        });
    }

    /** @param finder focuses the theme finder */
    public void onCode(Runnable finder) {
        code = finder;
    }

    /** Binds the keys and the context menu. */
    public void bind(Actions actions) {
        aside = () -> actions.run(Action.SET_ASIDE);
        actions.on(Action.GRID, settings::turn);
        actions.on(Action.GRID_COLUMNS, this::chooseColumns);
        actions.on(Action.RANDOM_SAMPLE, this::sample);
        new ResponseMenu(actions, messages).install(forms.controls());
    }

    /** Actions that apply the saved filters, by name. */
    public Map<String, Runnable> savedFilters() {
        return filtersModel.saved();
    }

    private void chooseColumns() {
        settings.show(true);
        ColumnsPanel panel = new ColumnsPanel(settings, model.responses().attributes(), messages, overlay::close);
        overlay.open(panel, panel.field());
    }

    private void sample() {
        model.responses().questionProperty().get().ifPresent(question -> {
            RandomSampleViewModel sample = samples.apply(question);
            RandomSamplePanel panel = new RandomSamplePanel(sample, messages, overlay::close);
            overlay.open(panel, panel.field());
            sample.load();
        });
    }

    /** Opens the filter menu. */
    public void openFilters() {
        filter.requestFocus();
        filter.show();
    }

    /** Focuses the search field. */
    public void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }

    /** Focuses the list. */
    public void focusList() {
        forms.focus();
    }

    private final class StateNames extends StringConverter<CodingState> {
        @Override
        public String toString(CodingState value) {
            return value == null ? "" : messages.text("filter." + value.name().toLowerCase(java.util.Locale.ROOT));
        }

        @Override
        public CodingState fromString(String text) {
            throw new UnsupportedOperationException("the filter is chosen, not typed");
        }
    }
}

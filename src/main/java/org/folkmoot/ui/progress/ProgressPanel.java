package org.folkmoot.ui.progress;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.folkmoot.model.history.WorkDay;
import org.folkmoot.model.history.WorkPace;
import org.folkmoot.model.history.WorkProgress;
import org.folkmoot.model.response.QuestionProgress;
import org.folkmoot.ui.common.FileDialogs;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.common.SidePanel;
import org.kordamp.ikonli.javafx.FontIcon;

/** Progress by question, coder and day, an estimate of the time left, and evidence that responses were considered. */
public final class ProgressPanel extends SidePanel {
    private static final int MAX_DAYS = 60;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.UK);

    private final ProgressViewModel model;
    private final Messages messages;
    private final PaceWords words;
    private final FileDialogs dialogs;
    private final Consumer<Path> exported;
    private final VBox body = new VBox(24);
    private final ScrollPane scroll = new ScrollPane(body);

    /**
     * @param close hides the panel
     * @param exported receives the file that was written
     */
    public ProgressPanel(
            ProgressViewModel model, Messages messages, FileDialogs dialogs, Runnable close, Consumer<Path> exported) {
        super(messages.text("action.progress"), messages.text("progress.close"), close);
        this.model = model;
        this.messages = messages;
        this.words = new PaceWords(messages);
        this.dialogs = dialogs;
        this.exported = exported;
        getStyleClass().add("progress-panel");
        body.getStyleClass().add("progress-body");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setAccessibleText(messages.text("action.progress"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close.run();
                event.consume();
            }
        });
        model.overviewProperty().addListener((property, was, is) -> show(is));
        model.todayProperty()
                .addListener(change -> show(model.overviewProperty().get()));
        show(model.overviewProperty().get());
    }

    /** Moves the keyboard focus to the panel. */
    public void focus() {
        scroll.requestFocus();
    }

    private void show(Optional<WorkProgress> read) {
        if (read.isEmpty()) {
            body.getChildren().setAll(muted(messages.text("progress.reading")));
            return;
        }
        WorkProgress progress = read.get();
        body.getChildren()
                .setAll(
                        questions(progress),
                        estimate(progress),
                        coders(progress),
                        days(progress),
                        care(progress.care()));
    }

    private VBox questions(WorkProgress progress) {
        VBox part = part("progress.questions");
        if (progress.questions().isEmpty()) {
            part.getChildren().add(muted(messages.text("progress.none")));
        }
        for (WorkProgress.OfQuestion each : progress.questions()) {
            Label wording =
                    new Label(each.question().code() + "  " + each.question().wording());
            wording.setWrapText(true);
            part.getChildren().add(new VBox(4, wording, bar(each.progress())));
        }
        if (progress.questions().size() > 1) {
            Label all = new Label(messages.text("progress.all"));
            all.getStyleClass().add("field-name");
            part.getChildren().add(new VBox(4, all, bar(progress.total())));
        }
        return part;
    }

    private HBox bar(QuestionProgress progress) {
        ProgressBar bar =
                new ProgressBar(progress.answering() == 0 ? 0 : (double) progress.done() / progress.answering());
        bar.setMaxHeight(6);
        bar.setPrefWidth(120);
        bar.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(bar, Priority.ALWAYS);
        Label figures = new Label(words.share(progress.done(), progress.answering()));
        figures.getStyleClass().add("figures");
        figures.setMinWidth(Region.USE_PREF_SIZE);
        bar.setAccessibleText(figures.getText());
        HBox line = new HBox(8, bar, figures);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private VBox estimate(WorkProgress progress) {
        VBox part = part("progress.left");
        long left = progress.total().answering() - progress.total().done();
        WorkPace pace = model.todayProperty().get().map(WorkDay::pace).orElse(WorkPace.NONE);
        String time = words.left(pace, left);
        Label sentence = new Label(
                left == 0
                        ? messages.text("progress.left.none")
                        : time.isEmpty()
                                ? messages.text("progress.left.unknown", left, WorkPace.ENOUGH)
                                : messages.text("progress.left.time", left, time, words.pace(pace)));
        sentence.setId("progress-left");
        sentence.setWrapText(true);
        part.getChildren().addAll(sentence, muted(messages.text("progress.left.how")));
        return part;
    }

    private VBox coders(WorkProgress progress) {
        VBox part = part("progress.coders");
        Map<String, Long> done = new TreeMap<>();
        progress.coders().forEach(each -> done.merge(each.coder(), each.done(), Long::sum));
        if (done.isEmpty()) {
            part.getChildren().add(muted(messages.text("progress.coders.none")));
            return part;
        }
        long total = progress.total().answering();
        GridPane grid = grid();
        int row = 0;
        for (Map.Entry<String, Long> each : done.entrySet()) {
            grid.add(new Label(each.getKey()), 0, row);
            grid.add(figure(words.share(each.getValue(), total)), 1, row++);
        }
        part.getChildren().add(grid);
        return part;
    }

    private VBox days(WorkProgress progress) {
        VBox part = part("progress.days");
        if (progress.days().isEmpty()) {
            part.getChildren().add(muted(messages.text("progress.days.none")));
            return part;
        }
        GridPane grid = grid();
        grid.setId("progress-days");
        List<String> heads =
                List.of("progress.day", "progress.coder", "progress.marks", "progress.per-hour", "progress.spent");
        for (int i = 0; i < heads.size(); i++) {
            Label head = muted(messages.text(heads.get(i)));
            head.setWrapText(false);
            head.setMinWidth(Region.USE_PREF_SIZE);
            GridPane.setHalignment(head, i > 1 ? HPos.RIGHT : HPos.LEFT);
            grid.add(head, i, 0);
        }
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        int row = 1;
        for (WorkDay day : progress.days().stream().limit(MAX_DAYS).toList()) {
            grid.add(figure(day.day().equals(today) ? messages.text("progress.today") : DAY.format(day.day())), 0, row);
            GridPane.setHalignment(grid.getChildren().get(grid.getChildren().size() - 1), HPos.LEFT);
            Label name = new Label(day.coder());
            name.setWrapText(true);
            grid.add(name, 1, row);
            grid.add(figure(messages.text("number", day.marks())), 2, row);
            grid.add(
                    figure(day.pace()
                            .perHour()
                            .map(pace -> messages.text("number", Math.round(pace)))
                            .orElse("\u2013")),
                    3,
                    row);
            grid.add(figure(day.pace().gaps() == 0 ? "\u2013" : words.spent(day.pace())), 4, row++);
        }
        part.getChildren().add(grid);
        return part;
    }

    private VBox care(WorkProgress.Care care) {
        VBox part = part("progress.care");
        GridPane grid = grid();
        grid.setId("progress-care");
        Map<String, Long> lines = new LinkedHashMap<>();
        lines.put("progress.care.answers", care.responses());
        lines.put("progress.care.one", care.openedByOne());
        lines.put("progress.care.more", care.openedByMore());
        lines.put("progress.care.never", care.neverOpened());
        lines.put("progress.care.done", care.done());
        lines.put("progress.care.unopened", care.doneUnopened());
        int row = 0;
        for (Map.Entry<String, Long> line : lines.entrySet()) {
            Label name = new Label(messages.text(line.getKey()));
            name.setWrapText(true);
            grid.add(name, 0, row);
            grid.add(figure(messages.text("number", line.getValue())), 1, row++);
        }
        Button export = new Button(messages.text("progress.care.export"));
        export.setGraphic(new FontIcon("fth-share"));
        export.setId("progress-export");
        export.setOnAction(event -> dialogs.saveTable("coverage.csv").ifPresent(out -> model.export(out, exported)));
        part.getChildren().addAll(grid, muted(messages.text("progress.care.how")), export);
        return part;
    }

    private VBox part(String key) {
        Label title = new Label(messages.text(key));
        title.getStyleClass().add("section-title");
        return new VBox(8, title);
    }

    private static GridPane grid() {
        GridPane grid = new GridPane();
        grid.setHgap(8);
        grid.setVgap(4);
        ColumnConstraints first = new ColumnConstraints();
        first.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(new ArrayList<>(List.of(first)));
        return grid;
    }

    private static Label figure(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("figures");
        label.setMinWidth(Region.USE_PREF_SIZE);
        GridPane.setHalignment(label, HPos.RIGHT);
        return label;
    }
}

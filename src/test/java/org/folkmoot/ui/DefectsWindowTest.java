package org.folkmoot.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.core.joran.spi.JoranException;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.folkmoot.ui.common.LogFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Internal errors are shown once, with the code under which the log has them, and without any text of a response. */
class DefectsWindowTest extends WindowTest {
    private static final Pattern CODE = Pattern.compile("code (\\w+)");
    private static final String RESPONSE = "My street is unsafe after dark";

    private LogFile log;
    private Thread.UncaughtExceptionHandler before;

    @BeforeEach
    void watch() throws JoranException {
        log = new LogFile(folder);
        before = Thread.getDefaultUncaughtExceptionHandler();
        onScreen(window::reportUncaught);
    }

    @AfterEach
    void stopWatching() throws JoranException {
        Thread.setDefaultUncaughtExceptionHandler(before);
        onScreen(() -> Thread.currentThread().setUncaughtExceptionHandler(null));
        log.close();
    }

    @Override
    protected boolean expectsDefects() {
        return true;
    }

    @Test
    void throwInAnEventHandlerIsShownAndLogged() throws IOException {
        onScreen(() -> stage.getScene().addEventHandler(KeyEvent.KEY_PRESSED, event -> fail()));
        robot.push(KeyCode.F9);
        shownAndLoggedOnce();
    }

    @Test
    void throwInBackgroundWorkIsShownAndLogged() throws IOException {
        onScreen(() -> window.background().read(DefectsWindowTest::fail).start());
        shownAndLoggedOnce();
    }

    @Test
    void throwInOnSuccessIsShownAndLogged() throws IOException {
        onScreen(() -> window.background()
                .write(() -> "written")
                .onSuccess(written -> fail())
                .start());
        shownAndLoggedOnce();
    }

    @Test
    void throwInAnErrorHandlerIsShownAndLogged() throws IOException {
        onScreen(() -> window.background()
                .aside(() -> {
                    throw new IOException(RESPONSE);
                })
                .onError(IOException.class, failure -> fail())
                .start());
        shownAndLoggedOnce();
    }

    @Test
    void throwOnAnyOtherThreadIsShownAndLogged() throws IOException {
        new Thread(DefectsWindowTest::fail, "other").start();
        shownAndLoggedOnce();
    }

    private static Object fail() {
        throw new IllegalStateException(RESPONSE);
    }

    private void shownAndLoggedOnce() throws IOException {
        until(() -> !banners().isEmpty());
        assertThat(banners()).singleElement().satisfies(banner -> {
            assertThat(banner).doesNotContain("street");
            assertThat(CODE.matcher(banner)
                            .results()
                            .map(found -> found.group(1))
                            .toList())
                    .hasSize(1)
                    .isEqualTo(log.codes());
        });
        assertThat(log.text()).contains("java.lang.IllegalStateException").doesNotContain("street");
    }

    private List<String> banners() {
        return stage.getScene().getRoot().lookupAll(".banner .label").stream()
                .map(Label.class::cast)
                .map(Label::getText)
                .filter(text -> text.contains("internal error"))
                .toList();
    }
}

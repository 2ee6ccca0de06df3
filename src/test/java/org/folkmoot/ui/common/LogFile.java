package org.folkmoot.ui.common;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.util.ContextInitializer;
import ch.qos.logback.core.joran.spi.JoranException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.slf4j.LoggerFactory;

/** Logs to {@code folkmoot.log} in a folder, as the installed program is configured to, until closed. */
public final class LogFile implements AutoCloseable {
    private static final Pattern CODE = Pattern.compile("Internal error (\\w+)");

    private final LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
    private final Path file;

    public LogFile(Path folder) throws JoranException {
        file = folder.resolve("folkmoot.log");
        context.reset();
        context.putProperty("folkmoot.log.folder", folder.toString());
        JoranConfigurator configurator = new JoranConfigurator();
        configurator.setContext(context);
        configurator.doConfigure(LogFile.class.getResource("/logback.xml"));
    }

    public String text() throws IOException {
        return Files.readString(file);
    }

    /** The code of each logged internal error, in order. */
    public List<String> codes() throws IOException {
        return CODE.matcher(text()).results().map(found -> found.group(1)).toList();
    }

    @Override
    public void close() throws JoranException {
        context.reset();
        new ContextInitializer(context).autoConfig();
    }
}

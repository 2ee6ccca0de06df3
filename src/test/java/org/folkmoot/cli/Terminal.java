package org.folkmoot.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.folkmoot.service.SampleService;
import org.folkmoot.service.Sessions;
import org.folkmoot.service.codeframe.Codeframes;
import org.jspecify.annotations.Nullable;

/** Runs the program as a terminal would, on real files, and keeps what it said. */
final class Terminal {
    private final Path home;
    private final Window window;

    Terminal(Path home) {
        this(home, new NoWindow());
    }

    Terminal(Path home, Window window) {
        this.home = home;
        this.window = window;
    }

    /** A machine without a display. */
    static final class NoWindow implements Window {
        @Override
        public void open(Optional<Path> file) throws NoDisplayException {
            throw new NoDisplayException("This machine has no display");
        }

        @Override
        public void openSample() throws NoDisplayException {
            throw new NoDisplayException("This machine has no display");
        }
    }

    Result run(Object... words) {
        Sessions sessions = new Sessions(Clock.systemUTC());
        Codeframes codeframes = new Codeframes();
        Context context = new Context(
                sessions,
                codeframes,
                new SampleService(sessions, codeframes),
                window,
                "AK",
                home.resolve("Folkmoot sample"),
                home.resolve("logs"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] arguments = List.of(words).stream().map(Object::toString).toArray(String[]::new);
        int code = new Program(context, stream(out), stream(err), StandardCharsets.UTF_8).run(arguments);
        return new Result(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    record Result(int code, String out, String err) {
        /** The one JSON object on standard output. */
        Map<String, @Nullable Object> json() {
            try (JsonParser parser = new JsonFactory().createParser(out)) {
                if (parser.nextToken() != JsonToken.START_OBJECT) {
                    throw new AssertionError("no JSON object: " + out);
                }
                Map<String, @Nullable Object> object = object(parser);
                if (parser.nextToken() != null) {
                    throw new AssertionError("more than one JSON object: " + out);
                }
                return object;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static Map<String, @Nullable Object> object(JsonParser parser) throws IOException {
            Map<String, @Nullable Object> object = new TreeMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                parser.nextToken();
                object.put(name, value(parser));
            }
            return object;
        }

        private static @Nullable Object value(JsonParser parser) throws IOException {
            return switch (parser.currentToken()) {
                case START_OBJECT -> object(parser);
                case START_ARRAY -> {
                    List<@Nullable Object> list = new ArrayList<>();
                    while (parser.nextToken() != JsonToken.END_ARRAY) {
                        list.add(value(parser));
                    }
                    yield list;
                }
                case VALUE_TRUE, VALUE_FALSE -> parser.getBooleanValue();
                case VALUE_NUMBER_INT -> parser.getLongValue();
                case VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
                case VALUE_NULL -> null;
                default -> parser.getText();
            };
        }
    }
}

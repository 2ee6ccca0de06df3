package org.folkmoot.store.importing;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.folkmoot.model.ColumnMapping;
import org.folkmoot.model.ColumnRole;
import org.folkmoot.model.ImportMapping;
import org.folkmoot.model.Refusal;

/**
 * Saved mappings: a small JSON file each, named after nothing that the user typed. Only headings are kept, never a
 * cell.
 */
public final class MappingFiles {
    private static final String SUFFIX = ".json";
    private static final long LARGEST = 1024L * 1024;

    private final Path folder;
    private final JsonFactory json = new JsonFactory();

    public MappingFiles(Path folder) {
        this.folder = folder;
    }

    /** A mapping under the name that the user gave it, and the headings of the file that it was made for. */
    public record Saved(String name, List<String> header, ImportMapping mapping) {
        public Saved {
            header = List.copyOf(header);
        }
    }

    private record OnDisk(Path path, FileTime written, Saved saved) {}

    /** The newest one for these headings in this order. */
    public Optional<Saved> newest(List<String> header) {
        return all().stream().filter(saved -> saved.header().equals(header)).findFirst();
    }

    /** All of them, newest first. A file that cannot be understood is left alone. */
    public List<Saved> all() {
        return onDisk().stream().map(OnDisk::saved).toList();
    }

    private List<OnDisk> onDisk() {
        List<OnDisk> found = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return found;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + SUFFIX)) {
            for (Path file : files) {
                read(file).ifPresent(found::add);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        found.sort(Comparator.comparing(OnDisk::written).reversed());
        return found;
    }

    private Optional<OnDisk> read(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                return Optional.empty();
            }
            return Optional.of(new OnDisk(file, Files.getLastModifiedTime(file), parse(Files.readString(file))));
        } catch (IOException | Refusal | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** @throws Refusal if the folder cannot be written to */
    public void write(Saved saved) {
        try {
            Files.createDirectories(folder);
            Path target = onDisk().stream()
                    .filter(other -> other.saved().name().equals(saved.name()))
                    .map(OnDisk::path)
                    .findFirst()
                    .orElse(folder.resolve(UUID.randomUUID() + SUFFIX));
            Path draft = folder.resolve(target.getFileName() + ".new");
            Files.writeString(draft, text(saved), StandardCharsets.UTF_8);
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new Refusal(
                    Refusal.Kind.INPUT,
                    "The mapping cannot be saved: the folder for settings is read-only or the disk is full.",
                    e);
        }
    }

    private String text(Saved saved) throws IOException {
        java.io.StringWriter text = new java.io.StringWriter();
        try (JsonGenerator out = json.createGenerator(text)) {
            out.useDefaultPrettyPrinter();
            out.writeStartObject();
            out.writeStringField("name", saved.name());
            out.writeArrayFieldStart("header");
            for (String heading : saved.header()) {
                out.writeString(heading);
            }
            out.writeEndArray();
            out.writeArrayFieldStart("columns");
            for (ColumnMapping column : saved.mapping().columns()) {
                out.writeStartObject();
                out.writeNumberField("index", column.index());
                out.writeStringField("role", column.role().name());
                Integer codes = saved.mapping().coded().get(column.index());
                if (codes != null) {
                    out.writeNumberField("codes", codes);
                }
                out.writeEndObject();
            }
            out.writeEndArray();
            out.writeEndObject();
        }
        return text.toString();
    }

    private Saved parse(String text) throws IOException {
        String name = "";
        List<String> header = new ArrayList<>();
        List<Map<String, String>> columns = new ArrayList<>();
        try (JsonParser in = json.createParser(text)) {
            expect(in.nextToken() == JsonToken.START_OBJECT);
            while (in.nextToken() == JsonToken.FIELD_NAME) {
                String field = in.currentName();
                JsonToken value = in.nextToken();
                if (field.equals("name")) {
                    name = in.getText();
                } else if (field.equals("header")) {
                    expect(value == JsonToken.START_ARRAY);
                    while (in.nextToken() != JsonToken.END_ARRAY) {
                        header.add(in.getText());
                    }
                } else if (field.equals("columns")) {
                    expect(value == JsonToken.START_ARRAY);
                    while (in.nextToken() != JsonToken.END_ARRAY) {
                        columns.add(fields(in));
                    }
                } else {
                    in.skipChildren();
                }
            }
        }
        return new Saved(name, header, mapping(header, columns));
    }

    private static Map<String, String> fields(JsonParser in) throws IOException {
        Map<String, String> fields = new LinkedHashMap<>();
        while (in.nextToken() == JsonToken.FIELD_NAME) {
            String field = in.currentName();
            in.nextToken();
            fields.put(field, in.getText());
        }
        return fields;
    }

    private static ImportMapping mapping(List<String> header, List<Map<String, String>> columns) throws IOException {
        List<ColumnMapping> mapped = new ArrayList<>();
        Map<Integer, Integer> coded = new LinkedHashMap<>();
        for (Map<String, String> column : columns) {
            int index = Integer.parseInt(column.getOrDefault("index", ""));
            expect(index >= 0 && index < header.size());
            ColumnRole role = ColumnRole.valueOf(column.getOrDefault("role", ""));
            mapped.add(new ColumnMapping(index, header.get(index), role));
            String codes = column.get("codes");
            if (codes != null) {
                coded.put(index, Integer.valueOf(codes));
            }
        }
        return new ImportMapping(mapped, coded);
    }

    private static void expect(boolean holds) throws IOException {
        if (!holds) {
            throw new IOException("not a saved mapping");
        }
    }
}

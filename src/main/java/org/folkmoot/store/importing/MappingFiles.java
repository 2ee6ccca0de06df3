package org.folkmoot.store.importing;

import com.fasterxml.jackson.jr.ob.JSON;
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
import org.folkmoot.model.refusal.ImportReason;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.model.source.ColumnMapping;
import org.folkmoot.model.source.ColumnRole;
import org.folkmoot.model.source.ImportMapping;
import org.jspecify.annotations.Nullable;

/**
 * Saved column mappings, each in a small JSON file with a random name. A mapping contains the headings of the file that
 * it was made for, never a cell.
 */
public final class MappingFiles {
    private static final String SUFFIX = ".json";
    private static final long MAX_BYTES = 1024L * 1024;
    private static final JSON JSON_FILES = JSON.std.with(JSON.Feature.PRETTY_PRINT_OUTPUT);

    private final Path folder;

    public MappingFiles(Path folder) {
        this.folder = folder;
    }

    /** A mapping with the name that the user gave it, and the headings of the file that it was made for. */
    public record Saved(String name, List<String> header, ImportMapping mapping) {
        public Saved {
            header = List.copyOf(header);
        }
    }

    private record OnDisk(Path path, FileTime written, Saved saved) {}

    /** The newest mapping for exactly these headings in this order. */
    public Optional<Saved> newest(List<String> header) {
        return all().stream().filter(saved -> saved.header().equals(header)).findFirst();
    }

    /** All mappings, newest first. Files that cannot be parsed are skipped. */
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
            if (Files.size(file) > MAX_BYTES) {
                return Optional.empty();
            }
            return Optional.of(new OnDisk(file, Files.getLastModifiedTime(file), parse(Files.readString(file))));
        } catch (IOException | Refusal | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * Saves a mapping, and replaces an earlier one of the same name.
     *
     * @throws Refusal if the folder cannot be written to
     */
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
            throw Refusal.caused(e, ImportReason.MAPPING_NOT_SAVED);
        }
    }

    private static String text(Saved saved) throws IOException {
        List<Map<String, Object>> columns = new ArrayList<>();
        for (ColumnMapping column : saved.mapping().columns()) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("index", column.index());
            fields.put("role", column.role().name());
            Integer codes = saved.mapping().coded().get(column.index());
            if (codes != null) {
                fields.put("codes", codes);
            }
            columns.add(fields);
        }
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("name", saved.name());
        file.put("header", saved.header());
        file.put("columns", columns);
        return JSON_FILES.asString(file);
    }

    private static Saved parse(String text) throws IOException {
        Map<String, Object> file = JSON_FILES.mapFrom(text);
        List<String> header =
                list(file.get("header")).stream().map(String::valueOf).toList();
        return new Saved(
                String.valueOf(file.getOrDefault("name", "")), header, mapping(header, list(file.get("columns"))));
    }

    private static ImportMapping mapping(List<String> header, List<?> columns) throws IOException {
        List<ColumnMapping> mapped = new ArrayList<>();
        Map<Integer, Integer> coded = new LinkedHashMap<>();
        for (Object column : columns) {
            expect(column instanceof Map);
            Map<?, ?> fields = (Map<?, ?>) column;
            int index = number(fields.get("index"));
            expect(index >= 0 && index < header.size());
            ColumnRole role = ColumnRole.valueOf(String.valueOf(fields.get("role")));
            mapped.add(new ColumnMapping(index, header.get(index), role));
            Object codes = fields.get("codes");
            if (codes != null) {
                coded.put(index, number(codes));
            }
        }
        return new ImportMapping(mapped, coded);
    }

    private static List<?> list(@Nullable Object value) throws IOException {
        expect(value == null || value instanceof List);
        return value == null ? List.of() : (List<?>) value;
    }

    private static int number(@Nullable Object value) {
        return Integer.parseInt(String.valueOf(value));
    }

    private static void expect(boolean holds) throws IOException {
        if (!holds) {
            throw new IOException("not a saved mapping");
        }
    }
}

package org.folkmoot.ui.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The user guide. */
final class Guide {
    private static final String FOLDER = "/org/folkmoot/assets/user-guide/";
    private static final String CONTENTS = "README";

    private final List<Section> sections;
    private final Map<String, GuidePage> pages = new LinkedHashMap<>();

    /** Pages of one stage of work. */
    record Section(String title, List<GuidePage> pages) {
        Section {
            pages = List.copyOf(pages);
        }
    }

    /** @param sections at least one page in all */
    Guide(List<Section> sections) {
        this.sections = List.copyOf(sections);
        sections.forEach(section -> section.pages().forEach(page -> pages.put(page.id(), page)));
    }

    /** Reads the guide that ships with the program. */
    static Guide load() {
        return read(Guide::packed);
    }

    /** @param files the Markdown of a page, or of the contents, by its id */
    static Guide read(Function<String, String> files) {
        GuideReader reader = new GuideReader();
        return new Guide(reader.contents(files.apply(CONTENTS)).stream()
                .map(part -> new Section(
                        part.title(),
                        part.pages().stream()
                                .map(id -> reader.page(id, files.apply(id)))
                                .toList()))
                .toList());
    }

    private static String packed(String id) {
        String name = FOLDER + id + ".md";
        try (InputStream file = Guide.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("there is no " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    List<Section> sections() {
        return sections;
    }

    /** All pages, in the order of the contents. */
    List<GuidePage> pages() {
        return List.copyOf(pages.values());
    }

    Optional<GuidePage> page(String id) {
        return Optional.ofNullable(pages.get(id));
    }
}

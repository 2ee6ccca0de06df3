package org.folkmoot.service.codeframe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.folkmoot.model.codeframe.CodeframeVersion;
import org.folkmoot.model.codeframe.Theme;
import org.folkmoot.model.codeframe.ThemeChange;
import org.folkmoot.model.codeframe.ThemeChange.Kind;
import org.folkmoot.model.codeframe.ThemeField;
import org.folkmoot.service.Session;
import org.folkmoot.service.Sessions;
import org.folkmoot.store.Fixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VersionsServiceTest {
    @TempDir
    Path folder;

    private Session session;

    @BeforeEach
    void open() {
        Path file = folder.resolve("plan.folkmoot");
        Fixture.create(file, List.of("lights please")).close();
        session = new Sessions(Fixture.CLOCK).open(file, "AK");
    }

    @AfterEach
    void sound() {
        assertThat(session.check().check()).isEmpty();
        session.close();
    }

    private long id(String code) {
        return session.review().codeframe().byCode(code).orElseThrow().id();
    }

    @Test
    void anyTwoVersionsCanBeCompared() {
        long first = session.versions().versions().get(0).step();
        long light = id("LIGHT");
        session.codeframe().change(light, ThemeField.NAME, "Street lighting");
        session.codeframe().change(light, ThemeField.DEFINITION, "Lamps");
        session.codeframe().move(light, null, 0);
        session.codeframe().add(new NewTheme("Fear", "FEAR", Optional.of(id("SAFE")), ""));
        session.codeframe().merge(id("KNIFE"), id("FEAR"), false);
        List<CodeframeVersion> versions = session.versions().versions();
        assertThat(versions).extracting(CodeframeVersion::detail).first().isEqualTo("KNIFE into FEAR");
        List<ThemeChange> changes =
                session.versions().difference(first, versions.get(0).step());
        assertThat(changes)
                .containsExactlyInAnyOrder(
                        new ThemeChange(
                                "LIGHT Street lighting",
                                Kind.CHANGED,
                                Optional.of(ThemeField.NAME),
                                "Lighting",
                                "Street lighting"),
                        new ThemeChange(
                                "LIGHT Street lighting", Kind.CHANGED, Optional.of(ThemeField.DEFINITION), "", "Lamps"),
                        new ThemeChange("LIGHT Street lighting", Kind.MOVED, Optional.empty(), "Safety", ""),
                        new ThemeChange("KNIFE Knives", Kind.MERGED, Optional.empty(), "", "FEAR Fear"),
                        new ThemeChange("FEAR Fear", Kind.ADDED, Optional.empty(), "", "Safety"));
        assertThat(session.versions().difference(first, first)).isEmpty();
        assertThat(session.versions().difference(0, first)).hasSize(3).allMatch(each -> each.kind() == Kind.ADDED);
        assertThat(session.versions().at(first).themes())
                .extracting(Theme::code)
                .containsExactly("SAFE", "LIGHT", "KNIFE");
        session.history().undo();
        long now = session.versions().versions().get(0).step();
        assertThat(session.versions().difference(first, now)).noneMatch(each -> each.kind() == Kind.MERGED);
    }

    @Test
    void versionNamesAreUniqueAndUndoable() {
        session.codeframe().retire(id("KNIFE"));
        long first = session.versions().versions().get(1).step();
        session.versions().name(first, " As agreed ");
        assertThat(session.versions().versions().get(1).name()).isEqualTo("As agreed");
        long second = session.versions().versions().get(0).step();
        assertThatThrownBy(() -> session.versions().name(second, "as agreed"))
                .hasMessage("VERSION_NAME_TAKEN [as agreed]");
        session.history().undo();
        assertThat(session.versions().versions().get(1).name()).isEmpty();
        session.history().redo();
        assertThat(session.versions().versions().get(1).name()).isEqualTo("As agreed");
    }
}

package org.folkmoot;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Which way the arrows of the design may point. */
@AnalyzeClasses(packages = "org.folkmoot", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String[] ENGINES = {
        "org.folkmoot.intake..",
        "org.folkmoot.tagging..",
        "org.folkmoot.campaign..",
        "org.folkmoot.agreement..",
        "org.folkmoot.summary..",
        "org.folkmoot.export.."
    };
    private static final String ROOT = "org.folkmoot";

    @ArchTest
    static final ArchRule ARROWS_POINT_ONE_WAY = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("program")
            .definedBy(ROOT)
            .layer("ui")
            .definedBy("org.folkmoot.ui..")
            .layer("cli")
            .definedBy("org.folkmoot.cli..")
            .layer("service")
            .definedBy("org.folkmoot.service..")
            .layer("engines")
            .definedBy(ENGINES)
            .layer("store")
            .definedBy("org.folkmoot.store..")
            .layer("model")
            .definedBy("org.folkmoot.model..")
            .whereLayer("program")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("ui")
            .mayOnlyBeAccessedByLayers("program")
            .whereLayer("cli")
            .mayOnlyBeAccessedByLayers("program")
            .whereLayer("service")
            .mayOnlyBeAccessedByLayers("program", "ui", "cli")
            .whereLayer("engines")
            .mayOnlyBeAccessedByLayers("service")
            .whereLayer("store")
            .mayOnlyBeAccessedByLayers("service")
            .because("a reader should find the way of a response from the folder names alone");

    @ArchTest
    static final ArchRule ENGINES_DO_NOT_KNOW_EACH_OTHER = SlicesRuleDefinition.slices()
            .matching("org.folkmoot.(intake|tagging|campaign|agreement|summary|export)..")
            .should()
            .notDependOnEachOther()
            .because("an engine is understood and tested on its own");

    @ArchTest
    static final ArchRule ONLY_ONE_CLASS_OF_THE_PROGRAM_LOADS_THE_WINDOW = noClasses()
            .that()
            .resideOutsideOfPackage("org.folkmoot.ui..")
            .and()
            .doNotHaveFullyQualifiedName("org.folkmoot.DesktopWindow")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.folkmoot.ui..")
            .because("a command must start fast and run where there is no display");

    @ArchTest
    static final ArchRule JAVAFX_ONLY_IN_UI = noClasses()
            .that()
            .resideOutsideOfPackage("org.folkmoot.ui..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "javafx..", "com.sun.javafx..", "org.controlsfx..", "atlantafx..", "org.kordamp..", "impl.org..")
            .because("everything but the screens works without a screen");

    @ArchTest
    static final ArchRule SQL_ONLY_IN_STORE = noClasses()
            .that()
            .resideOutsideOfPackage("org.folkmoot.store..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite..")
            .because("one package knows what the file looks like inside");

    @ArchTest
    static final ArchRule JDBI_ONLY_IN_STORE_AND_SERVICE = noClasses()
            .that()
            .resideOutsideOfPackages("org.folkmoot.store..", "org.folkmoot.service..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.jdbi..")
            .because("a use case hands its open transaction from one DAO to the next, and does nothing else with it");

    @ArchTest
    static final ArchRule FILE_FORMATS_ONLY_IN_INTAKE_AND_EXPORT = noClasses()
            .that()
            .resideOutsideOfPackages("org.folkmoot.intake..", "org.folkmoot.export..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "de.siegmar..",
                    "org.apache.poi..",
                    "org.dhatim..",
                    "com.ctc.wstx..",
                    "org.codehaus.stax2..",
                    "java.util.zip..",
                    "org.apache.pdfbox..",
                    "org.apache.fontbox..",
                    "org.apache.james..",
                    "org.jsoup..",
                    "javax.xml..",
                    "org.w3c..",
                    "org.xml..")
            .because("the rest works on records, whatever file they came from");

    @ArchTest
    static final ArchRule COMMAND_LINE_LIBRARIES_ONLY_IN_CLI = noClasses()
            .that()
            .resideOutsideOfPackage("org.folkmoot.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("picocli..")
            .because("a service does not know who asks");

    @ArchTest
    static final ArchRule MARKDOWN_ONLY_IN_HELP = noClasses()
            .that()
            .resideOutsideOfPackage("org.folkmoot.ui.help..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.commonmark..")
            .because("only the guide is written in Markdown");

    @ArchTest
    static final ArchRule JSON_ONLY_IN_CLI_AND_STORE = noClasses()
            .that()
            .resideOutsideOfPackages("org.folkmoot.cli..", "org.folkmoot.store..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.fasterxml..")
            .because(
                    "the command line answers in JSON, the store keeps a source row's other cells as JSON, and the rest"
                            + " works on records");

    @ArchTest
    static final ArchRule MODEL_IS_JDK_ONLY = classes()
            .that()
            .resideInAPackage("org.folkmoot.model..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("org.folkmoot.model..", "java..", "org.jspecify..")
            .because("everything else stands on it");

    @ArchTest
    static final ArchRule NO_NETWORK = noClasses()
            .should()
            .dependOnClassesThat(describe("open the network", ArchitectureTest::opensNetwork))
            .because("no response ever leaves the laptop");

    /** URL and URI only name things, such as a style sheet inside the program; what opens a connection is barred. */
    private static boolean opensNetwork(JavaClass each) {
        String name = each.getFullName();
        boolean names =
                name.equals("java.net.URL") || name.equals("java.net.URI") || name.startsWith("java.net.URISyntax");
        return !names
                && (name.startsWith("java.net.")
                        || name.startsWith("javax.net.")
                        || name.startsWith("java.rmi.")
                        || name.startsWith("javafx.scene.web."));
    }

    @ArchTest
    static void everyPackageIsNullMarked(JavaClasses classes) {
        Set<String> unmarked = classes.stream()
                .map(JavaClass::getPackage)
                .filter(each -> !each.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(unmarked).isEmpty();
    }

    private static final String IN_VIEWS =
            ".*(Controller|Panel|Pane|Cell|Cells|Bar|Foot|Form|Menu|Chooser|Field|Sheet|Palette|Table|View)(\\$.*)?";

    @ArchTest
    static final ArchRule VIEW_MODELS_HOLD_NO_CONTROLS = noClasses()
            .that()
            .resideInAPackage("org.folkmoot.ui..")
            .and()
            .haveNameMatching(".*Model(\\$.*)?")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.fxml..")
            .because("a view model is tested without a window");

    @ArchTest
    static final ArchRule VIEWS_CALL_VIEW_MODELS = noClasses()
            .that()
            .resideInAPackage("org.folkmoot.ui.*..")
            .and()
            .haveNameMatching(IN_VIEWS)
            .should()
            .dependOnClassesThat(describe("are services", ArchitectureTest::isService))
            .because("what a screen does is decided, and tested, in its view model");

    @ArchTest
    static final ArchRule ONLY_THE_BUILDERS_OF_SCREENS_KNOW_SESSION = noClasses()
            .that()
            .resideInAPackage("org.folkmoot.ui.*..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.folkmoot.service.Session")
            .because("a screen is handed the few services that it uses");

    @ArchTest
    static void noCyclesWithinUiServiceStoreAndIntake(JavaClasses classes) {
        for (String part : List.of("ui", "service", "store", "intake")) {
            SlicesRuleDefinition.slices()
                    .matching("org.folkmoot." + part + ".(*)..")
                    .should()
                    .beFreeOfCycles()
                    .because("a folder is understood without those that build on it")
                    .check(classes);
        }
    }

    /** Services proper: their nested records and the values that they return may be shown. */
    private static boolean isService(JavaClass each) {
        return each.getPackageName().startsWith("org.folkmoot.service")
                && (each.getSimpleName().endsWith("Service")
                        || Set.of("Session", "Sessions", "SavedMappings").contains(each.getSimpleName()));
    }

    /** Files of more than 300 lines, each with the reason why it is not split; none today. */
    private static final Map<String, String> LONG_FILES = Map.of();

    @Test
    void filesOver300LinesAreListed() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            Set<String> found = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> lines(file) > 300)
                    .map(file -> String.valueOf(file.getFileName()))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(found).isEqualTo(LONG_FILES.keySet());
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

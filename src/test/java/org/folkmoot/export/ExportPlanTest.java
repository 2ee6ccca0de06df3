package org.folkmoot.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.folkmoot.model.CancelledException;
import org.folkmoot.model.Progress;
import org.folkmoot.model.counting.ExportSource;
import org.folkmoot.model.counting.Summary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportPlanTest {
    @TempDir
    private Path folder;

    private final Exports source = new Exports();
    private final Summary summary = Exports.summary(source.codeframe(), List.of(Exports.BOROUGH));

    private List<List<String>> exported(String name) throws IOException {
        ExportPlan.summary(folder.resolve("out"), summary, List.of(), source).write(Progress.NONE);
        return PlainCsv.read(folder.resolve("out").resolve(name));
    }

    private static List<String> cells(String commaSeparated) {
        return List.of(commaSeparated.split(",", -1));
    }

    @Test
    void writesTheSameFolderByteForByte() throws IOException {
        List<Path> first = ExportPlan.summary(folder.resolve("a/b"), summary, List.of(), source)
                .write(Progress.NONE);
        List<Path> second = ExportPlan.summary(folder.resolve("c"), summary, List.of(), source)
                .write(Progress.NONE);
        assertThat(first)
                .extracting(file -> file.getFileName().toString())
                .containsExactly(
                        "summary.csv",
                        "overall.csv",
                        "breakdown.csv",
                        "funnel.csv",
                        "matrix.csv",
                        "codings.csv",
                        "codeframe.csv",
                        "coverage.csv",
                        "audit.csv");
        for (int i = 0; i < first.size(); i++) {
            assertThat(second.get(i)).hasSameBinaryContentAs(first.get(i));
        }
        assertThat(folder.resolve("c").toFile().list()).hasSize(9);
    }

    @Test
    void writesNoBreakdownUnlessAsked() {
        Summary plain = Exports.summary(source.codeframe(), List.of());
        assertThat(ExportPlan.summary(folder, plain, List.of(), source).write(Progress.NONE))
                .hasSize(8)
                .doesNotContain(folder.resolve("breakdown.csv"));
    }

    @Test
    void writesTheSummaryAloneToAPathThatEndsInCsv() throws IOException {
        Path file = folder.resolve("themes.CSV");
        assertThat(ExportPlan.summary(file, summary, List.of(), source).write(Progress.NONE))
                .containsExactly(file);
        assertThat(PlainCsv.read(file).get(0).get(0)).isEqualTo("question");
        assertThat(folder.toFile().list()).containsExactly("themes.CSV");
    }

    @Test
    void summaryHasItsColumns() throws IOException {
        assertThat(exported("summary.csv"))
                .containsExactly(
                        cells("question,wording,theme_code,theme,theme_path,level,respondents,percent_of_answering,"
                                + "distinct_texts,respondents_suggested,answering,received,done"),
                        List.of(
                                "Q1",
                                "What more, if anything?",
                                "SAFE",
                                "Safety",
                                "Safety",
                                "1",
                                "1",
                                "12.5",
                                "1",
                                "2",
                                "8",
                                "10",
                                "3"),
                        List.of(
                                "Q1",
                                "What more, if anything?",
                                "VAWG",
                                "Violence against women",
                                "Safety > Violence against women",
                                "2",
                                "0",
                                "0.0",
                                "0",
                                "3",
                                "8",
                                "10",
                                "3"),
                        cells("Q2,And?,SAFE,Safety,Safety,1,0,,0,0,0,10,0"));
    }

    @Test
    void overallBreakdownAndFunnelHaveTheirColumns() throws IOException {
        assertThat(exported("overall.csv"))
                .containsExactly(
                        cells("theme_code,theme,theme_path,level,respondents,percent_of_analysed,analysed"),
                        cells("SAFE,Safety,Safety,1,1,12.5,8"),
                        cells("VAWG,Violence against women,Safety > Violence against women,2,0,0.0,8"));
        assertThat(exported("breakdown.csv"))
                .containsExactly(
                        cells("question,theme_code,theme,attribute,value,respondents,percent_of_answering,answering"),
                        cells("Q1,SAFE,Safety,borough,Camden,1,12.5,8"),
                        cells("Q1,SAFE,Safety,borough,,0,,0"),
                        cells("Q1,VAWG,Violence against women,borough,Camden,2,25.0,8"),
                        cells("Q1,VAWG,Violence against women,borough,,0,,0"));
        assertThat(exported("funnel.csv"))
                .containsExactly(
                        cells("step,submissions"),
                        cells("received,10"),
                        cells("blank,1"),
                        cells("duplicate,1"),
                        cells("invalid,0"),
                        cells("out_of_scope,0"),
                        cells("analysed,8"));
    }

    @Test
    void matrixFillsInNetsAndGuardsTexts() throws IOException {
        assertThat(exported("matrix.csv"))
                .containsExactly(
                        cells("reference,question,text,borough,'-priorities,SAFE Safety,VAWG Violence against women,"
                                + "OLD =Old"),
                        List.of(
                                "R-1",
                                "Q1",
                                "\uD83D\uDE00 I was followed home, and \"nobody\" came",
                                "Camden",
                                "A;B",
                                "1",
                                "1",
                                "0"),
                        cells("R-2,Q1,'=cmd(),,,0,0,0"),
                        cells("R-3,Q1,-3.5,Brent,,1,0,1"));
    }

    @Test
    void codingsQuoteTheirEvidenceByCodePoints() throws IOException {
        assertThat(exported("codings.csv"))
                .containsExactly(
                        cells("reference,question,theme_code,theme,coder,origin,stance,decided_at,evidence,spans"),
                        cells("R-1,Q1,VAWG,Violence against women,Analyst,rule,for,2026-11-23T10:00:00.123456Z,"
                                + "I \u2026 followed,2-3;8-16"),
                        cells("R-1,Q1,OLD,'=Old,Analyst,rule,for,2026-11-23T10:00:00.000000Z,,"));
    }

    @Test
    void codeframeHasTheFormThatImportReads() throws IOException {
        assertThat(exported("codeframe.csv"))
                .containsExactly(
                        cells("code,parent,name,definition,include,exclude,example,rules,colour,stances,retired"),
                        List.of("SAFE", "", "Safety", "'-being safe", "all, of it", "", "", "", "", "", "0"),
                        List.of(
                                "VAWG",
                                "SAFE",
                                "Violence against women",
                                "d",
                                "i",
                                "e\r\nf",
                                "''so'",
                                "\"followed home\"; harass*",
                                "#0072B2",
                                "for;against",
                                "0"),
                        List.of("OLD", "", "'=Old", "", "", "", "", "", "", "", "1"));
    }

    @Test
    void coverageAndAuditHaveTheirColumns() throws IOException {
        assertThat(exported("coverage.csv"))
                .containsExactly(
                        cells("reference,question,opened_by,opened_at,completed_by,completed_at,decisions"),
                        cells("R-1,Q1,Analyst,1970-01-01T00:00:00.000000Z,Other,1970-01-01T00:01:00.000000Z,3"),
                        cells("R-2,Q1,,,,,0"));
        assertThat(exported("audit.csv"))
                .containsExactly(
                        cells("at,coder,kind,reference,question,theme_code,theme,what,origin,stance,evidence,batch,"
                                + "reverses"),
                        cells("1970-01-01T00:00:00.000000Z,Analyst,decision,R-1,Q1,VAWG,Violence against women,"
                                + "applied,manual,for,followed,batch-uuid,reversed-uuid"));
    }

    @Test
    void leavesNoTraceWhenStopped() throws IOException {
        for (int i = 0; i < 1000; i++) {
            source.matrix.add(new ExportSource.MatrixRow("X" + i, "Q1", "text", List.of("", ""), Set.of()));
        }
        Path out = folder.resolve("out");
        Files.createDirectory(out);
        Files.writeString(out.resolve("summary.csv"), "old");
        assertThatThrownBy(() ->
                        ExportPlan.summary(out, summary, List.of(), source).write((done, total) -> done < 500))
                .isInstanceOf(CancelledException.class);
        assertThat(out.resolve("summary.csv")).hasContent("old");
        assertThat(out.toFile().list()).containsExactly("summary.csv");
    }
}

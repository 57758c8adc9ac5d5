package vn.quytrinh.conformance.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import vn.quytrinh.conformance.Conformance;
import vn.quytrinh.conformance.QualityCheck;
import vn.quytrinh.conformance.pack.RuleCoverage.Gap;
import vn.quytrinh.model.quality.Example;
import vn.quytrinh.model.quality.QualityFactory;
import vn.quytrinh.model.quality.QualityPack;
import vn.quytrinh.procedure.json.ProcedureJson;
import vn.quytrinh.procedure.samples.SampleProcedures;

/** Cases are told so that people can read them, and what they leave open is named rule by rule. */
class PackCoverageTest {

    private static final String OWN = """
            id: own
            name: "Quy tắc riêng"
            nameEn: "Own rules"
            version: "1"
            rules:
              - id: OWN-1
                severity: WARN
                instrument: "QĐ 1"
                vi: "vi"
                en: "en"
                sentences:
                  - no: STEP
                    where: [[kind, EQUAL, "SCAN"]]
                    messageVi: "Bước {label} quét."
                    messageEn: "Step {label} is scanning."
                  - atLeast: "1"
                    of: STEP
                    messageVi: "Không có bước."
                    messageEn: "No step."
                examples:
                  - passes: "quy trình mẫu"
                  - fails: "quét"
                    element: S04
                    change:
                      "/steps/S04/kind": "\\"SCAN\\""
                  - fails: "không có gì sai"
              - id: OWN-2
                severity: INFO
                instrument: "QĐ 1"
                vi: "vi"
                en: "en"
                answeredBy: OWN-1
                examples:
                  - fails: "quét"
                    change:
                      "/steps/S04/kind": "\\"SCAN\\""
              - id: OWN-3
                severity: INFO
                instrument: "QĐ 1"
                vi: "vi"
                en: "en"
                elsewhere: "nơi khác"
            """;

    @Test
    void shouldTellWhatCasesLeaveOpen() {
        // given
        CompiledPack pack = CompiledPack.of(PackYaml.read(OWN));
        List<CaseRun> told = new ArrayList<>();

        // when
        List<CaseRun> runs = cases(pack).run(pack, told::add);
        PackCoverage coverage = PackCoverage.of(pack, runs);

        // then
        assertThat(told).isEqualTo(runs).hasSize(4);
        RuleCoverage first = coverage.rule("OWN-1").orElseThrow();
        assertThat(first.passing()).hasSize(1);
        assertThat(first.finding()).hasSize(1);
        assertThat(first.unexpected()).singleElement().extracting(CaseRun::text).isEqualTo("không có gì sai");
        assertThat(first.silentSentences()).containsExactly("OWN-1/2");
        assertThat(first.gaps()).containsExactlyInAnyOrder(Gap.SILENT_SENTENCE, Gap.UNEXPECTED_CASE);
        assertThat(coverage.rule("OWN-2").orElseThrow().gaps()).containsExactly(Gap.NO_PASSING_CASE);
        assertThat(coverage.rule("OWN-3").orElseThrow().gaps()).isEmpty();
        assertThat(coverage.with(Gap.NO_PASSING_CASE)).containsExactly("OWN-2");
        assertThat(coverage.asked()).isEqualTo(2);
        assertThat(coverage.percent()).isZero();
    }

    @Test
    void shouldSayWhatWasExpectedAndFound() {
        // given
        CompiledPack pack = CompiledPack.of(PackYaml.read(OWN));

        // when
        CaseRun run = cases(pack).run(pack).get(1);

        // then
        assertThat(run.asExpected()).isTrue();
        assertThat(run.sentences()).containsExactly("OWN-1/1");
        assertThat(run.expected().vi()).isEqualTo("Có phát hiện tại S04");
        assertThat(run.found().vi()).startsWith("1 phát hiện: S04 – Bước ").endsWith("quét.");
        assertThat(run.found().en()).startsWith("1 found: S04 – Step ");
    }

    @Test
    void shouldRunCasesOnASampleAndOnAProcedureOfTheirOwn() {
        // given
        QualityPack model = PackYaml.read(OWN);
        model.getCases().add(added("OWN-1", true, example -> example.setSample("y-te-mien-nhiem-gdv")));
        model.getCases()
                .add(added(
                        "LR-010",
                        true,
                        example -> example.setDocument(new ProcedureJson()
                                .write(SampleProcedures.load("ho-tich-khai-sinh"))
                                .toString())));
        model.getCases().add(added("LR-010", false, example -> {
            example.setSample("y-te-mien-nhiem-gdv");
            example.setElement("S99");
        }));
        CompiledPack own = CompiledPack.of(PackYaml.read(PackYaml.write(model)));
        CompiledPack law = CompiledPack.of(ShippedPacks.all().get(1));

        // when
        List<CaseRun> runs = new PackCases(new QualityCheck(new Conformance(), List.of(law, own))).run(own);

        // then
        assertThat(runs.subList(4, 7)).extracting(CaseRun::rule).containsExactly("OWN-1", "LR-010", "LR-010");
        assertThat(runs.subList(4, 6)).allMatch(CaseRun::asExpected);
        assertThat(runs.get(6).asExpected()).isFalse();
        assertThat(runs.get(6).expected().en()).isEqualTo("Something found at S99");
    }

    @Test
    void shouldRunAPackThatHoldsCasesOnly() {
        // given
        QualityPack model = QualityFactory.eINSTANCE.createQualityPack();
        model.setId("cases-H05");
        model.setName("Ca thêm");
        model.setNameEn("Added cases");
        model.setVersion("1");
        model.getCases().add(added("LR-010", true, example -> example.setSample("ho-tich-khai-sinh")));
        CompiledPack cases = CompiledPack.of(PackYaml.read(PackYaml.write(model)));
        CompiledPack law = CompiledPack.of(ShippedPacks.all().get(1));

        // when
        List<CaseRun> runs = new PackCases(new QualityCheck(new Conformance(), List.of(law, cases))).run(cases);

        // then
        assertThat(runs).singleElement().matches(CaseRun::asExpected);
        assertThat(PackCoverage.of(law, runs).rule("LR-010").orElseThrow().passing())
                .isEqualTo(runs);
    }

    private static Example added(String rule, boolean passes, Consumer<Example> change) {
        Example example = QualityFactory.eINSTANCE.createExample();
        example.setRule(rule);
        example.setPasses(passes);
        example.setText("ca thêm");
        change.accept(example);
        return example;
    }

    private static PackCases cases(CompiledPack pack) {
        return new PackCases(new QualityCheck(new Conformance(), List.of(pack)));
    }
}

package vn.quytrinh.interchange.bpmn.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.quytrinh.interchange.testdata.SameModel.assertSame;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import vn.quytrinh.interchange.format.FileContent;
import vn.quytrinh.interchange.format.InputFile;
import vn.quytrinh.interchange.format.Remark;
import vn.quytrinh.interchange.guard.GuardedXml;
import vn.quytrinh.interchange.xml.XmlTree;
import vn.quytrinh.model.common.LegalUnit;
import vn.quytrinh.model.process.JoinKind;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.ProcessFactory;
import vn.quytrinh.model.process.Step;
import vn.quytrinh.model.process.StepKind;
import vn.quytrinh.model.process.TimeoutEffect;
import vn.quytrinh.model.process.Transition;
import vn.quytrinh.procedure.StableIds;
import vn.quytrinh.procedure.json.ProcedureJson;
import vn.quytrinh.procedure.samples.SampleProcedures;

class ForeignDrawingTest {

    /** Written by bpmn-moddle, the reader and writer of bpmn-js. */
    private static final String BPMN_IO = "bpmn-io-cap-phep-xay-dung.bpmn";

    private static final String CAMUNDA = "camunda-modeler-cap-doi-the.bpmn";
    private static final String BIZAGI = "bizagi-lien-thong.bpmn";

    @Test
    void shouldReadLanesGatewaysAndSideEnds() {
        // when
        Procedure procedure = read(BPMN_IO).procedures().get(0);

        // then
        assertThat(procedure.getName()).isEqualTo("Cấp giấy phép xây dựng nhà ở riêng lẻ");
        assertThat(procedure.getId()).isEqualTo("cap-giay-phep-xay-dung-nha-o-rieng-le");
        assertThat(procedure.getCode()).isNull();
        assertThat(procedure.getProcess().getSteps())
                .extracting(step -> step.getId() + " " + step.getName() + " @ "
                        + step.getUnit().getName())
                .containsExactly(
                        "S01 Tiếp nhận, kiểm tra hồ sơ @ Bộ phận Một cửa",
                        "S02 Phân công thụ lý @ Phòng Kinh tế, Hạ tầng và Đô thị",
                        "S03 Kiểm tra thực địa @ Phòng Kinh tế, Hạ tầng và Đô thị",
                        "S04 Lấy ý kiến phòng chuyên môn @ Phòng Kinh tế, Hạ tầng và Đô thị",
                        "S05 Dự thảo giấy phép @ Phòng Kinh tế, Hạ tầng và Đô thị",
                        "S06 Ký giấy phép @ Lãnh đạo UBND",
                        "S07 Trả kết quả cho người dân @ Bộ phận Một cửa",
                        "S08 Báo cáo lãnh đạo về việc chậm @ Lãnh đạo UBND");
        assertThat(ways(procedure, "S01"))
                .containsExactly("S01>S02 Đủ", "S01>SUPPLEMENT Thiếu thành phần", "S01>REFUSE Không thuộc thẩm quyền");
        assertThat(ways(procedure, "S06")).containsExactly("S06>S07 null", "S06>S02 Yêu cầu thẩm định lại");
        assertThat(step(procedure, "S07").isEnd()).isTrue();
        assertThat(step(procedure, "S01").isEnd()).isFalse();
    }

    @Test
    void shouldReadOpenSubprocessAsStageWithItsParallelBranches() {
        // when
        Procedure procedure = read(BPMN_IO).procedures().get(0);

        // then
        assertThat(procedure.getProcess().getStages()).singleElement().satisfies(stage -> {
            assertThat(stage.getName()).isEqualTo("Thẩm định hồ sơ");
            assertThat(stage.getSteps()).extracting(Step::getId).containsExactly("S03", "S04", "S05");
        });
        assertThat(step(procedure, "S02").isParallelSplit()).isTrue();
        assertThat(ways(procedure, "S02")).containsExactly("S02>S03 null", "S02>S04 null");
        assertThat(step(procedure, "S05").getJoin()).isEqualTo(JoinKind.ALL);
        assertThat(ways(procedure, "S05")).containsExactly("S05>S06 null");
    }

    @Test
    void shouldReadTimersAsLimitsAndDoubtTheirUnit() {
        // when
        FileContent content = read(BPMN_IO);

        // then
        Step signing = step(content.procedures().get(0), "S06");
        assertThat(signing.getTimeout().getLimit().getValue()).isEqualTo(BigDecimal.valueOf(2));
        assertThat(signing.getTimeout().getLimit().getUnit()).isEqualTo(LegalUnit.CALENDAR_DAY);
        assertThat(signing.getTimeout().getEffect()).isEqualTo(TimeoutEffect.ESCALATE);
        assertThat(signing.getTimeout().getTo().getId()).isEqualTo("S08");
        assertThat(content.remarks())
                .filteredOn(remark -> remark.code().equals("BPMN_TIMER"))
                .singleElement()
                .satisfies(remark -> {
                    assertThat(remark.level()).isEqualTo(Remark.Level.DOUBT);
                    assertThat(remark.place()).isEqualTo("S06");
                    assertThat(remark.text().vi()).contains("P2D");
                });
        Step printing = step(read(CAMUNDA).procedures().get(0), "S05");
        assertThat(printing.getKind()).isEqualTo(StepKind.WAIT_EXTERNAL);
        assertThat(printing.getDuration().getUnit()).isEqualTo(LegalUnit.CLOCK_HOUR);
    }

    @Test
    void shouldReadEdgeEventsAndExpressionsAsWays() {
        // when
        Procedure procedure = read(CAMUNDA).procedures().get(0);

        // then
        assertThat(procedure.getName()).isEqualTo("Cấp đổi thẻ hướng dẫn viên du lịch");
        assertThat(ways(procedure, "S02")).containsExactly("S02>S04 null", "S02>S01 Thiếu ảnh");
        assertThat(ways(procedure, "S04")).containsExactly("S04>S05 ${dongY}", "S04>REJECT Không đồng ý");
        assertThat(step(procedure, "S01").getUnit()).isNull();
    }

    @Test
    void shouldReadPoolsAsUnitsAndLeadOnByMessages() {
        // when
        FileContent content = read(BIZAGI);

        // then
        Procedure procedure = content.procedures().get(0);
        assertThat(procedure.getProcess().getSteps())
                .extracting(step -> step.getName() + " @ " + step.getUnit().getName())
                .containsExactly(
                        "Tiếp nhận hồ sơ @ UBND cấp xã",
                        "Chuyển hồ sơ lên Sở @ UBND cấp xã",
                        "Thẩm định @ Sở Nội vụ",
                        "Trả lại xã @ Sở Nội vụ");
        assertThat(ways(procedure, "S02")).containsExactly("S02>S03 Hồ sơ");
        assertThat(codes(content)).contains("BPMN_MESSAGE_AS_WAY", "BPMN_INCLUSIVE");
    }

    @ParameterizedTest
    @ValueSource(strings = {BPMN_IO, CAMUNDA, BIZAGI})
    void shouldGiveForeignDrawingBackWithEverythingInIt(String file) {
        // given
        Procedure procedure = read(file).procedures().get(0);

        // when
        byte[] written = BpmnExport.write(procedure);

        // then
        Document again = GuardedXml.parse(file, written);
        Extensions.remove(again);
        assertThat(written(again)).containsAll(written(GuardedXml.parse(file, bytes(file))));
        assertSame(BpmnImport.read(new InputFile(file, written)).procedures().get(0), procedure);
    }

    @ParameterizedTest
    @ValueSource(strings = {BPMN_IO, CAMUNDA, BIZAGI})
    void shouldNameWhatIsKeptButNotUnderstood(String file) {
        // when
        FileContent content = read(file);

        // then
        assertThat(content.remarks())
                .filteredOn(remark -> remark.code().equals("BPMN_KEPT"))
                .isNotEmpty()
                .allSatisfy(remark -> {
                    assertThat(remark.text().vi()).startsWith("Giữ nguyên");
                    assertThat(remark.text().en()).startsWith("Kept");
                });
    }

    @Test
    void shouldPassThroughTheExchangeFormWithTheDrawing() {
        // given
        Procedure procedure = read(BPMN_IO).procedures().get(0);
        procedure.setCode("1.009994");

        // when
        Procedure after = new ProcedureJson().read(new ProcedureJson().write(procedure));

        // then
        Document again = GuardedXml.parse("a", BpmnExport.write(after));
        Extensions.remove(again);
        assertThat(written(again)).containsAll(written(GuardedXml.parse("a", bytes(BPMN_IO))));
    }

    @Test
    void shouldKeepLayoutAndForeignPartsWhenOnlyWordsChange() {
        // given
        Procedure procedure = read(BPMN_IO).procedures().get(0);
        String before = new String(BpmnExport.write(procedure), StandardCharsets.UTF_8);
        step(procedure, "S03").setName("Kiểm tra hiện trường");
        step(procedure, "S01").getTransitions().get(0).setWhen("Đủ thành phần");

        // when
        byte[] written = BpmnExport.write(procedure);

        // then
        String text = new String(written, StandardCharsets.UTF_8);
        assertThat(text)
                .contains(
                        "name=\"Kiểm tra hiện trường\"", "name=\"Đủ thành phần\"", "qlcv:uuTien=\"cao\"", "bioc:fill");
        assertThat(places(text)).isEqualTo(places(before));
        FileContent again = BpmnImport.read(new InputFile("a.bpmn", written));
        assertThat(step(again.procedures().get(0), "S03").getName()).isEqualTo("Kiểm tra hiện trường");
    }

    @Test
    void shouldLayOutAnewButCarryForeignPartsWhenTheFlowChanges() {
        // given
        Procedure procedure = read(BPMN_IO).procedures().get(0);
        Step added = ProcessFactory.eINSTANCE.createStep();
        added.setId("S09");
        added.setName("Kiểm soát thể thức");
        added.setOrder(9);
        procedure.getProcess().getSteps().add(added);
        Transition way = ProcessFactory.eINSTANCE.createTransition();
        way.setTo(added);
        step(procedure, "S05").getTransitions().add(way);
        StableIds.assign(procedure);

        // when
        byte[] written = BpmnExport.write(procedure);

        // then
        assertThat(BpmnExport.isValid(written)).isTrue();
        assertThat(new String(written, StandardCharsets.UTF_8))
                .contains(
                        "Kiểm soát thể thức",
                        "qlcv:uuTien=\"cao\"",
                        "<qlcv:mucTieu>95%</qlcv:mucTieu>",
                        "<userTask id=\"Activity_ky\"",
                        "TextAnnotation_1",
                        "DataObjectReference_hs",
                        "Participant_dan",
                        "Flow_mf2");
        FileContent again = BpmnImport.read(new InputFile("a.bpmn", written));
        assertThat(step(again.procedures().get(0), "S09").getName()).isEqualTo("Kiểm soát thể thức");
        assertThat(again.remarks()).noneMatch(remark -> remark.level() == Remark.Level.DOUBT);
    }

    @Test
    void shouldTakeOverWhatWasChangedInAnotherProgram() {
        // given: our own drawing of the sample, changed and saved by bpmn-moddle
        Procedure sample = SampleProcedures.load("y-te-mien-nhiem-gdv");

        // when
        FileContent content = read("own-edited-in-bpmn-io.bpmn");

        // then
        Procedure changed = content.procedures().get(0);
        assertThat(step(changed, "S02").getName()).isEqualTo("Chuyển hồ sơ cho phòng Nghiệp vụ");
        assertThat(step(changed, "S09").getName()).isEqualTo("Trình xin ý kiến Sở Tư pháp");
        assertThat(ways(changed, "S03")).containsExactly("S03>S04 null", "S03>S09 Cần xin ý kiến");
        assertThat(ways(changed, "S09")).containsExactly("S09>S04 null");
        assertThat(codes(content)).contains("BPMN_CHANGED", "BPMN_STEP_NEW").doesNotContain("BPMN_STEP_GONE");
        step(changed, "S02").setName(step(sample, "S02").getName());
        step(changed, "S03").getTransitions().remove(1);
        changed.getProcess().getSteps().remove(step(changed, "S09"));
        changed.getExtras().removeIf(extra -> extra.getKey().equals("bpmn"));
        assertSame(changed, sample);
    }

    @Test
    void shouldTellOfStepsThatAreGone() {
        // given
        Procedure sample = SampleProcedures.load("y-te-mien-nhiem-gdv");
        Document drawing = GuardedXml.parse("a", BpmnExport.write(sample));
        List.of("S05", "S04_gt_S05", "S05_gt_S06").forEach(id -> {
            var element = Objects.requireNonNull(StepSheet.byId(drawing).get(id));
            element.getParentNode().removeChild(element);
        });

        // when
        FileContent content = BpmnImport.read(new InputFile("a.bpmn", XmlTree.write(drawing, false)));

        // then
        assertThat(content.procedures().get(0).getProcess().getSteps())
                .extracting(Step::getId)
                .doesNotContain("S05")
                .hasSize(7);
        assertThat(content.remarks())
                .filteredOn(remark -> remark.code().equals("BPMN_STEP_GONE"))
                .extracting(Remark::place)
                .containsExactly("S05");
    }

    private static List<String> written(Document document) {
        return XmlTree.all(document.getDocumentElement())
                .map(element -> {
                    var said = new java.util.TreeSet<String>();
                    for (int i = 0; i < element.getAttributes().getLength(); i++) {
                        var attribute = element.getAttributes().item(i);
                        if (!attribute.getNodeName().startsWith("xmlns")
                                && !attribute.getNodeName().startsWith("qt:")) {
                            said.add(attribute.getNodeName() + "=" + attribute.getNodeValue());
                        }
                    }
                    boolean leaf = XmlTree.children(element).isEmpty();
                    return element.getNodeName() + said + (leaf ? element.getTextContent() : "");
                })
                .toList();
    }

    private static List<String> places(String bpmn) {
        Document document = GuardedXml.parse("a", bpmn.getBytes(StandardCharsets.UTF_8));
        return XmlTree.all(document.getDocumentElement())
                .filter(element ->
                        XmlTree.is(element, BpmnNames.DC, "Bounds") || XmlTree.is(element, BpmnNames.DI, "waypoint"))
                .map(element -> element.getAttribute("x") + " " + element.getAttribute("y"))
                .toList();
    }

    private static List<String> ways(Procedure procedure, String step) {
        return step(procedure, step).getTransitions().stream()
                .map(way -> way.getId() + " " + way.getWhen())
                .toList();
    }

    private static Step step(Procedure procedure, String id) {
        return procedure.getProcess().getSteps().stream()
                .filter(step -> step.getId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> codes(FileContent content) {
        return content.remarks().stream().map(Remark::code).toList();
    }

    private static FileContent read(String file) {
        return BpmnImport.read(new InputFile(file, bytes(file)));
    }

    private static byte[] bytes(String file) {
        try (InputStream in = ForeignDrawingTest.class.getResourceAsStream(file)) {
            return Objects.requireNonNull(in, file).readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

package vn.quytrinh.designer.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.procedure.OpenDraft;
import vn.quytrinh.engine.procedure.Procedures;
import vn.quytrinh.engine.release.Releases;
import vn.quytrinh.model.common.Citation;
import vn.quytrinh.model.common.CommonFactory;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.ProcessFactory;
import vn.quytrinh.model.process.Step;
import vn.quytrinh.model.process.Transition;
import vn.quytrinh.procedure.StableIds;

/** What was published is compared with the draft, and two people's drafts are merged. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "quytrinh.db=jdbc:h2:file:./target/comparison-story/${random.uuid}",
            "quytrinh.demo.enabled=true",
            "quytrinh.demo.password=" + AbstractStory.PASSWORD,
            "quytrinh.demo.token=" + AbstractStory.TOKEN
        })
class ComparisonStoryIT extends AbstractStory {
    private static final String KEY = "y-te-mien-nhiem-gdv";
    private static final String DRAFTING = "Xem xét nội dung; dự thảo quyết định hoặc thông báo không đủ điều kiện";

    @Autowired
    private Procedures procedures;

    @Autowired
    private Releases releases;

    @Test
    void shouldShowWhatTheDiagramDoesNot() {
        // given: after the publication a role and a citation are other, and there is one step more
        releases.publish(KEY, LocalDate.of(2026, 1, 1), "thử so sánh", Caller.SYSTEM);
        changeTheDraft();

        // and: the person changes a time
        desk.openByKey(KEY);
        desk.setTime("S04", DRAFTING, "4");
        assertThat(locator(".save-status")).containsText("Đã lưu lúc");

        // when
        desk.press("compare");

        // then: all of it is listed, and what the diagram does not show is named so
        assertThat(locator("#compare-left input")).hasValue(Pattern.compile("Bản phát hành, hiệu lực từ 01/01/2026.*"));
        assertThat(item("Thời gian")).containsText("ngày làm việc");
        assertThat(item("Thời gian")).containsText("không thấy trên sơ đồ");
        assertThat(item("Vai trò")).containsText("không thấy trên sơ đồ");
        assertThat(item("Các căn cứ")).containsText("Nghị định 118/2025/NĐ-CP");
        assertThat(item("Bước S99")).containsText("thêm vào");
        assertThat(mark("right", "S99", "diff-added")).isVisible();
        assertThat(mark("left", "S04", "diff-changed")).isVisible();
        assertThat(mark("right", "S04", "diff-changed")).isVisible();
        assertThat(mark("left", "S06", "diff-hidden")).isVisible();
        assertThat(mark("right", "S06", "diff-hidden")).isVisible();
        assertThat(locator("#compare-left-diagram [data-element-id=S99]")).hasCount(0);

        // and: the first difference on the diagram is chosen and stands in the middle of both
        assertThat(locator(".compare-item[aria-pressed=true]")).hasCount(1);
        Assertions.assertThat(offMiddle("left", "S04")).isLessThan(0.1);
        Assertions.assertThat(offMiddle("right", "S04")).isLessThan(0.1);
        look("70-compare");

        // when: one diagram is moved
        List<Double> leftBefore = view("left");
        List<Double> rightBefore = view("right");
        locator("#compare-left-diagram svg[role=application]").focus();
        desk.page().keyboard().press("ArrowRight");
        desk.page().keyboard().press("+");

        // then: so is the other, as far and as large
        List<Double> left = view("left");
        List<Double> right = view("right");
        Assertions.assertThat(right.get(0)).isGreaterThan(rightBefore.get(0)).isCloseTo(left.get(0), within(0.01));
        Assertions.assertThat(right.get(1) - rightBefore.get(1))
                .isCloseTo(left.get(1) - leftBefore.get(1), within(2.0));

        // when: one difference after the other is chosen by keyboard
        desk.page().keyboard().press("Alt+ArrowDown");

        // then
        assertThat(locator(".compare-item[aria-pressed=true]")).hasCount(1);

        // when
        item("Bước S99").click();

        // then
        assertThat(locator("#compare-right-diagram .selected[data-element-id=S99]"))
                .hasCount(1);
        desk.screenshot("71-compare-chosen");

        // when
        locator("#compare-right-diagram [data-element-id=S04]").first().click();

        // then
        assertThat(locator(".compare-item[aria-pressed=true]")).hasCount(1);

        // when
        locator("#compare-hidden").click();

        // then
        assertThat(item("Bước S99")).hasCount(0);
        assertThat(item("Thời gian")).isVisible();

        // when
        desk.press("compare-swap");

        // then
        assertThat(locator("#compare-right input")).hasValue(Pattern.compile("Bản phát hành.*"));
        assertThat(mark("left", "S99", "diff-removed")).isVisible();
    }

    @Test
    void shouldMergeTwoDraftsAndUndoItInOneStep() {
        // given: both go on from the same version, and both change the time of one step
        desk.openByKey(KEY);
        String before = locator(".budget-total").textContent();
        desk.setTime("S04", DRAFTING, "6");
        assertThat(locator(".save-status")).containsText("Đã lưu lúc");
        OpenDraft other = procedures.open(KEY);
        step(other, "S04").getDuration().setValue(new BigDecimal("2"));
        step(other, "S02").getForms().add("Mẫu số 09");
        procedures.save(other.procedure(), other.summary().revision(), "Rút thời gian", new Caller("admin", true));

        // when
        desk.press("create-version");
        desk.press("version-create");
        assertThat(locator("vaadin-dialog.newer-version .difference-table")).containsText("Thời gian");
        desk.screenshot("72-newer-version");
        desk.press("newer-merge");

        // then: one thing is to be decided, the rest comes by itself
        Locator dialog = locator("vaadin-dialog.merge-dialog");
        assertThat(dialog.locator(".conflict")).hasCount(1);
        assertThat(dialog.locator(".conflict")).containsText("Của tôi: 6 ngày làm việc");
        assertThat(dialog.locator(".conflict")).containsText("Của bản kia: 2 ngày làm việc");
        assertThat(locator("#merge-apply")).isDisabled();
        desk.screenshot("73-merge");

        // when
        dialog.locator("vaadin-radio-button").nth(1).click();

        // then
        assertThat(locator("#merge-apply")).isEnabled();
        dialog.locator("vaadin-tab").nth(1).click();
        assertThat(dialog.locator(".difference-table")).containsText("Mẫu số 09");
        desk.screenshot("74-merge-changes");
        dialog.locator("vaadin-tab").nth(2).click();
        desk.screenshot("75-merge-diagram");

        // when
        desk.press("merge-apply");

        // then: the table shows it
        assertThat(locator(".budget-total")).hasText("5 / 10 ngày làm việc");
        assertThat(locator(".procedure-unsaved")).isHidden();
        desk.screenshot("76-merged");

        // when
        desk.press("undo");

        // then
        assertThat(locator(".budget-total")).hasText("9 / 10 ngày làm việc");
        assertThat(locator(".budget-total")).not().hasText(before);
    }

    @Test
    void shouldMergeTheDraftOfAnotherProcedure() {
        // given: another procedure that calls its steps by other ids, has another time and asks for one paper more
        Procedure other = procedures.open(KEY).procedure();
        other.setId("y-te-ban-khac");
        Step timed = other.getProcess().getSteps().get(3);
        timed.getDuration().setValue(new BigDecimal("3"));
        other.getProcess().getSteps().forEach(step -> step.setId("B" + step.getOrder()));
        other.getProcess().getSteps().get(1).getForms().add("Mẫu số 11");
        StableIds.assign(other);
        procedures.importModel(other, Caller.SYSTEM);
        String before = procedures.document("y-te-ban-khac").toString();

        // when
        desk.go("compare/y-te-ban-khac?left=draft&with=" + KEY + "&right=draft");
        assertThat(item("Thời gian")).containsText("3 ngày làm việc");
        desk.screenshot("78-compare-procedures");
        desk.press("compare-merge");

        // then: nobody knows from what both went on, so whatever differs is asked, and one's own words stay beside the
        // other's
        Locator dialog = locator("vaadin-dialog.merge-dialog");
        assertThat(dialog.locator(".conflict")).hasCount(1);
        assertThat(dialog.locator(".conflict")).containsText("Của bản kia: 3 ngày làm việc");
        dialog.locator("vaadin-radio-button").nth(1).click();
        dialog.locator("vaadin-tab").nth(1).click();
        assertThat(dialog.locator(".difference-table")).containsText("Mẫu số 11");
        desk.screenshot("79-merge-procedures");
        desk.press("merge-apply");

        // then: one's own draft has it, under one's own key and ids, and the other procedure is as it was
        assertThat(dialog).isHidden();
        assertThat(desk.element("S04")).isVisible();
        assertThat(locator(".save-status")).containsText("Đã lưu lúc");
        desk.createVersion();
        Procedure saved = procedures.open(KEY).procedure();
        Assertions.assertThat(saved.getProcess().getSteps())
                .extracting(Step::getId)
                .startsWith("S01", "S02", "S03", "S04")
                .noneMatch(id -> id.startsWith("B"));
        Assertions.assertThat(saved.getProcess().getSteps().get(1).getForms()).contains("Mẫu số 11");
        Assertions.assertThat(saved.getProcess().getSteps().get(3).getDuration().getValue())
                .isEqualByComparingTo("3");
        Assertions.assertThat(procedures.document("y-te-ban-khac").toString()).isEqualTo(before);
        desk.screenshot("80-merged-procedures");
    }

    private void changeTheDraft() {
        OpenDraft draft = procedures.open(KEY);
        Step drafting = step(draft, "S04");
        step(draft, "S06").setRole(step(draft, "S01").getRole());
        Citation citation = CommonFactory.eINSTANCE.createCitation();
        citation.setInstrument("Nghị định 118/2025/NĐ-CP");
        citation.setArticle("Đ17");
        draft.procedure().getLegalBases().add(citation);
        Step added = ProcessFactory.eINSTANCE.createStep();
        added.setId("S99");
        added.setName("Lấy ý kiến Sở Tư pháp");
        added.setUnit(drafting.getUnit());
        Transition way = ProcessFactory.eINSTANCE.createTransition();
        way.setTo(step(draft, "S05"));
        added.getTransitions().add(way);
        Transition there = ProcessFactory.eINSTANCE.createTransition();
        there.setTo(added);
        there.setWhen("cần lấy ý kiến");
        drafting.getTransitions().add(there);
        draft.procedure().getProcess().getSteps().add(4, added);
        for (int i = 0; i < draft.procedure().getProcess().getSteps().size(); i++) {
            draft.procedure().getProcess().getSteps().get(i).setOrder(i + 1);
        }
        StableIds.assign(draft.procedure());
        procedures.save(draft.procedure(), draft.summary().revision(), "Thêm bước lấy ý kiến", Caller.SYSTEM);
    }

    private void look(String name) {
        desk.page().setViewportSize(1366, 768);
        desk.screenshot(name + "-1366");
        desk.page().setViewportSize(1920, 1080);
        desk.screenshot(name + "-1920");
        desk.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        desk.screenshot(name + "-dark");
        desk.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        desk.inEverySize(name);
    }

    /** How large a diagram is seen, and how far it is moved aside. */
    @SuppressWarnings("unchecked")
    private List<Double> view(String side) {
        List<Number> view = (List<Number>) desk.page().evaluate("""
                        side => {
                          const seen = document.querySelector(`#compare-${side}-diagram .viewport`);
                          const { a, e } = seen.transform.baseVal.consolidate().matrix;
                          return [a, e];
                        }
                        """, side);
        return view.stream().map(Number::doubleValue).toList();
    }

    /** How far the middle of a step is from that of its diagram, as a share of the diagram's width. */
    private double offMiddle(String side, String id) {
        return ((Number) desk.page().evaluate("""
                        ([side, id]) => {
                          const whole = document.querySelector(`#compare-${side}-diagram`).getBoundingClientRect();
                          const step = document.querySelector(`#compare-${side}-diagram [data-element-id=${id}]`)
                              .getBoundingClientRect();
                          return Math.abs(step.x + step.width / 2 - whole.x - whole.width / 2) / whole.width;
                        }
                        """, List.of(side, id))).doubleValue();
    }

    private Locator item(String what) {
        return locator(".compare-item").filter(text(what)).first();
    }

    private Locator mark(String side, String id, String mark) {
        return locator("#compare-" + side + "-diagram ." + mark + "[data-element-id=" + id + "]")
                .first();
    }

    private static Step step(OpenDraft draft, String id) {
        return draft.procedure().getProcess().getSteps().stream()
                .filter(step -> id.equals(step.getId()))
                .findFirst()
                .orElseThrow();
    }
}

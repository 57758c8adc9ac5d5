package vn.quytrinh.designer.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import vn.quytrinh.designer.DesignerTest;
import vn.quytrinh.engine.procedure.Procedures;
import vn.quytrinh.interchange.source.Place;
import vn.quytrinh.model.common.LegalUnit;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.Step;

@DesignerTest
@WithMockUser(username = "analyst", roles = "ANALYST")
class ReadingViewTest extends SpringBrowserlessTest {
    private static final Place UNCLEAR_TIME = new Place(1, 2, 5);

    @Autowired
    private Procedures procedures;

    @Autowired
    private ObjectProvider<ReadingSession> sessions;

    private ReadingSession session;
    private OpenReading open;

    @BeforeEach
    void openAnAnnex() {
        session = sessions.getObject();
        open = new OpenReading(TestdataAnnexes.unclear());
        session.begin(open);
        navigate(ReadingView.class);
    }

    @Test
    void shouldFlagTheDoubtfulCellInWordsAndStayQuietAboutTheSure() {
        assertThat(cell(UNCLEAR_TIME).getElement().getTextRecursively())
                .contains("sớm nhất có thể", "cần xem", "S02 · Thời gian · Cần xem");
        assertThat(cell(new Place(1, 3, 3)).getElement().getTextRecursively())
                .isEqualTo("Ký duyệt. S03 · Tên bước · Chắc chắn");
    }

    @Test
    void shouldSelectTheStepOfACellAndTheCellOfAStep() {
        // when
        test(cell(new Place(1, 3, 3))).click();

        // then
        assertThat(made("S03").getElement().getAttribute("aria-pressed")).isEqualTo("true");
        assertThat(cell(new Place(1, 3, 4)).getClassNames()).contains("of-step");

        // when
        test(made("S01")).click();

        // then
        assertThat(cell(new Place(1, 1, 3)).getElement().getAttribute("aria-selected"))
                .isEqualTo("true");
    }

    @Test
    void shouldReadAgainWithATimeAndTakeItBack() {
        // given
        test(cell(UNCLEAR_TIME)).click();

        // when
        test(find(BigDecimalField.class).withId("reading-amount").single()).setValue(new BigDecimal("2"));
        test(find(Button.class).withId("reading-set-time").single()).click();

        // then
        assertThat(step("S02").getDuration().getUnit()).isEqualTo(LegalUnit.WORKING_DAY);
        assertThat(cell(UNCLEAR_TIME).getElement().getTextRecursively()).contains("2 ngày làm việc", "✎");

        // when
        test(find(Button.class).withId("reading-undo").single()).click();

        // then
        assertThat(step("S02").getDuration()).isNull();
    }

    @Test
    void shouldTakeASingleCorrectionBack() {
        // given
        test(cell(UNCLEAR_TIME)).click();
        test(find(TextArea.class).withId("reading-text").single()).setValue("3 ngày làm việc");
        test(find(Button.class).withId("reading-write").single()).click();
        assertThat(step("S02").getDuration().getValue()).isEqualByComparingTo("3");

        // when
        test(find(Button.class).all().stream()
                        .filter(each -> each.getText().equals("Bỏ chỉnh sửa"))
                        .findFirst()
                        .orElseThrow())
                .click();

        // then
        assertThat(open.reading().corrections().all()).isEmpty();
        assertThat(step("S02").getDuration()).isNull();
    }

    @Test
    void shouldFollowWhatAColumnAndARowAreSaidToBe() {
        // when
        test(cell(new Place(1, 0, 1))).click();
        test(find(Select.class).withId("reading-column").single()).selectItem("Kết quả, sản phẩm");

        // then
        assertThat(step("S01").getOutputs()).containsExactly("a");

        // when
        test(cell(new Place(1, 2, 3))).click();
        test(find(Select.class).withId("reading-row").single()).selectItem("Bỏ qua dòng này");

        // then
        assertThat(draft().getProcess().getSteps())
                .extracting(Step::getName)
                .containsExactly("Tiếp nhận hồ sơ", "Ký duyệt");
    }

    @Test
    @SuppressWarnings("unchecked")
    void shouldFollowAnAnswerAndCountWhatIsLeft() {
        // given
        int before = open.reading().open().size();
        RadioButtonGroup<Object> unit =
                (RadioButtonGroup<Object>) find(RadioButtonGroup.class).all().getFirst();

        // when
        test(unit).selectItem("ngày làm việc");

        // then
        assertThat(step("S01").getDuration().getUnit()).isEqualTo(LegalUnit.WORKING_DAY);
        assertThat(open.reading().open()).hasSize(before - 1);
    }

    @Test
    void shouldKeepWhatNobodyAnsweredAsARemarkOnTheDraftThatIsTakenIn() {
        // when
        test(find(Button.class).withId("reading-take").single()).click();
        test(find(Button.class).withId("read-take").single()).click();

        // then
        Procedure stored = procedures.open(draft().getId()).procedure();
        assertThat(stored.getKnownDefects()).anyMatch(defect -> defect.startsWith("Khối 2, dòng 3, cột 6: "));
        assertThat(stored.getProcess().getSteps().get(1).getDuration()).isNull();
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("procedures");
    }

    @Test
    void shouldTakeOnlyTheAnnexesThatAreChosen() {
        // given
        open = new OpenReading(TestdataAnnexes.two());
        session.begin(open);
        navigate(ReadingView.class);

        // when
        test(find(Checkbox.class).all().getFirst()).click();

        // then
        assertThat(open.taken()).extracting(Procedure::getName).containsExactly("Cấp lại giấy phép thử");
        assertThat(find(Button.class).withId("reading-take").single().getText()).isEqualTo("Nhập 1 thủ tục…");
    }

    @Test
    void shouldSayWhereToBeginWhenNothingIsRead() {
        // given
        session.end();

        // when
        navigate(ReadingView.class);

        // then
        assertThat(find(SourcePane.class).all()).isEmpty();
        assertThat(getCurrentView().getElement().getTextRecursively()).contains("Chưa có tệp nào đang đọc");
    }

    private NativeTableCell cell(Place place) {
        return find(NativeTableCell.class).all().stream()
                .filter(each -> place.toString().equals(each.getElement().getAttribute("data-place")))
                .findFirst()
                .orElseThrow();
    }

    private NativeButton made(String step) {
        return find(NativeButton.class).all().stream()
                .filter(each -> each.hasClassName("made-step"))
                .filter(each -> each.getElement().getTextRecursively().startsWith(step))
                .findFirst()
                .orElseThrow();
    }

    private Procedure draft() {
        return open.reading().drafts().getFirst();
    }

    private Step step(String id) {
        List<Step> steps = draft().getProcess().getSteps();
        return steps.stream()
                .filter(each -> each.getId().equals(id))
                .findFirst()
                .orElseThrow();
    }
}

package vn.quytrinh.designer.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinSession;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import vn.quytrinh.designer.DesignerTest;
import vn.quytrinh.designer.language.Language;
import vn.quytrinh.designer.procedure.ProcedureView;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.procedure.Procedures;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.Step;
import vn.quytrinh.procedure.samples.SampleProcedures;

@DesignerTest
@WithMockUser(username = "analyst", roles = "ANALYST")
class ProceduresViewTest extends SpringBrowserlessTest {
    private static final String HEALTH = "y-te-mien-nhiem-gdv";

    @Autowired
    private Procedures procedures;

    @BeforeEach
    void startFromTheSample() {
        procedures.importModel(SampleProcedures.load(HEALTH), Caller.SYSTEM);
    }

    @Test
    void shouldListTheSamplesWithLimitStepsAndFindings() {
        // when
        navigate(ProceduresView.class);

        // then
        ProcedureRow row = rows().stream()
                .filter(one -> one.summary().key().equals(HEALTH))
                .findFirst()
                .orElseThrow();
        assertThat(rows()).hasSizeGreaterThanOrEqualTo(6);
        assertThat(row.content().steps()).isEqualTo(8);
        assertThat(row.content().errors()).isZero();
        assertThat(test(grid()).getCellText(rows().indexOf(row), column("limit")))
                .isEqualTo("10 ngày làm việc");
        assertThat(test(grid()).getCellText(rows().indexOf(row), column("level")))
                .isEqualTo("Cấp tỉnh");
    }

    @Test
    void shouldBeginAProcedureFromNothing() {
        // given
        navigate(ProceduresView.class);

        // when
        test(find(Button.class).withId("new-procedure").single()).click();
        test(find(TextField.class).withId("new-name").single()).setValue("Cấp giấy phép đỗ xe, lòng đường");
        test(find(BigDecimalField.class).withId("new-limit").single()).setValue(new BigDecimal("5"));
        test(find(Button.class).withId("new-create").single()).click();

        // then
        Procedure begun = procedures.open("cap-giay-phep-do-xe-long-duong").procedure();
        assertThat(begun.getProcess().getSteps())
                .extracting(Step::getName)
                .containsExactly("Tiếp nhận, kiểm tra hồ sơ", "Trả kết quả");
        assertThat(begun.getLegalTimeLimit().getValue()).isEqualByComparingTo("5");
        assertThat(getCurrentView()).isInstanceOf(ProcedureView.class);
    }

    @Test
    void shouldNotBeginOneUnderANameThatIsTakenOrEmpty() {
        // given
        navigate(ProceduresView.class);
        test(find(Button.class).withId("new-procedure").single()).click();
        TextField name = find(TextField.class).withId("new-name").single();

        // when
        test(find(Button.class).withId("new-create").single()).click();

        // then
        assertThat(name.isInvalid()).isTrue();

        // when
        test(name).setValue("Y tế: miễn nhiệm GĐV");

        // then
        assertThat(name.isInvalid()).isTrue();
        assertThat(name.getErrorMessage()).contains("Đã có thủ tục");
    }

    @Test
    void shouldFindWithoutAccents() {
        // given
        navigate(ProceduresView.class);

        // when
        test(find(TextField.class).withId("procedures-search").single()).setValue("phap y");

        // then
        assertThat(rows()).extracting(row -> row.summary().code()).containsOnly("1.013876");
        assertThat(rows()).extracting(row -> row.summary().key()).contains(HEALTH);

        // when
        test(find(TextField.class).withId("procedures-search").single()).setValue("khong co gi nhu vay");

        // then
        assertThat(rows()).isEmpty();
    }

    @Test
    void shouldNameTheColumnsInEnglishAfterTheSwitch() {
        // given
        navigate(ProceduresView.class);

        // when
        Language.ENGLISH.speakIn(VaadinSession.getCurrent());

        // then
        assertThat(grid().getColumns()).extracting(Grid.Column::getHeaderText).contains("Legal limit", "Findings");
    }

    @Test
    void shouldOpenTheProcedureThatIsClicked() {
        // given
        navigate(ProceduresView.class);
        String key = rows().getFirst().summary().key();

        // when
        test(grid()).clickRow(0);

        // then
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("procedures/" + key);
    }

    private ProcedureGrid grid() {
        return find(ProcedureGrid.class).single();
    }

    private List<ProcedureRow> rows() {
        return grid().getLazyDataView().getItems().toList();
    }

    private int column(String key) {
        return grid().getColumns().indexOf(grid().getColumnByKey(key));
    }
}

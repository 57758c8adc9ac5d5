package vn.quytrinh.designer.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.ListItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithMockUser;
import vn.quytrinh.designer.DesignerTest;
import vn.quytrinh.designer.language.LocalWords;
import vn.quytrinh.designer.procedures.ProceduresView;
import vn.quytrinh.interchange.format.FileContent;
import vn.quytrinh.interchange.format.Remark;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.procedure.samples.SampleProcedures;

@DesignerTest
@WithMockUser(username = "analyst", roles = "ANALYST")
class ReadFileDialogTest extends SpringBrowserlessTest {
    private static final String KEY = "y-te-mien-nhiem-gdv";

    private final Procedure read = SampleProcedures.load(KEY);
    private final List<Procedure> stored = new ArrayList<>();

    @BeforeEach
    void changeTheFile() {
        read.getProcess().getSteps().get(3).setName("Thẩm định hồ sơ");
        read.getProcess().getSteps().get(5).setName("Lãnh đạo ký");
        navigate(ProceduresView.class);
    }

    @Test
    void shouldShowWhatChangesAndTakeOnlyWhatIsAccepted() {
        // given
        open(Optional.of(SampleProcedures.load(KEY)));

        // when
        test(find(Checkbox.class).all().stream()
                        .filter(each -> each.getAriaLabel().orElse("").contains("S06 name"))
                        .findFirst()
                        .orElseThrow())
                .click();
        test(find(Button.class).withId("read-take").single()).click();

        // then
        assertThat(stored).singleElement().satisfies(merged -> {
            assertThat(merged.getProcess().getSteps().get(3).getName()).isEqualTo("Thẩm định hồ sơ");
            assertThat(merged.getProcess().getSteps().get(5).getName()).isEqualTo("Ký duyệt");
            assertThat(merged.getId()).isEqualTo(KEY);
        });
    }

    @Test
    void shouldTellWhatIsDoubtfulAndStoreNothingThatIsNotChosen() {
        // given
        open(Optional.empty());

        // then
        assertThat(find(ListItem.class).all().stream().map(ListItem::getText))
                .containsExactly("Bảng 1, dòng 4: Thời gian chưa rõ đơn vị.");

        // when
        test(find(Checkbox.class).all().getFirst()).click();
        test(find(Button.class).withId("read-take").single()).click();

        // then
        assertThat(stored).isEmpty();
    }

    private void open(Optional<Procedure> draft) {
        var content = new FileContent(
                List.of(read),
                List.of(
                        Remark.doubt(
                                "TIME_UNIT", "Bảng 1, dòng 4", "Thời gian chưa rõ đơn vị.", "The unit is not clear."),
                        Remark.note("KEPT", "", "Giữ lại.", "Kept.")));
        new ReadFileDialog(content, each -> draft, new LocalWords((ProceduresView) getCurrentView()), stored::addAll)
                .open();
    }
}

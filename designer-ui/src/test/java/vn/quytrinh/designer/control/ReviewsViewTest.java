package vn.quytrinh.designer.control;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import vn.quytrinh.designer.DesignerTest;
import vn.quytrinh.designer.ReadPages;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.Progress;
import vn.quytrinh.engine.control.DocumentFields;
import vn.quytrinh.engine.control.DocumentKind;
import vn.quytrinh.engine.control.DocumentRegister;

@DesignerTest
@WithMockUser(username = "quality", roles = "QUALITY_OFFICER")
class ReviewsViewTest extends SpringBrowserlessTest {
    private static final String AGENCY = "H53";

    @Autowired
    private DocumentRegister register;

    @BeforeEach
    void haveDocumentsThatAreDue() {
        if (register.list(AGENCY, Caller.SYSTEM, Progress.SILENT).isEmpty()) {
            document("CS.01", "Chính sách quá hạn", register.today().minusDays(10));
            document("ST.02", "Sổ tay đến hạn", register.today().plusDays(20));
            document("HD.03", "Hướng dẫn còn lâu", register.today().plusMonths(8));
        }
    }

    @Test
    void shouldShowWhatIsDueByMonthWithWhatIsOverdueFirst() {
        // when
        open(Map.of("agency", AGENCY));

        // then
        assertThat(lists()).hasSize(2);
        assertThat(lists().get(0)).contains("Quá hạn", "Chính sách quá hạn", "quá 10 ngày");
        assertThat(lists().get(1)).contains("Sổ tay đến hạn").doesNotContain("Hướng dẫn còn lâu");
        assertThat(find(Anchor.class).withId("download-ics").exists()).isTrue();
    }

    @Test
    void shouldTakeItsFiltersFromTheAddress() {
        // when
        open(Map.of("agency", AGENCY, "view", "list", "months", "12"));

        // then
        assertThat(lists()).singleElement().asString().contains("Danh sách", "Hướng dẫn còn lâu");
        assertThat(find(Select.class).withId("review-horizon").single().getValue())
                .isEqualTo(12);

        // when
        open(Map.of("agency", AGENCY, "view", "list", "months", "12", "kind", "LAW"));

        // then
        assertThat(texts("empty")).singleElement().asString().contains("Không có tài liệu nào đến hạn");

        // when
        open(Map.of("agency", AGENCY, "months", "mười", "kind", "?"));

        // then
        assertThat(lists()).hasSize(2);
    }

    @Test
    void shouldShowWhatWasReviewed() {
        // when
        open(Map.of("agency", AGENCY, "view", "done"));

        // then
        assertThat(getCurrentView().getElement().getTextRecursively()).contains("Chưa ghi lần xem xét nào");
    }

    @Test
    void shouldSayThatNothingIsDueWhereThereIsNothing() {
        // when
        open(Map.of("agency", "H54"));

        // then
        assertThat(texts("empty")).singleElement().asString().contains("Không có tài liệu nào đến hạn");
    }

    private void document(String code, String title, LocalDate review) {
        register.save(
                AGENCY,
                "",
                new DocumentFields(
                        DocumentKind.MANUAL,
                        code,
                        title,
                        "01",
                        "Trần Thị Soạn",
                        "",
                        "Lê Văn Duyệt",
                        List.of(),
                        "5",
                        register.today().minusMonths(3),
                        "",
                        review),
                0,
                Caller.SYSTEM);
    }

    private void open(Map<String, String> asked) {
        UI.getCurrent().navigate(ReviewsView.class, QueryParameters.simple(asked));
        ReadPages.settle();
    }

    private List<String> lists() {
        return find(ReviewList.class).all().stream()
                .map(list -> list.getElement().getTextRecursively())
                .toList();
    }

    private List<String> texts(String style) {
        return find(Component.class).withClassName(style).all().stream()
                .map(part -> part.getElement().getTextRecursively())
                .toList();
    }
}

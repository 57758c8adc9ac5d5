package vn.quytrinh.designer.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import vn.quytrinh.conformance.library.IssueKind;
import vn.quytrinh.designer.DesignerTest;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.procedure.Procedures;
import vn.quytrinh.engine.quality.LibraryChecks;
import vn.quytrinh.engine.quality.LibraryRequest;
import vn.quytrinh.engine.quality.LibraryRun;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.procedure.samples.SampleProcedures;

@DesignerTest
@WithMockUser(username = "quality", roles = "QUALITY_OFFICER")
class LibraryViewTest extends SpringBrowserlessTest {
    private static final String AGENCY = "H47";
    private static final String KEY = "thu-vien-y-te";

    @Autowired
    private Procedures procedures;

    @Autowired
    private LibraryChecks libraries;

    @BeforeEach
    void haveALibrary() {
        Procedure draft = SampleProcedures.load("y-te-mien-nhiem-gdv");
        draft.setId(KEY);
        draft.setTerritory("VN." + AGENCY);
        procedures.importModel(draft, Caller.SYSTEM);
    }

    @Test
    void shouldStartACheckAndTellHowFarItIs() {
        // given
        open("H48");
        assertThat(texts("quiet")).contains("Chưa kiểm tra lần nào.");

        // when
        click("start-check");

        // then
        assertThat(libraries.list("H48", Caller.SYSTEM)).hasSize(1);
        finish("H48");
    }

    @Test
    void shouldShowWhatToLookAfterAndFilterIt() {
        // given
        check(new LibraryRequest(Set.of("1.013876", "9.999999"), Map.of()));

        // when
        open(AGENCY);

        // then
        assertThat(texts("library-number"))
                .anyMatch(text -> text.startsWith("1") && text.contains("thủ tục"))
                .anyMatch(text -> text.contains("độ phủ") && text.contains("trong 2 mã"));
        assertThat(find(ProgressBar.class).exists()).isFalse();
        int all = test(issues()).size();
        assertThat(all).isPositive();
        assertThat(test(issues()).getCellText(0, 0)).isNotBlank();

        // when
        kind().setValue(IssueKind.MISSING_PROCEDURE);

        // then
        assertThat(test(issues()).size()).isEqualTo(1);
        assertThat(test(issues()).getCellText(0, 3)).contains("9.999999", "chưa có quy trình");

        // when
        kind().setValue(null);
        test(find(TextField.class).withId("issue-search").single()).setValue("mau 05");

        // then
        assertThat(test(issues()).size()).isBetween(1, all - 1);
        assertThat(((Anchor) issueLink()).getHref()).startsWith("procedures/" + KEY);
    }

    @Test
    void shouldOfferTheResultAsFiles() {
        // given
        check(LibraryRequest.NONE);

        // when
        open(AGENCY);

        // then
        assertThat(find(Anchor.class)
                        .withId("download-xlsx")
                        .single()
                        .getElement()
                        .getAttribute("download"))
                .startsWith("kiem-tra-thu-vien-H47-")
                .endsWith(".xlsx");
        assertThat(find(Anchor.class).withId("download-json").exists()).isTrue();
    }

    @Test
    @WithMockUser(username = "analyst", roles = "ANALYST")
    void shouldLetOthersOnlyRead() {
        // given
        check(LibraryRequest.NONE);

        // when
        open(AGENCY);

        // then
        assertThat(find(Button.class).withId("start-check").exists()).isFalse();
        assertThat(test(issues()).size()).isPositive();
    }

    private void check(LibraryRequest request) {
        libraries.start(AGENCY, request, Caller.SYSTEM);
        finish(AGENCY);
    }

    private void finish(String agency) {
        await().atMost(Duration.ofMinutes(2))
                .until(() -> libraries.list(agency, Caller.SYSTEM).stream().allMatch(LibraryRun::isDone));
    }

    private static void open(String agency) {
        UI.getCurrent().navigate(LibraryView.class, QueryParameters.of("agency", agency));
    }

    private void click(String id) {
        test(find(Button.class).withId(id).single()).click();
    }

    private Component issueLink() {
        return ((Component) test(issues()).getCellComponent(0, 1))
                .getChildren()
                .findFirst()
                .orElseThrow();
    }

    private IssueGrid issues() {
        return find(IssueGrid.class).single();
    }

    @SuppressWarnings("unchecked")
    private Select<IssueKind> kind() {
        return (Select<IssueKind>) find(Select.class).withId("issue-kind").single();
    }

    private List<String> texts(String style) {
        return find(Component.class).withClassName(style).all().stream()
                .map(part -> part.getElement().getTextRecursively())
                .toList();
    }
}

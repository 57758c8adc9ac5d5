package vn.quytrinh.designer.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import vn.quytrinh.designer.DesignerTest;
import vn.quytrinh.designer.ReadPages;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.procedure.Procedures;
import vn.quytrinh.engine.quality.LibraryChecks;
import vn.quytrinh.engine.quality.LibraryRequest;
import vn.quytrinh.engine.quality.LibraryRun;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.procedure.samples.SampleProcedures;

@DesignerTest
@WithMockUser(username = "quality", roles = "QUALITY_OFFICER")
class QualityDeskViewTest extends SpringBrowserlessTest {
    private static final String AGENCY = "H55";

    @Autowired
    private Procedures procedures;

    @Autowired
    private LibraryChecks libraries;

    @Test
    void shouldSayWhatToDoBeforeTheFirstCheck() {
        // when
        open(Map.of("agency", "H56"));

        // then
        assertThat(texts("empty")).anyMatch(text -> text.contains("Chưa có kết quả kiểm tra thư viện"));
        assertThat(find(RouterLink.class).all()).anyMatch(link -> link.getHref().equals("quality/library?agency=H56"));
        assertThat(getCurrentView().getElement().getTextRecursively())
                .contains("Chưa kiểm tra thư viện lần nào.", "Không có phát hiện bỏ qua nào sắp hết hạn.");
        assertThat(texts("library-number"))
                .filteredOn(text -> text.startsWith("–"))
                .hasSize(3);
    }

    @Test
    void shouldShowCoverageTrendAndFindings() {
        // given
        Procedure draft = SampleProcedures.load("y-te-mien-nhiem-gdv");
        draft.setId("ban-lam-viec-y-te");
        draft.setTerritory("VN." + AGENCY);
        procedures.importModel(draft, Caller.SYSTEM);
        libraries.start(AGENCY, LibraryRequest.NONE, Caller.SYSTEM);
        await().atMost(Duration.ofMinutes(2))
                .until(() -> libraries.list(AGENCY, Caller.SYSTEM).stream().allMatch(LibraryRun::isDone));

        // when
        open(Map.of("agency", AGENCY));

        // then
        assertThat(texts("library-number")).anyMatch(text -> text.startsWith("0 %"));
        assertThat(find(FindingGrid.class).single().getElement().getTextRecursively())
                .contains("phát hiện");
        assertThat(getCurrentView().getElement().getTextRecursively()).contains("Mới có một lần kiểm tra");
    }

    @Test
    void shouldLookAsFarAheadAsTheAddressSays() {
        // when
        open(Map.of("agency", AGENCY, "days", "90"));

        // then
        assertThat(find(Select.class).withId("desk-ahead").single().getValue()).isEqualTo(90);

        // when
        open(Map.of("agency", AGENCY, "days", "lâu"));

        // then
        assertThat(find(Select.class).withId("desk-ahead").single().getValue()).isEqualTo(30);
    }

    private void open(Map<String, String> asked) {
        UI.getCurrent().navigate(QualityDeskView.class, QueryParameters.simple(asked));
        ReadPages.settle();
    }

    private List<String> texts(String style) {
        return find(Component.class).withClassName(style).all().stream()
                .map(part -> part.getElement().getTextRecursively())
                .toList();
    }
}

package vn.quytrinh.designer.law;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.VaadinSession;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import vn.quytrinh.designer.DesignerTest;
import vn.quytrinh.designer.language.Language;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.procedure.Procedures;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.procedure.law.query.LawEntry;
import vn.quytrinh.procedure.law.query.LawItem;
import vn.quytrinh.procedure.samples.SampleProcedures;

@DesignerTest
@WithMockUser(username = "analyst", roles = "ANALYST")
class LawViewTest extends SpringBrowserlessTest {
    private static final String DECREE = "nd-118-2025-nd-cp";

    @Autowired
    private LawLibrary library;

    @Autowired
    private Procedures procedures;

    @Test
    void shouldPutAnInstrumentBesideItsSuccessor() {
        // when
        List<Lane> lanes = new Lanes(library).of(LawItem.INSTRUMENT);

        // then
        Lane desk = lanes.stream()
                .filter(lane -> lane.last().id().equals(DECREE))
                .findFirst()
                .orElseThrow();
        assertThat(desk.entries())
                .extracting(LawEntry::series)
                .containsExactly("QĐ 93/2007/QĐ-TTg", "QĐ 09/2015/QĐ-TTg", "NĐ 61/2018/NĐ-CP", "NĐ 118/2025/NĐ-CP");
        assertThat(lanes.stream().mapToInt(lane -> lane.entries().size()).sum())
                .isEqualTo(library.timeline().entries().stream()
                        .filter(entry -> entry.item() == LawItem.INSTRUMENT)
                        .count());
    }

    @Test
    void shouldDrawTheLawAndTellAllOfABar() {
        // given
        navigate("law", LawView.class);
        assertThat(bar("nd-61-2018-nd-cp").getClassNames()).contains("is-unverified", "is-over");

        // when
        test(bar(DECREE)).click();

        // then
        String details = texts("entry-details").getFirst();
        assertThat(details).contains("NĐ 118/2025/NĐ-CP", "Được sửa đổi bởi", "NĐ 309/2026/NĐ-CP", "Thay thế");
        assertThat(details).contains("từ 01/07/2025", "Số lần được yêu cầu bổ sung hồ sơ");
    }

    @Test
    void shouldShowTheValuesOfParametersInWords() {
        // given
        navigate("law", LawView.class);

        // when
        items().setValue(LawItem.PARAMETER);

        // then
        assertThat(texts("law-bar-label")).contains("tính lại từ đầu", "8 giờ làm việc");
        assertThat(texts("law-lane-name")).contains("Cách tính thời gian sau khi bổ sung hồ sơ");
    }

    @Test
    void shouldFindACitationAndTheProcedureThatCitesIt() {
        // given
        Procedure citing = SampleProcedures.load("y-te-mien-nhiem-gdv");
        citing.setId("can-cu-thu");
        citing.getLegalTimeLimit().setText("10 ngày làm việc (Điều 17 Nghị định số 118/2025/NĐ-CP)");
        procedures.importModel(citing, Caller.SYSTEM);

        // when
        UI.getCurrent().navigate(LawView.class, QueryParameters.of("q", "118/2025 d17"));

        // then
        assertThat(texts("search-group")).hasSizeGreaterThanOrEqualTo(3);
        assertThat(texts("search-group").getFirst()).contains("Văn bản (1)", "NĐ 118/2025/NĐ-CP");
        assertThat(find(RouterLink.class).all()).extracting(RouterLink::getHref).contains("procedures/can-cu-thu");
    }

    @Test
    void shouldFindWordsWhateverTheirDiacritics() {
        // given
        navigate("law", LawView.class);

        // when
        test(find(TextField.class).withId("law-search").single()).setValue("xin loi");

        // then
        assertThat(texts("entry-line")).anyMatch(line -> line.contains("xin lỗi"));

        // when
        test(find(TextField.class).withId("law-search").single()).setValue("không có gì như vậy");

        // then
        assertThat(texts("search-results").getFirst()).contains("Không tìm thấy");
    }

    @Test
    void shouldTellWhatGovernsOnADay() {
        // given
        UI.getCurrent().navigate(LawView.class, QueryParameters.of("on", "2026-08-04"));
        assertThat(texts("law-table").getFirst()).contains("NĐ 118/2025/NĐ-CP Đ11.2");

        // when
        find(DatePicker.class).withId("regime-date").single().setValue(LocalDate.of(2026, 8, 5));

        // then
        assertThat(texts("law-table").getFirst()).contains("NĐ 118/2025/NĐ-CP Đ17.2.a");
        assertThat(texts("regime-section").getFirst())
                .contains("Thay đổi đúng ngày này", "giữ nguyên 1; căn cứ NĐ 118/2025/NĐ-CP Đ11.2");
        assertThat(texts("unverified")).isNotEmpty();
    }

    @Test
    void shouldSpeakEnglishAfterTheSwitch() {
        // given
        UI.getCurrent().navigate(LawView.class, QueryParameters.of("on", "2026-08-04"));

        // when
        Language.ENGLISH.speakIn(VaadinSession.getCurrent());

        // then
        assertThat(texts("regime-section").getFirst()).contains("Changes next");
        assertThat(texts("law-table").getFirst()).contains("How often a supplement may be requested");
    }

    private NativeButton bar(String id) {
        return find(NativeButton.class).withClassName("law-bar").all().stream()
                .filter(bar -> id.equals(bar.getElement().getAttribute("data-entry")))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<LawItem> items() {
        return (RadioButtonGroup<LawItem>) find(RadioButtonGroup.class).all().getFirst();
    }

    private List<String> texts(String style) {
        return find(Component.class).withClassName(style).all().stream()
                .map(part -> part.getElement().getTextRecursively())
                .toList();
    }
}

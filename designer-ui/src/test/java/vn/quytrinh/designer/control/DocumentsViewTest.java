package vn.quytrinh.designer.control;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
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
import vn.quytrinh.engine.procedure.Procedures;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.procedure.samples.SampleProcedures;

@DesignerTest
@WithMockUser(username = "quality", roles = "QUALITY_OFFICER")
class DocumentsViewTest extends SpringBrowserlessTest {
    private static final String AGENCY = "H51";
    private static final int EFFECTIVE = 6;
    private static final String KEY = "so-tai-lieu-y-te";

    @Autowired
    private Procedures procedures;

    @Autowired
    private DocumentRegister register;

    @BeforeEach
    void haveARegister() {
        Procedure draft = SampleProcedures.load("y-te-mien-nhiem-gdv");
        draft.setId(KEY);
        draft.setTerritory("VN." + AGENCY);
        procedures.importModel(draft, Caller.SYSTEM);
        if (register.list(AGENCY, Caller.SYSTEM, Progress.SILENT).size() == 1) {
            register.save(
                    AGENCY,
                    "",
                    new DocumentFields(
                            DocumentKind.POLICY,
                            "CS.01",
                            "Chính sách chất lượng của Sở",
                            "02",
                            "Trần Thị Soạn",
                            "",
                            "Lê Văn Duyệt",
                            List.of("Văn phòng"),
                            "5",
                            LocalDate.of(2026, 1, 1),
                            "",
                            null),
                    0,
                    Caller.SYSTEM);
        }
    }

    @Test
    void shouldShowProceduresAndOtherDocumentsWithWhatTheyLack() {
        // when
        open(Map.of("agency", AGENCY));

        // then
        assertThat(documents()).hasSize(2);
        DocumentGrid grid = find(DocumentGrid.class).single();
        assertThat(List.of(test(grid).getCellText(0, EFFECTIVE), test(grid).getCellText(1, EFFECTIVE)))
                .filteredOn(text -> text.contains("thiếu người phê duyệt"))
                .hasSize(1);
        assertThat(texts("library-number"))
                .anyMatch(text -> text.startsWith("0 %"))
                .anyMatch(text -> text.startsWith("0 / 1"))
                .anyMatch(text -> text.startsWith("1") && text.contains("tài liệu khác"));
        assertThat(find(Anchor.class).withId("download-documents").exists()).isTrue();
    }

    @Test
    void shouldTakeItsFiltersFromTheAddress() {
        // when
        open(Map.of("agency", AGENCY, "kind", "POLICY"));

        // then
        assertThat(documents()).containsExactly("CS.01");
        assertThat(kind().getValue()).isEqualTo(DocumentKind.POLICY);

        // when
        open(Map.of("agency", AGENCY, "search", "le van duyet"));

        // then
        assertThat(documents()).containsExactly("CS.01");

        // when
        open(Map.of("agency", AGENCY, "missing", "true"));

        // then
        assertThat(documents()).hasSize(1).doesNotContain("CS.01");
        assertThat(find(Checkbox.class).withId("document-missing").single().getValue())
                .isTrue();
    }

    @Test
    void shouldFilterAsOneTypesAndSayWhenNothingFits() {
        // given
        open(Map.of("agency", AGENCY));

        // when
        test(find(TextField.class).withId("document-search").single()).setValue("khong co dau");

        // then
        assertThat(texts("empty")).singleElement().asString().contains("bỏ bớt điều kiện lọc");
    }

    @Test
    void shouldSayWhatToDoWhereThereIsNothing() {
        // when
        open(Map.of("agency", "H52"));

        // then
        assertThat(texts("empty")).singleElement().asString().contains("Thêm tài liệu");
        assertThat(texts("library-number")).anyMatch(text -> text.startsWith("–"));
    }

    @Test
    void shouldLetTheQualityOfficerAddDocuments() {
        // when
        open(Map.of("agency", AGENCY));

        // then
        assertThat(find(Button.class).withId("add-document").exists()).isTrue();
    }

    @Test
    @WithMockUser(username = "analyst", roles = "ANALYST")
    void shouldLetOthersOnlyRead() {
        // when
        open(Map.of("agency", AGENCY));

        // then
        assertThat(find(Button.class).withId("add-document").exists()).isFalse();
        assertThat(documents()).hasSize(2);
    }

    private void open(Map<String, String> asked) {
        UI.getCurrent().navigate(DocumentsView.class, QueryParameters.simple(asked));
        ReadPages.settle();
    }

    private List<String> documents() {
        return find(DocumentGrid.class).all().stream()
                .flatMap(grid -> grid.getListDataView().getItems())
                .map(document -> document.fields().code())
                .toList();
    }

    @SuppressWarnings("unchecked")
    private Select<DocumentKind> kind() {
        return (Select<DocumentKind>) find(Select.class).withId("document-kind").single();
    }

    private List<String> texts(String style) {
        return find(Component.class).withClassName(style).all().stream()
                .map(part -> part.getElement().getTextRecursively())
                .toList();
    }
}

package vn.quytrinh.designer.library;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import vn.quytrinh.designer.DesignerTest;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.library.ShelfQuestion;
import vn.quytrinh.engine.library.Variants;
import vn.quytrinh.engine.procedure.Procedures;
import vn.quytrinh.engine.release.Releases;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.procedure.samples.SampleProcedures;

@DesignerTest
@WithMockUser(username = "analyst", roles = "ANALYST")
class ShelfViewTest extends SpringBrowserlessTest {
    private static final String FIELD = "Lĩnh vực của kệ sách";
    private static final String MASTER = "ke-sach-mau";
    private static final String VARIANT = "ke-sach-mau-h57-12";

    @Autowired
    private Procedures procedures;

    @Autowired
    private Variants variants;

    @Autowired
    private Releases releases;

    @BeforeEach
    void haveAMasterInForceAndAVariant() {
        if (procedures.find(VARIANT).isEmpty()) {
            Procedure master = SampleProcedures.load("y-te-mien-nhiem-gdv");
            master.setId(MASTER);
            master.setName("Đăng ký kệ sách mẫu");
            master.setField(FIELD);
            master.setTerritory("VN.H57");
            procedures.importModel(master, Caller.SYSTEM);
            releases.publish(MASTER, LocalDate.of(2026, 1, 1), "thử kệ sách", Caller.SYSTEM);
            variants.make(MASTER, VARIANT, "H57.12", Caller.SYSTEM);
        }
    }

    @Test
    void shouldShowMastersVariantsAndWhatIsInForce() {
        // when
        open(Map.of("field", FIELD));

        // then
        assertThat(keys()).containsExactlyInAnyOrder(MASTER, VARIANT);
        assertThat(texts("shelf-number"))
                .anyMatch(text -> text.startsWith("2") && text.contains("thủ tục"))
                .anyMatch(text -> text.startsWith("1 / 2"))
                .anyMatch(text -> text.startsWith("50 %"));
    }

    @Test
    void shouldTakeItsFiltersFromTheAddress() {
        // when
        open(Map.of("field", FIELD, "q", "dang ky ke sach", "state", "IN_FORCE"));

        // then
        assertThat(keys()).containsExactly(MASTER);
        assertThat(find(TextField.class).withId("shelf-words").single().getValue())
                .isEqualTo("dang ky ke sach");
        assertThat(find(Select.class).withId("shelf-state").single().getValue())
                .isEqualTo(ShelfQuestion.State.IN_FORCE);

        // when
        open(Map.of("master", MASTER));

        // then
        assertThat(keys()).containsExactly(VARIANT);

        // when
        open(Map.of("field", FIELD, "state", "?", "agency", "không phải mã"));

        // then
        assertThat(keys()).hasSize(2);
    }

    @Test
    void shouldSayWhatToDoWhenNothingFits() {
        // when
        open(Map.of("q", "khong co thu tuc nao nhu vay"));

        // then
        assertThat(keys()).isEmpty();
        assertThat(find(ShelfGrid.class).single().getEmptyStateText()).contains("bỏ bớt điều kiện");
        assertThat(texts("shelf-number")).anyMatch(text -> text.startsWith("0"));
    }

    @Test
    void shouldFilterAsOneTypes() {
        // given
        open(Map.of("field", FIELD));

        // when
        test(find(TextField.class).withId("shelf-words").single()).setValue("h57.12");

        // then
        assertThat(keys()).containsExactly(VARIANT);
    }

    @Test
    void shouldOfferVariantsToThoseWhoEdit() {
        // when
        open(Map.of("field", FIELD));

        // then
        assertThat(find(ShelfGrid.class).single().getColumns()).hasSize(8);
    }

    @Test
    @WithMockUser(username = "auditor", roles = "AUDITOR")
    void shouldLetOthersOnlyRead() {
        // when
        open(Map.of("field", FIELD));

        // then
        assertThat(find(ShelfGrid.class).single().getColumns()).hasSize(7);
        assertThat(find(Button.class).withClassName("shelf-make").exists()).isFalse();
        assertThat(keys()).hasSize(2);
    }

    private void open(Map<String, String> asked) {
        UI.getCurrent().navigate(ShelfView.class, QueryParameters.simple(asked));
    }

    private List<String> keys() {
        return find(ShelfGrid.class)
                .single()
                .getDataProvider()
                .fetch(new Query<>(0, 50, List.of(), null, null))
                .map(line -> line.procedure().key())
                .toList();
    }

    private List<String> texts(String style) {
        return find(Component.class).withClassName(style).all().stream()
                .map(part -> part.getElement().getTextRecursively())
                .toList();
    }
}

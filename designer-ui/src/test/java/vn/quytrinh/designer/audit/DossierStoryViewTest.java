package vn.quytrinh.designer.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import vn.quytrinh.designer.DesignerTest;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.dossier.Dossiers;
import vn.quytrinh.engine.procedure.Procedures;
import vn.quytrinh.engine.release.Releases;
import vn.quytrinh.handling.event.DossierEvent;
import vn.quytrinh.handling.event.EventType;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.procedure.samples.SampleProcedures;

@DesignerTest
@WithMockUser(username = "auditor", roles = "AUDITOR")
class DossierStoryViewTest extends SpringBrowserlessTest {
    private static final String KEY = "dien-bien-y-te";
    private static final String DOSSIER = "H05.12-260212-017777";

    @Autowired
    private Procedures procedures;

    @Autowired
    private Releases releases;

    @Autowired
    private Dossiers dossiers;

    @BeforeEach
    void haveADossier() {
        if (procedures.find(KEY).isEmpty()) {
            Procedure draft = SampleProcedures.load("y-te-mien-nhiem-gdv");
            draft.setId(KEY);
            procedures.importModel(draft, Caller.SYSTEM);
            releases.publish(KEY, LocalDate.of(2024, 1, 1), "thử diễn biến", Caller.SYSTEM);
            dossiers.append(
                    DOSSIER,
                    KEY,
                    List.of(new DossierEvent(
                            "dien-bien-1",
                            EventType.ACCEPTED,
                            OffsetDateTime.parse("2026-02-12T09:00:00+07:00"),
                            null,
                            null,
                            Map.of())),
                    Caller.SYSTEM);
        }
    }

    @Test
    void shouldTellEveryEventWithItsDecision() {
        // when
        open(DOSSIER);

        // then
        assertThat(texts("story-fact"))
                .anyMatch(text -> text.contains(KEY))
                .anyMatch(text -> text.contains("đúng như khi ghi"))
                .anyMatch(text -> text.endsWith("1"));
        assertThat(texts("story-event")).isNotEmpty();
        assertThat(receipt()).startsWith("sha256:");
    }

    @Test
    void shouldTellWhichDecisionAReceiptIsOf() {
        // given
        open(DOSSIER);
        TextField field = find(TextField.class).withId("story-receipt").single();

        // when
        test(field).setValue(receipt());

        // then
        assertThat(told()).startsWith("Khớp quyết định tại sự kiện #1");

        // when
        test(field).setValue("sha256:khong-phai");

        // then
        assertThat(told()).startsWith("Không quyết định nào");
    }

    @Test
    void shouldSayThatThereIsNoSuchDossier() {
        // when
        open("H05.12-260212-018888");

        // then
        assertThat(getCurrentView().getElement().getOuterHTML()).contains("H05.12-260212-018888");
        assertThat(find(TextField.class).withId("story-receipt").exists()).isFalse();
    }

    @Test
    @WithMockUser(username = "analyst", roles = "ANALYST")
    void shouldBeClosedToOthers() {
        // when
        open(DOSSIER);

        // then
        assertThat(find(TextField.class).withId("story-receipt").exists()).isFalse();
    }

    private static void open(String code) {
        UI.getCurrent().navigate("audit/dossiers/" + code);
    }

    private String receipt() {
        return find(Code.class).withClassName("audit-hash").all().getFirst().getText();
    }

    private String told() {
        return find(Component.class)
                .withId("story-receipt-told")
                .single()
                .getElement()
                .getText();
    }

    private List<String> texts(String style) {
        return find(Component.class).withClassName(style).all().stream()
                .map(part -> part.getElement().getTextRecursively())
                .toList();
    }
}

package vn.quytrinh.designer.publication;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import vn.quytrinh.designer.DesignerTest;
import vn.quytrinh.designer.procedures.ProceduresView;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.procedure.Procedures;
import vn.quytrinh.engine.quality.AgencyRecords;
import vn.quytrinh.engine.release.Releases;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.StepKind;
import vn.quytrinh.model.quality.PackChoice;
import vn.quytrinh.model.quality.QualityFactory;
import vn.quytrinh.model.quality.QualityRecords;
import vn.quytrinh.procedure.json.QualityRecordsJson;
import vn.quytrinh.procedure.samples.SampleProcedures;

@DesignerTest
@WithMockUser(username = "analyst", roles = "ANALYST")
class PublishDialogsTest extends SpringBrowserlessTest {
    private static final AtomicInteger KEYS = new AtomicInteger();
    private static final LocalDate THU_2026_01_01 = LocalDate.of(2026, 1, 1);

    @Autowired
    private PublishDialogs dialogs;

    @Autowired
    private Procedures procedures;

    @Autowired
    private Releases releases;

    @Autowired
    private AgencyRecords records;

    private final AtomicInteger afterwards = new AtomicInteger();
    private Procedure draft;

    @BeforeEach
    void importADraftOfItsOwn() {
        navigate(ProceduresView.class);
        draft = SampleProcedures.load("y-te-mien-nhiem-gdv");
        draft.setId("ban-hanh-" + KEYS.incrementAndGet());
        procedures.importModel(draft, Caller.SYSTEM);
    }

    @Test
    void shouldPublishAndShowReleaseHashAndCommand() {
        // given
        dialogs.open(draft.getId(), afterwards::incrementAndGet);
        date().setValue(THU_2026_01_01);

        // when
        publish();

        // then
        var release = releases.list(draft.getId()).getFirst();
        assertThat(release.effectiveFrom()).isEqualTo(THU_2026_01_01);
        assertThat(release.publishedBy()).isEqualTo("analyst");
        assertThat(text("published-note")).contains(release.id(), release.hash(), "01/01/2026");
        assertThat(find(Pre.class).single().getText()).contains("H05.12-260212-010001");
        assertThat(afterwards).hasValue(1);
    }

    @Test
    void shouldExplainThatADateIsTaken() {
        // given
        releases.publish(draft.getId(), THU_2026_01_01, null, Caller.SYSTEM);
        draft.setName("Tên khác");
        procedures.save(draft, 1, Caller.SYSTEM);
        dialogs.open(draft.getId(), afterwards::incrementAndGet);
        date().setValue(THU_2026_01_01);

        // when
        publish();

        // then
        assertThat(text("publish-trouble")).contains("Chọn một ngày hiệu lực khác");
        assertThat(button().isEnabled()).isTrue();
        assertThat(afterwards).hasValue(0);
    }

    @Test
    void shouldNotLetAnAnalystPublishWithErrorsOpen() {
        // given
        spoil();

        // when
        dialogs.open(draft.getId(), afterwards::incrementAndGet);

        // then
        assertThat(button().isEnabled()).isFalse();
        assertThat(find(TextArea.class).exists()).isFalse();
        assertThat(text("publish-findings")).contains("Lỗi");
    }

    @Test
    @WithMockUser(username = "admin", roles = "ADMIN")
    void shouldLetAnAdministratorPublishWithAReason() {
        // given
        spoil();
        dialogs.open(draft.getId(), afterwards::incrementAndGet);
        publish();
        assertThat(find(TextArea.class).single().isInvalid()).isTrue();

        // when
        test(find(TextArea.class).single()).setValue("Chờ sửa quyết định");
        publish();

        // then
        assertThat(releases.list(draft.getId()).getFirst().override()).isEqualTo("Chờ sửa quyết định");
    }

    @Test
    void shouldAskAReasonForEachWarningOfAnEnforcedPack() {
        // given
        enforceSoundness("H59");
        draft.setTerritory("VN.H59");
        draft.getProcess().getSteps().get(6).setKind(StepKind.WAIT_APPLICANT);
        procedures.save(draft, 1, Caller.SYSTEM);
        dialogs.open(draft.getId(), afterwards::incrementAndGet);
        date().setValue(THU_2026_01_01);

        // when
        publish();

        // then
        assertThat(text("publish-findings")).contains("Cần lý do (1)", "SND-03");
        assertThat(reason().isInvalid()).isTrue();
        assertThat(releases.list(draft.getId())).isEmpty();

        // when
        test(reason()).setValue("Luật chuyên ngành không đặt hạn");
        publish();

        // then
        assertThat(releases.list(draft.getId())).hasSize(1);
        assertThat(text("published-note")).contains("01/01/2026");
    }

    private void enforceSoundness(String agency) {
        QualityRecords chosen = QualityFactory.eINSTANCE.createQualityRecords();
        PackChoice choice = QualityFactory.eINSTANCE.createPackChoice();
        choice.setPack("soundness");
        choice.setEnforced(true);
        chosen.getPacks().add(choice);
        records.save(agency, new QualityRecordsJson().write(chosen), 0, Caller.SYSTEM);
    }

    private TextField reason() {
        return find(TextField.class).withClassName("publish-warning-reason").single();
    }

    private void spoil() {
        draft.getProcess().getSteps().get(3).getDuration().setValue(new BigDecimal("8"));
        procedures.save(draft, 1, Caller.SYSTEM);
    }

    private void publish() {
        test(button()).click();
    }

    private Button button() {
        return find(Button.class).withText("Ban hành").single();
    }

    private DatePicker date() {
        return find(DatePicker.class).single();
    }

    private String text(String style) {
        return find(Component.class).withClassName(style).single().getElement().getTextRecursively();
    }
}

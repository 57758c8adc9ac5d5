package vn.quytrinh.designer.approval;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import vn.quytrinh.designer.DesignerTest;
import vn.quytrinh.engine.AgencyScope;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.Role;
import vn.quytrinh.engine.approval.ApprovalState;
import vn.quytrinh.engine.approval.Approvals;
import vn.quytrinh.engine.procedure.Procedures;
import vn.quytrinh.engine.release.Releases;
import vn.quytrinh.engine.standing.Stage;
import vn.quytrinh.engine.standing.Standings;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.procedure.samples.SampleProcedures;

@DesignerTest
@WithMockUser(username = "soan", roles = "ANALYST")
class ApprovalPanelTest extends SpringBrowserlessTest {
    private static final AtomicInteger KEYS = new AtomicInteger();
    private static final LocalDate THU_2026_01_01 = LocalDate.of(2026, 1, 1);
    private static final Caller AUTHOR = person("soan", Role.ANALYST);
    private static final Caller QUALITY = person("iso", Role.QUALITY_OFFICER);
    private static final Caller CONTACT = person("dau-moi", Role.CONTACT_POINT);
    private static final Caller APPROVER = person("lanh-dao", Role.APPROVER);

    @Autowired
    private Procedures procedures;

    @Autowired
    private Approvals approvals;

    @Autowired
    private Releases releases;

    @Autowired
    private Standings standings;

    private String key;

    @BeforeEach
    void draft() {
        Procedure draft = SampleProcedures.load("y-te-mien-nhiem-gdv");
        key = "phe-duyet-" + KEYS.incrementAndGet();
        draft.setId(key);
        procedures.importModel(draft, AUTHOR);
    }

    @Test
    void shouldPutADraftForward() {
        // given
        open("");
        test(button("approval")).click();
        assertThat(text("way-track")).contains("Bản thảo", "Phiên bản 1");

        // when
        test(button("approval-submit")).click();
        test(area("submit-note")).setValue("Xin thẩm tra");
        test(button("submit-confirm")).click();

        // then
        assertThat(stage()).isEqualTo(Stage.QUALITY_REVIEW);
        assertThat(text("approval-panel"))
                .contains("Chờ thư ký ISO", "Xin thẩm tra", "Việc tiếp theo thuộc về: Thư ký ISO.");
        assertThat(button("approval").getIcon().getElement().getText()).isEqualTo("Chờ thư ký ISO");
    }

    @Test
    @WithMockUser(
            username = "soan",
            roles = {"ANALYST", "QUALITY_OFFICER"})
    void shouldSayBeforehandThatAuthorsDoNotReviewTheirOwn() {
        // given
        approvals.submit(key, 1, null, AUTHOR);

        // when
        open("approval");

        // then
        assertThat(text("move-form")).contains("Người soạn không thẩm tra bản của mình");
        assertThat(find(Button.class).withId("approval-review").exists()).isFalse();
    }

    @Test
    @WithMockUser(username = "iso", roles = "QUALITY_OFFICER")
    void shouldReviewTheVersionThatIsShown() {
        // given
        approvals.submit(key, 1, null, AUTHOR);
        open("approval");
        assertThat(find(Button.class).withId("create-version").exists()).isFalse();

        // when
        test(area("approval-note")).setValue("Đủ căn cứ");
        test(button("approval-review")).click();

        // then
        assertThat(stage()).isEqualTo(Stage.CONTACT_REVIEW);
        assertThat(text("approval-panel")).contains("Thư ký ISO đồng ý", "Đủ căn cứ");
    }

    @Test
    @WithMockUser(username = "iso", roles = "QUALITY_OFFICER")
    void shouldReturnOnlyWithAReason() {
        // given
        approvals.submit(key, 1, null, AUTHOR);
        open("approval");

        // when
        test(button("approval-return")).click();

        // then
        assertThat(area("approval-note").isInvalid()).isTrue();
        assertThat(stage()).isEqualTo(Stage.QUALITY_REVIEW);

        // when
        test(area("approval-note")).setValue("Thiếu căn cứ ở S04");
        test(button("approval-return")).click();

        // then
        assertThat(stage()).isEqualTo(Stage.RETURNED);
        assertThat(text("way-notices")).contains("bị iso trả lại", "Thiếu căn cứ ở S04");
    }

    @Test
    @WithMockUser(
            username = "tham-tra",
            roles = {"ANALYST", "QUALITY_OFFICER"})
    void shouldLetAReviewerWhoMayEditLookAtTheVersionItself() {
        // given
        approvals.submit(key, 1, null, AUTHOR);

        // when
        open("approval");

        // then
        assertThat(find(Button.class).withId("approval-review").exists()).isFalse();
        assertThat(find(Anchor.class).withId("approval-open-version").single().getHref())
                .isEqualTo("procedures/" + key + "?version=1&panel=approval");

        // when
        UI.getCurrent()
                .navigate("procedures/" + key, QueryParameters.simple(Map.of("version", "1", "panel", "approval")));

        // then
        test(button("approval-review")).click();
        assertThat(stage()).isEqualTo(Stage.CONTACT_REVIEW);
    }

    @Test
    void shouldTellThatADraftWasChangedAfterItWasSubmitted() {
        // given
        approvals.submit(key, 1, null, AUTHOR);
        Procedure draft = procedures.open(key).procedure();
        draft.setName("Tên khác");
        procedures.save(draft, 1, AUTHOR);

        // when
        open("approval");

        // then
        assertThat(text("way-notices"))
                .contains("Đã sửa sau khi gửi: phiên bản 1 đã gửi thẩm tra, sau đó có phiên bản 2");
        assertThat(button("approval-submit").isEnabled()).isTrue();
    }

    @Test
    @WithMockUser(username = "lanh-dao-2", roles = "APPROVER")
    void shouldApproveAndTakeAReleaseBack() {
        // given
        approvals.submit(key, 1, null, AUTHOR);
        approvals.review(key, 1, null, QUALITY);
        approvals.review(key, 1, null, CONTACT);
        open("approval");

        // when
        test(button("approval-approve")).click();

        // then
        assertThat(approvals.of(key).state()).isEqualTo(ApprovalState.APPROVED);
        assertThat(button("approval-publish").isVisible()).isTrue();

        // given
        releases.publish(key, THU_2026_01_01, null, APPROVER);
        open("approval");

        // when
        test(find(Button.class).withClassName("release-withdraw").single()).click();
        test(button("withdraw-confirm")).click();
        assertThat(area("withdraw-reason").isInvalid()).isTrue();
        test(area("withdraw-reason")).setValue("Sai phí");
        test(button("withdraw-confirm")).click();

        // then
        assertThat(stage()).isEqualTo(Stage.WITHDRAWN);
        assertThat(text("release-list")).contains("đã thu hồi", "lanh-dao-2: Sai phí");
    }

    private void open(String panel) {
        UI.getCurrent()
                .navigate(
                        "procedures/" + key,
                        panel.isEmpty() ? QueryParameters.empty() : QueryParameters.of("panel", panel));
    }

    private Stage stage() {
        return standings.way(key).standing().stage();
    }

    private Button button(String id) {
        return find(Button.class).withId(id).single();
    }

    private TextArea area(String id) {
        return find(TextArea.class).withId(id).single();
    }

    private String text(String style) {
        return find(Component.class).withClassName(style).single().getElement().getTextRecursively();
    }

    private static Caller person(String name, Role role) {
        return new Caller(name, Set.of(role), AgencyScope.ALL, false);
    }
}

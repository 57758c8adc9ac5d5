package vn.quytrinh.designer.home;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Section;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
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
import vn.quytrinh.engine.access.ApiClients;
import vn.quytrinh.engine.access.Grant;
import vn.quytrinh.engine.approval.Approvals;
import vn.quytrinh.engine.comment.Comments;
import vn.quytrinh.engine.comment.Subject;
import vn.quytrinh.engine.procedure.Procedures;
import vn.quytrinh.engine.release.Releases;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.procedure.samples.SampleProcedures;

@DesignerTest
@WithMockUser(username = "viec-nha", roles = "ANALYST")
class HomeViewTest extends SpringBrowserlessTest {
    private static final AtomicInteger KEYS = new AtomicInteger();
    private static final Caller OWNER = person("viec-nha", Role.ANALYST);
    private static final Caller QUALITY = person("viec-iso", Role.QUALITY_OFFICER);

    @Autowired
    private Procedures procedures;

    @Autowired
    private Approvals approvals;

    @Autowired
    private Releases releases;

    @Autowired
    private Comments comments;

    @Autowired
    private ApiClients clients;

    private Procedure draft;
    private String name;

    @BeforeEach
    void draft() {
        draft = SampleProcedures.load("y-te-mien-nhiem-gdv");
        draft.setId("viec-" + KEYS.incrementAndGet());
        name = "Việc " + draft.getId();
        draft.setName(name);
        procedures.importModel(draft, OWNER);
    }

    @Test
    @WithMockUser(username = "khong-viec", roles = "ANALYST")
    void shouldBeCalmWhenNothingWaits() {
        // when
        UI.getCurrent().navigate("home");

        // then
        assertThat(find(Component.class).withClassName("home-card-home-waiting").exists())
                .isFalse();
        assertThat(find(Component.class)
                        .withClassName("home-card-home-returned")
                        .exists())
                .isFalse();
        assertThat(find(Component.class).withClassName("home-failed").exists()).isFalse();
    }

    @Test
    @WithMockUser(username = "viec-iso", roles = "QUALITY_OFFICER")
    void shouldLeadAReviewerToWhatWaits() {
        // given
        approvals.submit(draft.getId(), 1, null, OWNER);

        // when
        UI.getCurrent().navigate("");

        // then
        assertThat(card("waiting")).contains(name, "Phiên bản 1 do viec-nha gửi");
        assertThat(link(name)).isEqualTo("procedures/" + draft.getId() + "?panel=approval");
    }

    @Test
    void shouldTellTheAuthorWhyItCameBack() {
        // given
        approvals.submit(draft.getId(), 1, null, OWNER);
        approvals.giveBack(draft.getId(), 1, "Thiếu căn cứ ở S04", QUALITY);

        // when
        UI.getCurrent().navigate("home");

        // then
        assertThat(card("returned")).contains(name, "viec-iso: “Thiếu căn cứ ở S04”");
    }

    @Test
    void shouldTellWhichDraftsAreBlocked() {
        // given
        draft.getProcess().getSteps().get(3).getDuration().setValue(new BigDecimal("8"));
        procedures.save(draft, 1, OWNER);

        // when
        UI.getCurrent().navigate("home");

        // then
        assertThat(card("blocked")).contains(name, "1 phát hiện chặn công bố");
    }

    @Test
    void shouldTellWhatWasSaidOfADraft() {
        // given
        comments.begin(draft.getId(), new Subject(Subject.Kind.STEP, "S04", "Soạn"), "Có cần bước này?", QUALITY);

        // when
        UI.getCurrent().navigate("home");

        // then
        assertThat(card("comments")).contains(name, "S04 · viec-iso: “Có cần bước này?”");
        assertThat(link(name)).isEqualTo("procedures/" + draft.getId() + "?element=S04");
    }

    @Test
    void shouldTellWhatIsSoonInForce() {
        // given
        LocalDate later = LocalDate.now(ZoneOffset.ofHours(7)).plusDays(20);
        releases.publish(draft.getId(), later, null, Caller.SYSTEM);

        // when
        UI.getCurrent().navigate("home");

        // then
        assertThat(card("ahead")).contains(name, "system công bố");
    }

    @Test
    @WithMockUser(username = "viec-quan-tri", roles = "ADMIN")
    void shouldTellAnAdministratorOfKeysThatExpire() {
        // given
        clients.create(
                new Grant("viec-khoa", "Một cửa H61", Set.of(Role.OPERATOR), AgencyScope.of("H61")), Caller.SYSTEM);
        clients.issue("viec-khoa", 10, Caller.SYSTEM);

        // when
        UI.getCurrent().navigate("home");

        // then
        assertThat(card("keys")).contains("Một cửa H61", "hết hạn ngày");
    }

    private String card(String name) {
        return find(Section.class)
                .withClassName("home-card-home-" + name)
                .single()
                .getElement()
                .getTextRecursively();
    }

    private String link(String text) {
        return find(Anchor.class).withText(text).single().getHref();
    }

    private static Caller person(String name, Role role) {
        return new Caller(name, Set.of(role), AgencyScope.ALL, false);
    }
}

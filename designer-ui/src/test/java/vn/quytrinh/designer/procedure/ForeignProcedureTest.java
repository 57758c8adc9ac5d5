package vn.quytrinh.designer.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.time.Instant;
import java.util.EnumSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;
import vn.quytrinh.designer.DesignerTest;
import vn.quytrinh.engine.AgencyScope;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.Role;
import vn.quytrinh.engine.access.AppUser;
import vn.quytrinh.engine.procedure.Procedures;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.procedure.samples.SampleProcedures;
import vn.quytrinh.server.access.SignedInUser;

/** Whoever opens a procedure of another agency looks at it, whatever their duties are. */
@DesignerTest
@WithMockUser(username = "lan", roles = "ANALYST")
class ForeignProcedureTest extends SpringBrowserlessTest {
    private static final String KEY = "cua-ha-noi";

    @Autowired
    private Procedures procedures;

    @BeforeEach
    void draft() {
        Procedure procedure = SampleProcedures.load("y-te-mien-nhiem-gdv");
        procedure.setId(KEY);
        procedure.setTerritory("VN.H26");
        procedures.importModel(procedure, Caller.SYSTEM);
    }

    @ParameterizedTest
    @CsvSource({"H26, true", "H05, false", "H26.01, false"})
    void shouldOfferChangesWithinTheAgencyOnly(String agency, boolean own) {
        // given
        var user = new AppUser(
                "lan",
                "Lan",
                "",
                EnumSet.allOf(Role.class),
                AgencyScope.of(agency),
                true,
                Instant.parse("2026-01-05T01:00:00Z"),
                "system");
        var signedIn = new SignedInUser(user);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(signedIn, "", signedIn.getAuthorities()));

        // when
        UI.getCurrent().navigate("procedures/" + KEY);

        // then
        assertThat(find(Button.class).withId("undo").exists()).isEqualTo(own);
        assertThat(find(Button.class).withId("publish").exists()).isEqualTo(own);
        assertThat(find(Button.class).withId("share").exists()).isEqualTo(own);
        assertThat(find(Button.class).withId("versions").exists()).isTrue();
    }
}

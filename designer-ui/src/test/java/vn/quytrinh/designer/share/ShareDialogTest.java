package vn.quytrinh.designer.share;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import vn.quytrinh.designer.DesignerTest;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.procedure.Procedures;
import vn.quytrinh.engine.share.ShareLinks;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.procedure.samples.SampleProcedures;

@DesignerTest
@WithMockUser(username = "analyst", roles = "ANALYST")
class ShareDialogTest extends SpringBrowserlessTest {
    private static final AtomicInteger KEYS = new AtomicInteger();

    @Autowired
    private Procedures procedures;

    @Autowired
    private ShareLinks links;

    private String key;

    @BeforeEach
    void draft() {
        Procedure draft = SampleProcedures.load("y-te-mien-nhiem-gdv");
        key = "chia-se-" + KEYS.incrementAndGet();
        draft.setId(key);
        procedures.importModel(draft, Caller.SYSTEM);
        UI.getCurrent().navigate("procedures/" + key);
        test(button("share")).click();
    }

    @Test
    void shouldShowTheAddressOnceAndRevokeIt() {
        // when
        test(button("share-make")).click();

        // then
        assertThat(field("share-note").isInvalid()).isTrue();
        assertThat(text("share-links")).contains("Chưa có liên kết nào");

        // when
        test(field("share-note")).setValue("Sở Tư pháp góp ý");
        test(button("share-make")).click();

        // then
        String token = field("share-address").getValue().replaceFirst(".*/shared/", "");
        assertThat(links.open(token).procedure().getId()).isEqualTo(key);
        assertThat(links.list(key, Caller.SYSTEM).getFirst().revision()).isEqualTo(1);
        assertThat(text("share-links")).contains("Sở Tư pháp góp ý").doesNotContain(token);

        // when
        test(find(Button.class).withClassName("share-revoke").single()).click();

        // then
        assertThat(links.list(key, Caller.SYSTEM).getFirst().revokedBy()).isEqualTo("analyst");
        assertThat(text("share-links")).contains("thu hồi");
        assertThat(find(TextField.class).withId("share-address").exists()).isFalse();
    }

    private Button button(String id) {
        return find(Button.class).withId(id).single();
    }

    private TextField field(String id) {
        return find(TextField.class).withId(id).single();
    }

    private String text(String style) {
        return find(Component.class).withClassName(style).single().getElement().getTextRecursively();
    }
}

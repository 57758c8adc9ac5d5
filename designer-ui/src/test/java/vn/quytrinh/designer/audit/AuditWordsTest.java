package vn.quytrinh.designer.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.security.test.context.support.WithMockUser;
import vn.quytrinh.designer.DesignerTest;

@DesignerTest
@WithMockUser(username = "auditor", roles = "AUDITOR")
class AuditWordsTest extends SpringBrowserlessTest {

    @ParameterizedTest
    @MethodSource
    void shouldTellDetailsInWords(String language, String detail, String told) {
        // given
        UI.getCurrent().setLocale(Locale.forLanguageTag(language));
        Div owner = new Div();
        UI.getCurrent().add(owner);

        // when
        String words = new AuditWords(owner).detail(detail);

        // then
        assertThat(words).isEqualTo(told);
    }

    static List<Arguments> shouldTellDetailsInWords() {
        return List.of(
                Arguments.of("vi", "{\"approved\":false}", "đã phê duyệt: không"),
                Arguments.of("vi", "{\"approved\":true}", "đã phê duyệt: có"),
                Arguments.of("en", "{\"approved\":true}", "approved: yes"),
                Arguments.of(
                        "vi",
                        "{\"effectiveFrom\":\"2024-01-01\",\"at\":\"2026-02-12T02:00:00Z\"}",
                        "hiệu lực từ: 01/01/2024 · at: 12/02/2026 09:00:00"),
                Arguments.of(
                        "vi",
                        "{\"unheardOf\":[\"a\",\"b\"],\"empty\":\"\",\"parts\":{\"of\":\"its own\"}}",
                        "unheardOf: a, b"),
                Arguments.of("vi", "no JSON", "no JSON"));
    }
}

package vn.quytrinh.designer.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class BundledTextsTest {
    private final BundledTexts texts = new BundledTexts();

    @Test
    void shouldSayEverythingInBothLanguages() throws IOException {
        // given
        Properties english = read("translations.properties");
        Properties vietnamese = read("translations_vi.properties");

        // then
        assertThat(vietnamese.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(english.stringPropertyNames());
        assertThat(vietnamese.values()).noneMatch(text -> text.toString().isBlank());
    }

    @Test
    void shouldSpeakEnglishOnAVietnameseMachine() {
        // given
        Locale machine = Locale.getDefault();
        Locale.setDefault(Language.VIETNAMESE.locale());
        try {
            // when
            String text = texts.getTranslation("procedures", Language.ENGLISH.locale());

            // then
            assertThat(text).isEqualTo("Procedures");
        } finally {
            Locale.setDefault(machine);
        }
    }

    @Test
    void shouldFallBackToVietnameseForAnyOtherLanguage() {
        assertThat(texts.getTranslation("procedures", Locale.FRANCE)).isEqualTo("Thủ tục");
    }

    @Test
    void shouldShowTheKeyOfAMissingText() {
        assertThat(texts.getTranslation("no.such", Language.VIETNAMESE.locale()))
                .isEqualTo("!vi: no.such");
    }

    private static Properties read(String name) throws IOException {
        Properties properties = new Properties();
        try (var stream = BundledTextsTest.class.getResourceAsStream("/vaadin-i18n/" + name)) {
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
        return properties;
    }
}

package vn.quytrinh.karaf.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import vn.quytrinh.engine.EngineException;

class LanguageTest {

    @Test
    void shouldSpeakVietnameseUnlessAskedOtherwise() {
        assertThat(Language.of(null).text("có", "yes")).isEqualTo("có");
        assertThat(Language.of("EN").text("có", "yes")).isEqualTo("yes");
    }

    @Test
    void shouldNameALanguageThatIsNotSpoken() {
        assertThatExceptionOfType(EngineException.class)
                .isThrownBy(() -> Language.of("fr"))
                .satisfies(e -> assertThat(e.code()).isEqualTo("LANGUAGE_UNKNOWN"))
                .withMessageContaining("fr");
    }
}

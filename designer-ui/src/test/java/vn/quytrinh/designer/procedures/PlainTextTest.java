package vn.quytrinh.designer.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {

    @ParameterizedTest
    @CsvSource({
        "Miễn nhiệm giám định viên pháp y, mien nhiem giam dinh vien phap y",
        "ĐẤT   ĐAI, dat dai",
        "Nguye\u0302\u0303n, nguyen",
        "1.013876, 1.013876"
    })
    void shouldDropAccentsAndCase(String text, String plain) {
        assertThat(PlainText.of(text)).isEqualTo(plain);
    }
}

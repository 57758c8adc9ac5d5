package vn.quytrinh.engine.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.text.Normalizer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class IndexTextTest {

    static Stream<Arguments> texts() {
        return Stream.of(
                arguments("Đăng ký (hộ tịch)", "dang ky ho tich"),
                arguments(Normalizer.normalize("Đăng ký hộ tịch", Normalizer.Form.NFD), "dang ky ho tich"),
                arguments("HOÀ GIẢI, hòa giải; hoà", "hoa giai hoa giai hoa"),
                arguments("1.013876.H05", "1.013876.h05"),
                arguments("NĐ 118/2025/NĐ-CP, Điều 17.", "nd 118/2025/nd-cp dieu 17"),
                arguments(" %_'\"* -- ", ""),
                arguments("bước – S04…", "buoc s04"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void shouldFold(String text, String folded) {
        assertThat(IndexText.of(text)).isEqualTo(folded);
    }

    @Test
    void shouldGiveEachWordOnce() {
        assertThat(IndexText.words("  Tịch hộ, TỊCH  ")).containsExactly("tich", "ho");
        assertThat(IndexText.words(" … ")).isEmpty();
    }
}

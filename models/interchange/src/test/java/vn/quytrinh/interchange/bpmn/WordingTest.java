package vn.quytrinh.interchange.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.quytrinh.interchange.bpmn.layout.Size;

class WordingTest {

    @Test
    void shouldLeaveShortWordsAlone() {
        assertThat(Wording.TASK.fit("S06 · Ký duyệt")).isEqualTo("S06 · Ký duyệt");
    }

    @Test
    void shouldKeepWholeWordsOfALongName() {
        // given
        String name =
                "S02 · Kiểm tra hồ sơ, trích lục/trích đo, kiểm tra thực địa (nếu cần); gửi Phiếu chuyển thông tin";

        // when
        String shown = Wording.TASK.fit(name);

        // then
        assertThat(shown)
                .startsWith("S02 · Kiểm tra hồ sơ, trích lục")
                .endsWith("…")
                .hasSizeBetween(30, 70);
        assertThat(name).startsWith(shown.substring(0, shown.length() - 1));
    }

    @Test
    void shouldBreakAWordThatFillsTheTask() {
        assertThat(Wording.TASK.fit("x".repeat(500))).endsWith("x…").hasSizeBetween(20, 60);
    }

    @Test
    void shouldTakeOutWhatXmlDoesNotAllow() {
        assertThat(Wording.clean(" Ký\u0000\u000b duyệt\n\uD800 😀 ")).isEqualTo("Ký duyệt 😀");
    }

    @Test
    void shouldGiveLongerWordsMoreRoom() {
        // when
        Size one = Wording.FLOW.room("đầy đủ");
        Size two = Wording.FLOW.room("không bổ sung, hoàn thiện được");

        // then
        assertThat(two.height()).isGreaterThan(one.height());
        assertThat(two.width()).isGreaterThan(one.width()).isLessThanOrEqualTo(100);
        assertThat(Wording.FLOW.room("").isNone()).isTrue();
    }
}

package vn.quytrinh.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.quytrinh.conformance.Testdata.BIRTH;
import static vn.quytrinh.conformance.Testdata.HEALTH;
import static vn.quytrinh.conformance.Testdata.LINKED_BIRTH;
import static vn.quytrinh.conformance.Testdata.errors;
import static vn.quytrinh.conformance.Testdata.findings;
import static vn.quytrinh.conformance.Testdata.step;

import java.util.List;
import org.junit.jupiter.api.Test;

class StepsTest {

    @Test
    void shouldFindAMissingRole() {
        // when
        List<Finding> errors = errors(HEALTH, p -> step(p, "S05").setRole(null));

        // then
        assertThat(errors.stream().map(Testdata::line)).containsExactly("ERROR ISO-10 S05");
        assertThat(errors.get(0).message().vi())
                .isEqualTo("Bước S05 (Xem xét kết quả B4) chưa có vai trò chịu trách nhiệm.");
    }

    @Test
    void shouldFindABlankRole() {
        assertThat(errors(HEALTH, p -> step(p, "S06").getRole().setName("  ")).stream()
                        .map(Testdata::line))
                .containsExactly("ERROR ISO-10 S06");
    }

    @Test
    void shouldTellAMissingUnitAndRoleInOneFinding() {
        // when
        List<Finding> errors = errors(HEALTH, p -> {
            step(p, "S05").setRole(null);
            step(p, "S05").setUnit(null);
        });

        // then
        assertThat(errors).hasSize(1);
        assertThat(errors.get(0).message().en()).contains("no responsible unit and role");
    }

    @Test
    void shouldFindAMissingUnit() {
        assertThat(errors(HEALTH, p -> step(p, "S05").setUnit(null))
                        .get(0)
                        .message()
                        .vi())
                .contains("chưa có đơn vị chịu trách nhiệm");
    }

    @Test
    void shouldFindACountedStepWithoutATime() {
        // when
        List<Finding> all = findings(HEALTH, p -> step(p, "S04").setDuration(null));

        // then the slack this leaves is not told
        assertThat(all.stream().map(Testdata::line))
                .containsExactly("ERROR ISO-06 S04", "INFO LR-039 " + HEALTH + "/clock");
    }

    @Test
    void shouldNotAskAWaitingStepForATime() {
        assertThat(findings(BIRTH, "ISO-06", p -> step(p, "S03").setClockCounted(true)))
                .isEmpty();
        assertThat(findings(BIRTH, "ISO-06", p -> step(p, "S04").setDuration(null)))
                .hasSize(1);
    }

    @Test
    void shouldWarnOfAnUncountedStepWithoutAReason() {
        assertThat(findings(HEALTH, "ISO-06", p -> step(p, "S08").setDurationText(" ")).stream()
                        .map(Testdata::line))
                .containsExactly("WARN ISO-06 S08");
    }

    @Test
    void shouldAcceptAReasonForNotCounting() {
        assertThat(findings(LINKED_BIRTH, "ISO-06", p -> {
                    step(p, "S01").setNotCountedReason("Hệ thống tiếp nhận tự động");
                    step(p, "S07").setDurationText("Giờ hành chính");
                }))
                .isEmpty();
    }

    @Test
    void shouldFindANumberUsedTwice() {
        // when
        List<Finding> errors = errors(HEALTH, p -> step(p, "S04").setOrder(3));

        // then
        assertThat(errors.stream().map(Testdata::line)).containsExactly("ERROR ISO-05 S04");
        assertThat(errors.get(0).message().vi()).contains("số thứ tự 3", "S03 (Phân công công chức xử lý)");
    }

    @Test
    void shouldFindEachRepetitionOnce() {
        assertThat(errors(HEALTH, p -> {
                            step(p, "S04").setOrder(3);
                            step(p, "S05").setOrder(3);
                        })
                        .stream()
                        .map(Testdata::line))
                .containsExactly("ERROR ISO-05 S04", "ERROR ISO-05 S05");
    }

    @Test
    void shouldAcceptGapsBetweenNumbers() {
        assertThat(errors(HEALTH, p -> step(p, "S08").setOrder(80))).isEmpty();
    }
}

package vn.quytrinh.worktime;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.quytrinh.worktime.Testdata.AT_15;
import static vn.quytrinh.worktime.Testdata.VIETNAM;
import static vn.quytrinh.worktime.Testdata.at;
import static vn.quytrinh.worktime.Testdata.question;
import static vn.quytrinh.worktime.Testdata.restart;
import static vn.quytrinh.worktime.Testdata.resume;

import org.junit.jupiter.api.Test;

class ExplanationTest {

    @Test
    void shouldTellTheStoryOfTet() {
        Explanation told = Deadlines.explain(VIETNAM, question("2026-02-12T09:00", LegalPeriod.workingDays(3), AT_15));

        assertThat(told.vietnamese())
                .isEqualTo("Thời hạn 3 ngày làm việc, tiếp nhận lúc 09:00 ngày 12/02/2026, hết hạn lúc 17:00 ngày"
                        + " 24/02/2026 (theo luật: hết 24 giờ ngày 24/02/2026). Đã tính 3 ngày làm việc. Không tính:"
                        + " 12/02/2026 – ngày tiếp nhận (BLDS 2015 Điều 147 khoản 2); nghỉ Tết Âm lịch"
                        + " 14/02–22/02/2026 theo Công văn 9859/VPCP-KGVX ngày 13/10/2025; Thông báo 9441/TB-BNV.");
        assertThat(told.english())
                .startsWith("A period of 3 working days received at 09:00 on 12/02/2026 ends at 17:00 on 24/02/2026")
                .contains("days off for Tết Âm lịch 14/02–22/02/2026 under Công văn 9859");
        assertThat(told.days()).hasSize(13);
        assertThat(told.days()).filteredOn(ExplainedDay::counted).hasSize(3);
        ExplainedDay tet = told.days().get(5);
        assertThat(tet.kind()).isEqualTo(DayKind.HOLIDAY);
        assertThat(tet.document()).contains("9859/VPCP-KGVX");
        assertThat(tet.vietnamese()).startsWith("nghỉ Tết Âm lịch (mùng 1) theo Công văn 9859");
    }

    @Test
    void shouldNameTheSwappedSaturdayAndThePause() {
        Explanation told = Deadlines.explain(
                VIETNAM,
                question(
                        "2026-01-07T15:30",
                        LegalPeriod.workingDays(3),
                        AT_15,
                        resume("2026-01-09T10:00", "2026-01-12T08:00")));

        assertThat(told.deadline().dueAt()).isEqualTo(at("2026-01-14T17:00"));
        assertThat(told.days().get(0).vietnamese()).isEqualTo("tiếp nhận sau 15:00, coi như tiếp nhận ngày 08/01/2026");
        assertThat(told.vietnamese())
                .contains("tạm dừng từ 10:00 ngày 09/01/2026 đến 08:00 ngày 12/01/2026, sau đó tính tiếp");

        Explanation saturday =
                Deadlines.explain(VIETNAM, question("2026-01-08T09:00", LegalPeriod.workingDays(2), AT_15));
        assertThat(saturday.days().get(2).counted()).isTrue();
        assertThat(saturday.days().get(2).vietnamese())
                .isEqualTo("ngày làm việc thứ 2; Thứ Bảy làm bù cho ngày 02/01/2026 theo Công văn 12729/VPCP-KGVX ngày"
                        + " 25/12/2025");
    }

    @Test
    void shouldVoidWhatWasCountedBeforeARestart() {
        Explanation told = Deadlines.explain(
                VIETNAM,
                question(
                        "2025-03-03T09:00",
                        LegalPeriod.workingDays(2),
                        AT_15,
                        restart("2025-03-04T10:00", "2025-03-05T10:00")));

        assertThat(told.days()).filteredOn(ExplainedDay::counted).hasSize(2);
        assertThat(told.english()).contains("then counted again").contains("1 day before the period");
    }

    @Test
    void shouldLayOutWorkingHoursBetweenLunchAndNight() {
        Explanation told = Deadlines.explain(VIETNAM, question("2025-03-07T16:00", LegalPeriod.workingHours(6), AT_15));

        assertThat(told.days())
                .extracting(each -> each.from() + " " + each.to() + " " + each.counted())
                .containsExactly(
                        "2025-03-07T16:00 2025-03-07T17:00 true",
                        "2025-03-07T17:00 2025-03-08T00:00 false",
                        "2025-03-08T00:00 2025-03-09T00:00 false",
                        "2025-03-09T00:00 2025-03-10T00:00 false",
                        "2025-03-10T00:00 2025-03-10T08:00 false",
                        "2025-03-10T08:00 2025-03-10T12:00 true",
                        "2025-03-10T12:00 2025-03-10T13:00 false",
                        "2025-03-10T13:00 2025-03-10T14:00 true");
        assertThat(told.vietnamese())
                .isEqualTo("Thời hạn 6 giờ làm việc, tiếp nhận lúc 16:00 ngày 07/03/2025, hết hạn lúc 14:00 ngày"
                        + " 10/03/2025. Đã tính 6 giờ làm việc. Không tính: nghỉ hằng tuần 08/03–09/03/2025.");
    }

    @Test
    void shouldCountDaysOffInCalendarDaysButRollTheLast() {
        Explanation told =
                Deadlines.explain(VIETNAM, question("2025-03-03T09:00", LegalPeriod.calendarDays(20), AT_15));

        assertThat(told.days()).filteredOn(ExplainedDay::counted).hasSize(20);
        assertThat(told.vietnamese())
                .contains("ngày cuối là ngày nghỉ, thời hạn kết thúc vào ngày làm việc tiếp theo 24/03/2025");
    }

    @Test
    void shouldWarnOfAProvisionalYearAndOfAPauseWithoutEffect() {
        Explanation told = Deadlines.explain(
                VIETNAM,
                question(
                        "2027-03-01T09:00",
                        LegalPeriod.workingDays(2),
                        AT_15,
                        resume("2027-04-01T09:00", "2027-04-02T09:00")));

        assertThat(told.vietnamese()).contains("Tạm tính:").contains("không ảnh hưởng");
        assertThat(told.english()).contains("Provisional:").contains("has no effect");
    }

    @Test
    void shouldExplainASameDayProcedureReceivedLate() {
        Explanation told = Deadlines.explain(VIETNAM, question("2025-03-03T15:01", LegalPeriod.sameDay(), AT_15));

        assertThat(told.days())
                .extracting(ExplainedDay::vietnamese)
                .containsExactly("tiếp nhận sau 15:00, coi như tiếp nhận ngày 04/03/2025", "đến hạn ngay trong ngày");
        assertThat(told.vietnamese())
                .isEqualTo("Thời hạn trong ngày, tiếp nhận lúc 15:01 ngày 03/03/2025, hết hạn lúc 17:00 ngày 04/03/2025"
                        + " (theo luật: hết 24 giờ ngày 04/03/2025). Đến hạn ngay trong ngày, không đếm ngày. Không"
                        + " tính: 03/03/2025 – tiếp nhận sau 15:00, coi như tiếp nhận ngày 04/03/2025.");
    }

    @Test
    void shouldNumberDaysOnThroughAPause() {
        Explanation told = Deadlines.explain(
                VIETNAM,
                question(
                        "2025-03-03T09:00",
                        LegalPeriod.workingDays(3),
                        AT_15,
                        resume("2025-03-05T10:00", "2025-03-06T14:00")));

        assertThat(told.days())
                .extracting(ExplainedDay::vietnamese)
                .containsExactly(
                        "ngày tiếp nhận (BLDS 2015 Điều 147 khoản 2)",
                        "ngày làm việc thứ 1",
                        "ngày làm việc thứ 2",
                        "tạm dừng từ 10:00 ngày 05/03/2025 đến 14:00 ngày 06/03/2025, sau đó tính tiếp",
                        "tạm dừng từ 10:00 ngày 05/03/2025 đến 14:00 ngày 06/03/2025, sau đó tính tiếp",
                        "ngày nhận lại hồ sơ (BLDS 2015 Điều 147 khoản 2)",
                        "ngày làm việc thứ 3");
    }
}

package vn.quytrinh.procedure.law.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.quytrinh.model.law.LegalRegister;
import vn.quytrinh.procedure.law.LawRegister;
import vn.quytrinh.procedure.law.TestdataLaw;

class LawTimelineTest {

    private static final LawTimeline VIETNAM = LawTimeline.of(LawRegister.vietnam());

    private static final LocalDate TUE_2025_07_01 = LocalDate.of(2025, 7, 1);
    private static final LocalDate MON_2025_09_15 = LocalDate.of(2025, 9, 15);
    private static final LocalDate WED_2026_08_05 = LocalDate.of(2026, 8, 5);
    private static final LocalDate SUN_2027_02_28 = LocalDate.of(2027, 2, 28);
    private static final LocalDate MON_2027_03_01 = LocalDate.of(2027, 3, 1);

    private static Stream<Arguments> changes() {
        return Stream.of(
                Arguments.of(TUE_2025_07_01, LawChange.Kind.BEGINS, "NĐ 118/2025/NĐ-CP"),
                Arguments.of(TUE_2025_07_01, LawChange.Kind.ENDS, "NĐ 61/2018/NĐ-CP"),
                Arguments.of(TUE_2025_07_01, LawChange.Kind.ENDS, "NĐ 107/2021/NĐ-CP"),
                Arguments.of(TUE_2025_07_01, LawChange.Kind.AMENDED, "NĐ 45/2020/NĐ-CP"),
                Arguments.of(TUE_2025_07_01, LawChange.Kind.CHANGES, "supplement.mode/VN"),
                Arguments.of(TUE_2025_07_01, LawChange.Kind.BEGINS, "staff.desk.minSeniority/VN"),
                Arguments.of(MON_2025_09_15, LawChange.Kind.BEGINS, "TT 03/2025/TT-VPCP"),
                Arguments.of(MON_2025_09_15, LawChange.Kind.ENDS, "TT 01/2018/TT-VPCP"),
                Arguments.of(MON_2025_09_15, LawChange.Kind.CHANGES, "CONTROL_SLIP"),
                Arguments.of(MON_2025_09_15, LawChange.Kind.BEGINS, "STOP_NOTICE"),
                Arguments.of(WED_2026_08_05, LawChange.Kind.BEGINS, "NĐ 309/2026/NĐ-CP"),
                Arguments.of(WED_2026_08_05, LawChange.Kind.AMENDED, "NĐ 118/2025/NĐ-CP"),
                Arguments.of(WED_2026_08_05, LawChange.Kind.AMENDED, "NĐ 45/2020/NĐ-CP"),
                Arguments.of(WED_2026_08_05, LawChange.Kind.CHANGES, "supplement.maxRequests/VN"),
                Arguments.of(WED_2026_08_05, LawChange.Kind.BEGINS, "LR-017"),
                Arguments.of(MON_2027_03_01, LawChange.Kind.ENDS, "NQ 66.7/2025/NQ-CP"),
                Arguments.of(MON_2027_03_01, LawChange.Kind.ENDS, "direct.noticeWithin/VN"),
                Arguments.of(MON_2027_03_01, LawChange.Kind.ENDS, "Luật Hộ tịch 60/2014/QH13"),
                Arguments.of(MON_2027_03_01, LawChange.Kind.BEGINS, "Luật Hộ tịch 03/2026/QH16"),
                Arguments.of(MON_2027_03_01, LawChange.Kind.BEGINS, "civil-status-2027"));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void shouldTellWhatChangesOnADay(LocalDate day, LawChange.Kind kind, String series) {
        assertThat(VIETNAM.changesOn(day))
                .filteredOn(change -> change.kind() == kind)
                .extracting(change -> change.subject().series())
                .contains(series);
    }

    @Test
    void shouldTellTheOldAndTheNewValueInBothLanguages() {
        // when
        LawChange change = LawTimeline.of(TestdataLaw.with()).changesOn(LocalDate.of(2022, 1, 1)).stream()
                .filter(each -> each.subject().series().equals("wait/VN"))
                .findFirst()
                .orElseThrow();

        // then
        assertThat(Objects.requireNonNull(change.before()).content()).isEqualTo("7 WORKING_DAY");
        assertThat(Objects.requireNonNull(change.after()).content()).isEqualTo("9 WORKING_DAY");
        assertThat(change.vietnamese())
                .isEqualTo("Tham số Số ngày chờ từ 01/01/2022: 7 WORKING_DAY (NĐ 1/2020/NĐ-CP) → 9 WORKING_DAY (NĐ"
                        + " 2/2022/NĐ-CP)");
        assertThat(change.english())
                .isEqualTo("Parameter Waiting days from 2022-01-01: 7 WORKING_DAY (NĐ 1/2020/NĐ-CP) → 9 WORKING_DAY (NĐ"
                        + " 2/2022/NĐ-CP)");
    }

    private static Stream<Arguments> contents() {
        return Stream.of(
                Arguments.of("nd-1", "cũ", "Nghị định cũ", "Old decree"),
                Arguments.of(
                        "LR-1",
                        "Bổ sung: một lần",
                        "Chỉ được yêu cầu bổ sung một lần",
                        "A supplement may be requested only once"),
                Arguments.of("wait/VN/2020-01-01", "7 WORKING_DAY", "7 WORKING_DAY", "7 WORKING_DAY"),
                Arguments.of("forms-1/05", "Mẫu 05 Phiếu cũ", "Mẫu 05 Phiếu cũ", "Form 05 (Phiếu cũ)"),
                Arguments.of(
                        "default",
                        "AT_ACCEPTANCE",
                        "theo quy định có hiệu lực lúc tiếp nhận",
                        "the law in force at acceptance governs"),
                Arguments.of("special", "AT_ONCE", "quy định mới áp dụng ngay", "the changed law governs at once"));
    }

    @ParameterizedTest
    @MethodSource("contents")
    void shouldTellWhatItSaysInBothLanguagesAndInTheWordsOfTheRegister(
            String id, String content, String vietnamese, String english) {
        // when
        LegalRegister register = TestdataLaw.withTransition("""
                effect: AT_ONCE
                effectiveFrom: 2022-01-01
                instrument: NĐ 2/2022/NĐ-CP
                """);

        // then
        assertThat(LawTimeline.of(register).entries())
                .filteredOn(entry -> entry.id().equals(id))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.content()).isEqualTo(content);
                    assertThat(entry.vietnameseContent()).isEqualTo(vietnamese);
                    assertThat(entry.englishContent()).isEqualTo(english);
                });
    }

    @Test
    void shouldTellTheChangeOfAnInstrumentInTheWordsOfEachLanguage() {
        assertThat(LawTimeline.of(TestdataLaw.with()).changesOn(LocalDate.of(2022, 1, 1)))
                .filteredOn(change -> change.subject().item() == LawItem.INSTRUMENT)
                .extracting(LawChange::vietnamese, LawChange::english)
                .containsExactlyInAnyOrder(
                        tuple(
                                "Văn bản NĐ 1/2020/NĐ-CP hết áp dụng từ 01/01/2022: Nghị định cũ",
                                "Instrument NĐ 1/2020/NĐ-CP no longer applies from 2022-01-01: Old decree"),
                        tuple(
                                "Văn bản NĐ 2/2022/NĐ-CP bắt đầu áp dụng từ 01/01/2022: Nghị định mới",
                                "Instrument NĐ 2/2022/NĐ-CP begins on 2022-01-01: New decree"));
    }

    @Test
    void shouldTellALocalValueApart() {
        assertThat(LawTimeline.of(TestdataLaw.with()).changesOn(LocalDate.of(2022, 1, 1)))
                .filteredOn(change -> change.subject().scope().equals("VN.H05"))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.kind()).isEqualTo(LawChange.Kind.ENDS);
                    assertThat(change.vietnamese()).startsWith("Tham số Số lần (VN.H05) hết áp dụng từ 01/01/2022");
                });
    }

    @Test
    void shouldTellNothingOnAQuietDay() {
        assertThat(VIETNAM.changesOn(SUN_2027_02_28)).isEmpty();
        assertThat(VIETNAM.changesBetween(MON_2027_03_01, SUN_2027_02_28)).isEmpty();
    }

    @Test
    void shouldTellWhatChangesBetweenTwoDaysInOrder() {
        // when
        List<LawChange> changes = VIETNAM.changesBetween(TUE_2025_07_01, WED_2026_08_05);

        // then
        assertThat(changes).extracting(LawChange::day).isSorted();
        assertThat(changes).containsAll(VIETNAM.changesOn(TUE_2025_07_01));
        assertThat(changes).containsAll(VIETNAM.changesOn(WED_2026_08_05));
        assertThat(changes).noneMatch(change -> change.day().equals(MON_2027_03_01));
        assertThat(VIETNAM.days()).contains(TUE_2025_07_01, MON_2025_09_15, WED_2026_08_05, MON_2027_03_01);
    }

    @Test
    void shouldTellWhatExpiresWhen() {
        assertThat(VIETNAM.expiring(SUN_2027_02_28, SUN_2027_02_28))
                .extracting(LawEntry::series)
                .containsExactlyInAnyOrder(
                        "NQ 66.7/2025/NQ-CP", "Luật Hộ tịch 60/2014/QH13", "direct.noticeWithin/VN", "LR-013");
        assertThat(VIETNAM.expiring(LocalDate.of(2025, 9, 1), LocalDate.of(2025, 9, 30)))
                .filteredOn(entry -> entry.item() == LawItem.FORM)
                .hasSize(6);
        assertThat(VIETNAM.expiring(MON_2027_03_01, LocalDate.of(2100, 1, 1))).isEmpty();
    }

    @Test
    void shouldTellWhatHoldsOnADay() {
        assertThat(VIETNAM.on(TUE_2025_07_01))
                .extracting(LawEntry::id)
                .contains("nd-118-2025-nd-cp", "forms-tt-01-2018/05", "law-at-acceptance")
                .doesNotContain("nd-61-2018-nd-cp", "forms-tt-03-2025/05", "civil-status-2027");
        assertThat(VIETNAM.entries())
                .hasSizeGreaterThan(VIETNAM.on(TUE_2025_07_01).size());
    }
}

package vn.quytrinh.worktime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.quytrinh.worktime.Testdata.day;
import static vn.quytrinh.worktime.Testdata.special;
import static vn.quytrinh.worktime.Testdata.years;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CalendarDataTest {

    @Test
    void shouldShipTheCalendarOfVietnam() {
        CalendarData vietnam = CalendarData.vietnam();

        assertThat(vietnam.years().firstKey()).isEqualTo(2018);
        assertThat(vietnam.years())
                .hasSize(10)
                .containsEntry(2026, YearStatus.OFFICIAL)
                .containsEntry(2027, YearStatus.PROVISIONAL);
        assertThat(vietnam.days()).hasSize(138).extracting(SpecialDay::kind).contains(DayKind.SWAP_WORK);
        assertThat(vietnam.days()).filteredOn(each -> !each.verified()).isNotEmpty();
        assertThat(vietnam.days())
                .allSatisfy(each -> assertThat(each.document()).isNotBlank());
    }

    @Test
    void shouldWriteWhatItReads() {
        StringWriter text = new StringWriter();

        CalendarFormat.write(CalendarLayer.vietnam(), text);

        assertThat(CalendarFormat.read(new StringReader(text.toString()))).isEqualTo(CalendarLayer.vietnam());
    }

    @Test
    void shouldCollectAllFaultsOfACalendar() {
        InvalidCalendarException e = catchThrowableOfType(
                InvalidCalendarException.class,
                () -> new CalendarData(
                        " ",
                        years(Map.of(2024, YearStatus.OFFICIAL, 2026, YearStatus.OFFICIAL)),
                        List.of(
                                special("2026-08-22", DayKind.SWAP_WORK),
                                special("2026-08-22", DayKind.HOLIDAY),
                                special("2025-05-01", DayKind.HOLIDAY),
                                special("2026-03-03", DayKind.WORKING),
                                new SpecialDay(
                                        day("2026-05-01"), DayKind.HOLIDAY, "a\tb", "", true, day("2026-05-02")))));

        assertThat(e.code()).isEqualTo("CALENDAR_INVALID");
        assertThat(e.faults()).hasSize(7);
        assertThat(e.english())
                .contains("id but it is blank")
                .contains("2026 follows 2024")
                .contains("22/08/2026 is both SWAP_WORK and HOLIDAY")
                .contains("year of 01/05/2025")
                .contains("03/03/2026 to be a holiday")
                .contains("one line each")
                .contains("counterpart of a swap");
        assertThat(e.vietnamese()).contains("22/08/2026 vừa là SWAP_WORK vừa là HOLIDAY");
    }

    @Test
    void shouldNameTheLineOfEveryFault() {
        String text = """
                # a comment
                calendar\tT
                year\t2026\tOFFICIAL
                year\t2027\tMAYBE
                year\tnext\tOFFICIAL
                date\tkind\tname\tdocument\tverified\tpairedWith
                2026-05-01\tHOLIDAY\tLễ\tBLLĐ\ttrue\t
                2026-05-01\tSWAP_WORK\tLàm bù\tBLLĐ\ttrue\t
                2026-13-01\tHOLIDAY\tLễ\tBLLĐ\ttrue\t
                2026-09-02\tFEAST\tLễ\tBLLĐ\tyes\t
                2026-09-03 HOLIDAY
                2030-09-02\tHOLIDAY\tLễ\tBLLĐ\ttrue\t
                """;

        InvalidCalendarException e =
                catchThrowableOfType(InvalidCalendarException.class, () -> CalendarFormat.read(new StringReader(text)));

        assertThat(e.faults()).extracting(CalendarFault::line).containsExactly(4, 5, 8, 9, 10, 10, 11, 12);
        assertThat(e.english()).contains("Line 9: Expected a date as yyyy-MM-dd but found \"2026-13-01\".");
        assertThat(e.vietnamese()).contains("Dòng 11: ");
    }

    @Test
    void shouldRefuseAFileWithoutContent() {
        InvalidCalendarException e = catchThrowableOfType(
                InvalidCalendarException.class, () -> CalendarFormat.read(new StringReader("\n# nothing\n")));

        assertThat(e.faults()).hasSize(2);
    }

    @Test
    void shouldNotChangeWithItsSources() {
        var years = years(Map.of(2026, YearStatus.OFFICIAL));
        CalendarData data = new CalendarData("T", years, List.of());

        years.put(2027, YearStatus.OFFICIAL);

        assertThat(data.years()).hasSize(1);
    }
}

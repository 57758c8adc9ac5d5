package vn.quytrinh.worktime.statute;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Lists the holidays of a year as the law names them, by date. */
final class HolidayList {

    private static final MonthDay NATIONAL_DAY = MonthDay.of(9, 2);
    private static final String NATIONAL_DAY_NAME = "Quốc khánh";
    private static final int FIRST_YEAR_OF_CULTURE_DAY = 2026;
    private static final String CULTURE_DAY_DOCUMENT = "Nghị quyết 28/2026/QH16 ngày 24/4/2026 (hiệu lực 01/7/2026)";

    private final int year;
    private final LaborCode code;
    private final List<Holiday> holidays = new ArrayList<>();

    private HolidayList(int year) {
        this.year = year;
        this.code = LaborCode.inForceIn(year);
    }

    static List<Holiday> of(StatutoryYear year) {
        HolidayList list = new HolidayList(year.year());
        list.addFixed();
        list.addTet(year.tet());
        list.add(LunarDate.of(year.year(), 3, 10).toLocalDate(), "Giỗ Tổ Hùng Vương (10/3 âm lịch)");
        list.addNationalDay(year.nationalDay());
        return list.holidays.stream()
                .sorted(Comparator.comparing(Holiday::date))
                .toList();
    }

    static LocalDate newYear(int year) {
        return LunarDate.of(year, 1, 1).toLocalDate();
    }

    static LocalDate nationalDay(int year) {
        return NATIONAL_DAY.atYear(year);
    }

    private void addFixed() {
        add(LocalDate.of(year, 1, 1), "Tết Dương lịch");
        add(LocalDate.of(year, 4, 30), "Ngày Chiến thắng");
        add(LocalDate.of(year, 5, 1), "Ngày Quốc tế lao động");
        if (year >= FIRST_YEAR_OF_CULTURE_DAY) {
            holidays.add(new Holiday(LocalDate.of(year, 11, 24), "Ngày Văn hóa Việt Nam", CULTURE_DAY_DOCUMENT));
        }
    }

    private void addTet(TetChoice choice) {
        LocalDate newYear = newYear(year);
        for (LocalDate day : choice.days(newYear)) {
            long distance = day.toEpochDay() - newYear.toEpochDay();
            String place = distance < 0 ? "trước mùng 1 " + -distance + " ngày" : "mùng " + (distance + 1);
            add(day, "Tết Âm lịch (" + place + ")");
        }
    }

    private void addNationalDay(NationalDayChoice choice) {
        LocalDate nationalDay = nationalDay(year);
        add(nationalDay, NATIONAL_DAY_NAME);
        if (code == LaborCode.OF_2019) {
            add(choice.beside(nationalDay), NATIONAL_DAY_NAME + " (ngày liền kề)");
        }
    }

    private void add(LocalDate date, String name) {
        holidays.add(new Holiday(date, name, code.holidays()));
    }
}

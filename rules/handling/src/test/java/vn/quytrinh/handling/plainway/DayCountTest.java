package vn.quytrinh.handling.plainway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.drools.modelcompiler.KieBaseBuilder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import vn.quytrinh.worktime.CalendarLayer;
import vn.quytrinh.worktime.CalendarStack;
import vn.quytrinh.worktime.WorkingCalendar;

class DayCountTest {

    private static final KieBase RULES = KieBaseBuilder.createKieBaseFromModel(DayCount.model());
    private static final CalendarLayer VIETNAM = CalendarLayer.vietnam();
    private static final WorkingCalendar CALENDAR =
            CalendarStack.of(List.of(VIETNAM)).compile();

    @ParameterizedTest
    @CsvSource({"2026-02-12, 2026-03-12", "2026-08-24, 2026-09-10", "2025-12-22, 2026-01-12", "2026-03-02, 2026-03-02"})
    void shouldCountWorkingDaysOneDayAtATime(LocalDate from, LocalDate due) {
        KieSession session = RULES.newKieSession();
        try {
            VIETNAM.days().forEach(session::insert);
            session.insert(new CountedDay("limit", from, due, 0));

            int fired = session.fireAllRules();

            assertThat(fired).isEqualTo((int) ChronoUnit.DAYS.between(from, due));
            int expected = (int) CALENDAR.workingDaysBetween(from, due);
            List<Object> counts = new ArrayList<>(session.getObjects(CountedDay.class::isInstance));
            assertThat(counts).containsExactly(new CountedDay("limit", due, due, expected));
        } finally {
            session.dispose();
        }
    }
}

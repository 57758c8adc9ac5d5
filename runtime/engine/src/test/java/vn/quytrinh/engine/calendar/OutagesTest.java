package vn.quytrinh.engine.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.quytrinh.engine.calendar.TestdataCalendars.DOCUMENT;
import static vn.quytrinh.engine.calendar.TestdataCalendars.OFFICER;

import java.time.LocalDateTime;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.quytrinh.engine.AuditLog;
import vn.quytrinh.engine.EngineException;

class OutagesTest {

    private static final LocalDateTime MON_2026_03_02 = LocalDateTime.parse("2026-03-02T08:00");

    private final TestdataCalendars given = new TestdataCalendars();
    private final Outages outages = given.outages();

    @Test
    void shouldKeepTheRegister() {
        // given
        outages.announce("SC-2", MON_2026_03_02.plusDays(1), "Cổng dịch vụ công", DOCUMENT, OFFICER);
        outages.announce("SC-1", MON_2026_03_02, "Hệ thống một cửa", DOCUMENT, OFFICER);

        // when
        RecordedOutage ended = outages.end("SC-1", MON_2026_03_02.plusHours(3), OFFICER);

        // then
        assertThat(ended.endedBy()).isEqualTo("can-bo");
        assertThat(outages.list()).extracting(each -> each.outage().id()).containsExactly("SC-1", "SC-2");
        assertThat(outages.register().lastingAt(MON_2026_03_02.plusHours(4))).isEmpty();
        assertThat(given.audit)
                .extracting(AuditLog.Entry::action)
                .containsExactly("OUTAGE_ANNOUNCED", "OUTAGE_ANNOUNCED", "OUTAGE_ENDED");
    }

    @Test
    void shouldSayWhyAnOutageIsNotKept() {
        // given
        outages.announce("SC-1", MON_2026_03_02, "Hệ thống một cửa", DOCUMENT, OFFICER);
        assertRefused("OUTAGE_INVALID", () -> outages.end("SC-1", MON_2026_03_02, OFFICER));
        outages.end("SC-1", MON_2026_03_02.plusHours(3), OFFICER);

        // then
        assertRefused("OUTAGE_ENDED", () -> outages.end("SC-1", MON_2026_03_02.plusHours(4), OFFICER));
        assertRefused("OUTAGE_UNKNOWN", () -> outages.end("SC-9", MON_2026_03_02, OFFICER));
        assertRefused("OUTAGE_EXISTS", () -> outages.announce("SC-1", MON_2026_03_02, "khác", DOCUMENT, OFFICER));
        assertRefused("OUTAGE_INVALID", () -> outages.announce("SC-3", MON_2026_03_02, " ", DOCUMENT, OFFICER));
        assertRefused("ID_INVALID", () -> outages.announce("SC 3", MON_2026_03_02, "khác", DOCUMENT, OFFICER));
        assertThat(outages.list()).hasSize(1);
    }

    private static void assertRefused(String code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        EngineException.class, e -> assertThat(e.code()).isEqualTo(code));
    }
}

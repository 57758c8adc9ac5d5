package vn.quytrinh.engine.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.quytrinh.engine.calendar.TestdataCalendars.OFFICER;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.quytrinh.engine.AuditLog;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.calendar.TestdataCalendars;
import vn.quytrinh.handling.organisation.Succession;

class SuccessionsTest {

    private static final LocalDate TUE_2025_07_01 = LocalDate.of(2025, 7, 1);
    private static final String DISTRICT = "Phòng Tư pháp huyện Yên Dũng";
    private static final String WARD = "UBND phường Yên Dũng";
    private static final String DOCUMENT = "NQ 12/NQ-HĐND";
    private static final Instant RECORDED = Instant.parse("2025-06-20T02:00:00Z");

    private final List<AuditLog.Entry> audit = new ArrayList<>();
    private final Successions successions =
            new Successions(new InMemory(), audit::add, new TestdataCalendars(), InstantSource.fixed(RECORDED));

    private static final class InMemory implements SuccessionStore {

        private final List<RecordedSuccession> all = new ArrayList<>();

        @Override
        public List<RecordedSuccession> list() {
            return List.copyOf(all);
        }

        @Override
        public void add(RecordedSuccession succession) {
            all.add(succession);
        }
    }

    private RecordedSuccession record(String unit, String successor) {
        return successions.record(unit, successor, TUE_2025_07_01, DOCUMENT, OFFICER);
    }

    @Test
    void shouldKeepTheRegister() {
        // when
        RecordedSuccession recorded = record(DISTRICT, WARD);

        // then
        assertThat(recorded.recordedBy()).isEqualTo("can-bo");
        assertThat(successions.register().successions())
                .containsExactly(new Succession(DISTRICT, WARD, TUE_2025_07_01, DOCUMENT));
        assertThat(audit).extracting(AuditLog.Entry::action).containsExactly("UNIT_SUCCEEDED");
    }

    @Test
    void shouldAnswerTheSameEntryAgainWithTheFirst() {
        // given
        RecordedSuccession first = record(DISTRICT, WARD);

        // when
        RecordedSuccession again = record(DISTRICT, WARD);

        // then
        assertThat(again).isEqualTo(first);
        assertThat(successions.list()).hasSize(1);
        assertThat(audit).hasSize(1);
    }

    @Test
    void shouldSayWhyASuccessionIsNotKept() {
        // given
        record(DISTRICT, WARD);

        // then
        assertRefused("SUCCESSION_EXISTS", () -> record("phòng tư pháp  huyện Yên Dũng", "UBND phường khác"));
        assertRefused("SUCCESSION_INVALID", () -> record(WARD, WARD.toUpperCase(java.util.Locale.ROOT)));
        assertRefused("SUCCESSION_INVALID", () -> record("x".repeat(501), WARD));
        assertRefused("ORGANISATION_CYCLE", () -> record(WARD, DISTRICT));
        assertThat(successions.list()).hasSize(1);
    }

    @Test
    void shouldKnowAtAMomentWhatWasRecordedByThen() {
        // given
        record(DISTRICT, WARD);

        // then
        assertThat(successions.registerKnownAt(RECORDED.minusMillis(1)).successions())
                .isEmpty();
        assertThat(successions.registerKnownAt(RECORDED).successions()).hasSize(1);
    }

    private static void assertRefused(String code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        EngineException.class, e -> assertThat(e.code()).isEqualTo(code));
    }
}

package vn.quytrinh.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.quytrinh.handling.Stories.at;
import static vn.quytrinh.handling.event.EventType.ACCEPTED;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import vn.quytrinh.handling.decision.Amount;
import vn.quytrinh.handling.decision.Decision;
import vn.quytrinh.handling.release.Release;
import vn.quytrinh.model.common.CommonFactory;
import vn.quytrinh.model.common.LegalUnit;
import vn.quytrinh.model.common.TimeLimit;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.procedure.samples.SampleProcedures;

/** A limit of "15 ngày + 08 ngày làm việc" is executed part by part. */
class CompoundLimitTest {

    @Test
    void shouldDecideUnderACompoundLimit() {
        Stories dossier = Stories.under(compound()).event(ACCEPTED, "2026-03-06T09:00");

        Decision decision = dossier.decision("2026-03-24T09:00");

        assertThat(decision.deadlines().dueAt()).isEqualTo(at("2026-04-01T17:00"));
        assertThat(decision.deadlines().limit().limit().vietnamese()).isEqualTo("15 ngày + 8 ngày làm việc");
        assertThat(decision.deadlines().remaining())
                .isEqualTo(new Amount(new BigDecimal(6), vn.quytrinh.worktime.LegalUnit.WORKING_DAY, null));
        assertThat(decision.deadlines().used().parts()).hasSize(2);
        assertThat(dossier.count("2026-03-24T09:00").days().stream().filter(day -> day.counted()))
                .hasSize(23);
    }

    private static Release compound() {
        Procedure procedure = SampleProcedures.load(Stories.HEALTH);
        TimeLimit limit = procedure.getLegalTimeLimit();
        limit.setValue(null);
        limit.unsetUnit();
        limit.getParts().add(part(15, LegalUnit.CALENDAR_DAY));
        limit.getParts().add(part(8, LegalUnit.WORKING_DAY));
        procedure.getProcess().setDeclaredTotal(null);
        return Stories.release(procedure);
    }

    private static TimeLimit part(int value, LegalUnit unit) {
        TimeLimit part = CommonFactory.eINSTANCE.createTimeLimit();
        part.setValue(BigDecimal.valueOf(value));
        part.setUnit(unit);
        return part;
    }
}

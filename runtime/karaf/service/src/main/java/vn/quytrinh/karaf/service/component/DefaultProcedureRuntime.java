package vn.quytrinh.karaf.service.component;

import java.time.Clock;
import java.time.InstantSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.quytrinh.engine.AuditLog;
import vn.quytrinh.engine.Measures;
import vn.quytrinh.engine.UnitOfWork;
import vn.quytrinh.engine.calendar.CalendarEditions;
import vn.quytrinh.engine.calendar.CalendarStore;
import vn.quytrinh.engine.calendar.Calendars;
import vn.quytrinh.engine.calendar.Outages;
import vn.quytrinh.engine.deadline.DeadlineBatch;
import vn.quytrinh.engine.dossier.Announcements;
import vn.quytrinh.engine.dossier.Decisions;
import vn.quytrinh.engine.json.JsonText;
import vn.quytrinh.engine.organisation.Successions;
import vn.quytrinh.engine.wire.DecisionRequest;
import vn.quytrinh.engine.wire.Problem;
import vn.quytrinh.engine.wire.ReceiptRequest;
import vn.quytrinh.handling.CanonicalJson;
import vn.quytrinh.handling.Handling;
import vn.quytrinh.handling.decision.Answer;
import vn.quytrinh.handling.decision.Denial;
import vn.quytrinh.karaf.service.DecisionAnswer;
import vn.quytrinh.karaf.service.ProcedureRuntime;
import vn.quytrinh.karaf.service.memory.MemoryCalendars;
import vn.quytrinh.karaf.service.memory.NoOutages;
import vn.quytrinh.karaf.service.memory.NoSuccessions;
import vn.quytrinh.karaf.service.memory.OneWriter;

/** Decides by the releases that are installed, and counts on the calendar that is shipped. */
@Component(service = ProcedureRuntime.class, immediate = true)
public final class DefaultProcedureRuntime implements ProcedureRuntime {

    private final Decisions decisions;
    private final DeadlineBatch deadlines;

    /**
     * Makes the runtime.
     *
     * @param shelf the installed releases
     */
    @Activate
    public DefaultProcedureRuntime(@Reference DefaultReleaseShelf shelf) {
        InstantSource clock = Clock.systemUTC();
        UnitOfWork unitOfWork = new OneWriter();
        AuditLog audit = entry -> {};
        CalendarStore store = new MemoryCalendars();
        var calendars = new Calendars(store, audit, unitOfWork, clock);
        calendars.recordShipped();
        var outages = new Outages(new NoOutages(), audit, unitOfWork, clock);
        decisions = new Decisions(
                new Handling(),
                shelf.releases(),
                new Announcements(
                        outages,
                        new Successions(new NoSuccessions(), audit, unitOfWork, clock),
                        new CalendarEditions(store, unitOfWork)),
                Measures.NONE);
        deadlines = new DeadlineBatch(calendars, outages, clock);
    }

    @Override
    public DecisionAnswer decide(byte[] question) {
        Answer answer = DecisionRequest.read(JsonText.object(question)).decide(decisions);
        return answer instanceof Denial denial
                ? new DecisionAnswer(
                        true, CanonicalJson.write(Problem.of(denial).members()))
                : new DecisionAnswer(false, CanonicalJson.write(answer));
    }

    @Override
    public String verifyReceipt(byte[] question) {
        return CanonicalJson.write(
                ReceiptRequest.read(JsonText.object(question)).check(decisions));
    }

    @Override
    public String deadlines(byte[] cases, boolean explain) {
        return CanonicalJson.write(deadlines.compute(cases, explain));
    }
}

package vn.quytrinh.engine.audit;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.quytrinh.engine.AgencyScope;
import vn.quytrinh.engine.AuditLog;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.Progress;
import vn.quytrinh.engine.Role;
import vn.quytrinh.engine.UnitOfWork;
import vn.quytrinh.engine.control.ProcedureSheet;
import vn.quytrinh.engine.control.ProcedureSheets;
import vn.quytrinh.engine.ledger.AuditLine;
import vn.quytrinh.handling.CanonicalJson;

/**
 * Who did what (nhật ký hệ thống), for auditors: those of an agency see what concerns its dossiers, procedures and settings. An
 * export is itself written down. Safe for threads.
 */
public final class AuditTrail {

    private static final int PAGE = 500;

    private final AuditReader reader;
    private final ProcedureSheets sheets;
    private final AuditLog audit;
    private final UnitOfWork unitOfWork;
    private final InstantSource clock;

    /**
     * Makes the use cases.
     *
     * @param reader reads the log
     * @param sheets tells whose procedures there are
     * @param audit where exports are written down
     * @param unitOfWork the transactions
     * @param clock tells the time
     */
    public AuditTrail(
            AuditReader reader, ProcedureSheets sheets, AuditLog audit, UnitOfWork unitOfWork, InstantSource clock) {
        this.reader = reader;
        this.sheets = sheets;
        this.audit = audit;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /**
     * Begins to look.
     *
     * @param query what to look for
     * @param caller who looks: an auditor or an administrator
     * @return what was found, as it stands at this moment
     * @throws EngineException {@code ROLE_REQUIRED}
     */
    public Look look(AuditQuery query, Caller caller) {
        AuditScope scope = scope(caller);
        return new Look(query, scope, unitOfWork.read(reader::last) + 1);
    }

    /** What was found, read page by page; entries written later are not among it. */
    public final class Look {
        private final AuditQuery query;
        private final AuditScope scope;
        private final long before;

        private Look(AuditQuery query, AuditScope scope, long before) {
            this.query = query;
            this.scope = scope;
            this.before = before;
        }

        /**
         * Returns some of it, the latest first.
         *
         * @param skip how many to pass over
         * @param limit how many at most
         */
        public List<AuditLine> page(long skip, int limit) {
            return unitOfWork.read(() -> reader.find(query, scope, before, skip, limit));
        }
    }

    /**
     * Reads all that was found in little memory, and writes down that somebody did so.
     *
     * @param query what to look for
     * @param format what it is exported as
     * @param caller who exports: an auditor or an administrator
     * @param each is given every entry, the latest first
     * @return how many entries there were
     * @throws EngineException {@code ROLE_REQUIRED}
     */
    public long export(AuditQuery query, String format, Caller caller, Consumer<AuditLine> each) {
        AuditScope scope = scope(caller);
        long before = unitOfWork.read(reader::last) + 1;
        unitOfWork.write(() -> {
            audit.add(new AuditLog.Entry(
                    clock.instant().truncatedTo(ChronoUnit.MILLIS),
                    caller.name(),
                    "AUDIT_EXPORTED",
                    scope.all() ? AgencyScope.ALL.agencies().get(0) : String.join(" ", scope.agencies()),
                    CanonicalJson.write(asked(query, format))));
            return caller;
        });
        long count = 0;
        List<AuditLine> page = page(query, scope, before);
        while (!page.isEmpty()) {
            page.forEach(each);
            count += page.size();
            page = page(query, scope, page.get(page.size() - 1).id());
        }
        return count;
    }

    private List<AuditLine> page(AuditQuery query, AuditScope scope, long before) {
        return unitOfWork.read(() -> reader.find(query, scope, before, 0, PAGE));
    }

    private static Map<String, Object> asked(AuditQuery query, String format) {
        Map<String, Object> asked = new LinkedHashMap<>();
        asked.put("format", format);
        asked.put("caller", query.caller());
        asked.put("action", query.action());
        asked.put("subject", query.subject());
        asked.put("outcome", query.outcome().name());
        asked.put("from", query.from() == null ? "" : query.from().toString());
        asked.put("until", query.until() == null ? "" : query.until().toString());
        return asked;
    }

    /**
     * Returns the actions that occur, to choose from.
     *
     * @param caller who asks: an auditor or an administrator
     * @throws EngineException {@code ROLE_REQUIRED}
     */
    public List<String> actions(Caller caller) {
        caller.require(Role.AUDITOR, Role.ADMIN);
        return unitOfWork.read(reader::actions);
    }

    private AuditScope scope(Caller caller) {
        caller.require(Role.AUDITOR, Role.ADMIN);
        if (caller.scope().covers(AgencyScope.ALL)) {
            return AuditScope.EVERYTHING;
        }
        List<String> keys = new ArrayList<>();
        for (ProcedureSheet sheet : sheets.of(AgencyScope.ALL.agencies().get(0), caller, Progress.SILENT)) {
            keys.add(sheet.draft().key());
        }
        return AuditScope.of(caller.scope().agencies(), keys);
    }
}

package vn.quytrinh.engine.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.quytrinh.engine.Progress;
import vn.quytrinh.engine.UnitOfWork;
import vn.quytrinh.engine.dossier.DossierRecord;
import vn.quytrinh.engine.dossier.DossierState;
import vn.quytrinh.engine.dossier.DossierStates;
import vn.quytrinh.engine.dossier.EventLedger;
import vn.quytrinh.engine.dossier.LedgerLine;
import vn.quytrinh.engine.dossier.PersonalLine;

/**
 * Verifies that ledger and audit log are as they were written, line by line (kiểm tra toàn vẹn sổ). Each page is read in one
 * transaction, so appends may go on meanwhile.
 */
public final class Verification {

    private static final int PAGE = 200;
    private static final int AUDIT_PAGE = 1000;

    private final EventLedger ledger;
    private final DossierStates states;
    private final AuditChain audit;
    private final UnitOfWork unitOfWork;

    /**
     * Makes the use case.
     *
     * @param ledger the events
     * @param states the projection
     * @param audit the chain of the audit log
     * @param unitOfWork the transactions
     */
    public Verification(EventLedger ledger, DossierStates states, AuditChain audit, UnitOfWork unitOfWork) {
        this.ledger = ledger;
        this.states = states;
        this.audit = audit;
        this.unitOfWork = unitOfWork;
    }

    /**
     * What was found.
     *
     * @param dossiers how many dossiers were looked at
     * @param events how many events
     * @param auditLines how many sealed lines of the audit log
     * @param auditHead the hash of the last of them; kept elsewhere it also proves that nothing was cut off
     * @param breaks what is not as it was written
     */
    public record Report(long dossiers, long events, long auditLines, String auditHead, List<Break> breaks) {

        public Report {
            breaks = List.copyOf(breaks);
        }
    }

    /**
     * Verifies everything.
     *
     * @param progress hears how far it has come
     * @return what was found
     */
    public Report run(Progress progress) {
        List<Break> breaks = new ArrayList<>();
        AuditChain.Head head = unitOfWork.read(audit::head);
        long total = unitOfWork.read(ledger::count) + head.position();
        long dossiers = 0;
        long events = 0;
        for (Page page = page(""); page.dossiers() > 0; page = page(page.last())) {
            page.suspects().forEach(code -> breaks.addAll(confirmed(code)));
            dossiers += page.dossiers();
            events += page.events();
            progress.at(dossiers, total);
        }
        for (String code : unitOfWork.read(states::withoutDossier)) {
            breaks.add(new Break(
                    code,
                    "DOSSIER_REMOVED",
                    "có trạng thái nhưng hồ sơ không còn trong sổ",
                    "there is a state but the dossier is gone from the ledger"));
        }
        long lines = audit(head, dossiers, total, progress, breaks);
        return new Report(dossiers, events, lines, head.hash(), breaks);
    }

    /**
     * Verifies the lines of one dossier.
     *
     * @param code the dossier's code
     * @return what is not as it was written
     */
    public List<Break> dossier(String code) {
        return confirmed(code);
    }

    private record Page(int dossiers, int events, String last, List<String> suspects) {}

    private Page page(String after) {
        return unitOfWork.read(() -> {
            List<DossierRecord> dossiers = ledger.dossiers(after, PAGE);
            List<String> codes = dossiers.stream().map(DossierRecord::code).toList();
            if (codes.isEmpty()) {
                return new Page(0, 0, after, List.of());
            }
            List<LedgerLine> lines = ledger.lines(codes);
            List<String> suspects = new ArrayList<>();
            check(dossiers, lines).forEach((code, breaks) -> {
                if (!breaks.isEmpty()) {
                    suspects.add(code);
                }
            });
            return new Page(codes.size(), lines.size(), codes.get(codes.size() - 1), suspects);
        });
    }

    /** Looks again while nobody may append: between two queries of a page somebody might have. */
    private List<Break> confirmed(String code) {
        return unitOfWork.write(() -> {
            List<DossierRecord> dossier = ledger.lock(List.of(code));
            return check(dossier, ledger.lines(code)).getOrDefault(code, List.of());
        });
    }

    private Map<String, List<Break>> check(List<DossierRecord> dossiers, List<LedgerLine> all) {
        List<String> codes = dossiers.stream().map(DossierRecord::code).toList();
        Map<String, List<LedgerLine>> lines = all.stream().collect(Collectors.groupingBy(LedgerLine::dossier));
        Map<String, List<PersonalLine>> personal =
                ledger.personal(codes).stream().collect(Collectors.groupingBy(PersonalLine::dossier));
        Map<String, DossierState> known =
                states.of(codes).stream().collect(Collectors.toMap(DossierState::code, Function.identity()));
        Map<String, List<Break>> breaks = new LinkedHashMap<>();
        for (DossierRecord dossier : dossiers) {
            String code = dossier.code();
            breaks.put(
                    code,
                    DossierCheck.of(
                            dossier,
                            lines.getOrDefault(code, List.of()),
                            personal.getOrDefault(code, List.of()).stream()
                                    .collect(Collectors.toMap(PersonalLine::sequence, Function.identity())),
                            known.get(code)));
        }
        return breaks;
    }

    private long audit(AuditChain.Head head, long before, long total, Progress progress, List<Break> breaks) {
        var walk = new AuditWalk(head, breaks);
        boolean more = true;
        while (more) {
            List<AuditLine> lines = unitOfWork.read(() -> audit.sealed(walk.position(), AUDIT_PAGE));
            lines.forEach(walk::pass);
            progress.at(before + Math.min(walk.position(), head.position()), Math.max(total, before + walk.position()));
            more = !lines.isEmpty();
        }
        walk.end();
        return walk.lines();
    }
}

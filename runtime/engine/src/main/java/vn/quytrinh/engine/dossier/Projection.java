package vn.quytrinh.engine.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.ErrorKind;
import vn.quytrinh.engine.JobProgress;
import vn.quytrinh.engine.Progress;
import vn.quytrinh.engine.Retry;
import vn.quytrinh.engine.UnitOfWork;
import vn.quytrinh.engine.release.Releases;
import vn.quytrinh.engine.watch.Notice;
import vn.quytrinh.engine.watch.NoticeStore;
import vn.quytrinh.engine.watch.Notices;
import vn.quytrinh.handling.DossierHistory;
import vn.quytrinh.handling.decision.Decision;
import vn.quytrinh.handling.decision.Outlook;

/**
 * Tells where dossiers stand, and makes this projection of the ledger anew from the events. Safe for threads; appends may go on
 * meanwhile.
 */
public final class Projection {

    /** The name under which the rebuild notes how far it has come. */
    public static final String JOB = "rebuild";

    /** Noted by the migration that brought the watch to a ledger with dossiers. */
    private static final String UNWATCHED = "watch";

    private static final int PAGE = 100;

    private final EventLedger ledger;
    private final DossierStates states;
    private final JobProgress jobs;
    private final UnitOfWork unitOfWork;
    private final NoticeStore notices;
    private final FormerAnswers answers;

    /**
     * Makes the use cases.
     *
     * @param ledger the events
     * @param states the projection
     * @param notices what is to be told of dossiers
     * @param jobs where is noted how far the rebuild has come
     * @param releases the releases
     * @param decisions decides
     * @param announcements what is announced to all
     * @param unitOfWork the transactions
     */
    public Projection(
            EventLedger ledger,
            DossierStates states,
            NoticeStore notices,
            JobProgress jobs,
            Releases releases,
            Decisions decisions,
            Announcements announcements,
            UnitOfWork unitOfWork) {
        this.ledger = ledger;
        this.states = states;
        this.jobs = jobs;
        this.unitOfWork = unitOfWork;
        this.notices = notices;
        this.answers = new FormerAnswers(releases, decisions, announcements);
    }

    /**
     * What a rebuild did.
     *
     * @param dossiers how many dossiers were looked at, those of an interrupted run before included
     * @param changed how many stood elsewhere than the projection said
     * @param failed the dossiers whose history the rules do not tell, each with the reason
     */
    public record Rebuilt(long dossiers, long changed, List<String> failed) {

        public Rebuilt {
            failed = List.copyOf(failed);
        }
    }

    /**
     * Searches for dossiers by where they stand.
     *
     * @param query what to look for
     * @param caller who asks; a dossier of an agency outside the caller's scope is not there
     * @return what was found, in the order of the codes
     */
    public List<DossierState> search(DossierState.Query query, Caller caller) {
        return unitOfWork.read(() -> states.search(query.within(caller.scope())));
    }

    /**
     * Makes the projection anew. A run that was interrupted is taken up where it stopped.
     *
     * @param progress hears how far it has come
     * @return what was done
     */
    public Rebuilt rebuild(Progress progress) {
        long total = unitOfWork.read(ledger::count);
        JobProgress.Mark mark = unitOfWork.read(() -> jobs.find(JOB)).orElse(JobProgress.Mark.START);
        List<String> failed = new ArrayList<>();
        long changed = 0;
        for (Page page = page(JOB, mark, failed); page.size() > 0; page = page(JOB, mark, failed)) {
            mark = page.mark();
            changed += page.changed();
            progress.at(mark.done(), total);
        }
        Retry.write(unitOfWork, () -> {
            states.remove(states.withoutDossier());
            jobs.remove(JOB);
            return true;
        });
        return new Rebuilt(mark.done(), changed, failed);
    }

    /**
     * Projects the dossiers that were written before there was a projection, and lets those be watched that were written before
     * there was a watch.
     *
     * @return how many were projected
     */
    public long catchUp() {
        List<String> failed = new ArrayList<>();
        Optional<JobProgress.Mark> unwatched = unitOfWork.read(() -> jobs.find(UNWATCHED));
        while (unwatched.isPresent()) {
            Page page = page(UNWATCHED, unwatched.get(), failed);
            unwatched = page.size() == 0 ? Optional.empty() : Optional.of(page.mark());
        }
        Retry.write(unitOfWork, () -> {
            jobs.remove(UNWATCHED);
            return true;
        });
        long dossiers = 0;
        String after = "";
        while (true) {
            String from = after;
            List<String> codes = unitOfWork.read(() -> states.missing(from, PAGE));
            if (codes.isEmpty()) {
                return dossiers;
            }
            Retry.write(unitOfWork, () -> refresh(codes, failed));
            dossiers += codes.size();
            after = codes.get(codes.size() - 1);
        }
    }

    private record Page(int size, long changed, JobProgress.Mark mark) {}

    private Page page(String job, JobProgress.Mark mark, List<String> failed) {
        return Retry.write(unitOfWork, () -> {
            List<String> codes = ledger.dossiers(mark.after(), PAGE).stream()
                    .map(DossierRecord::code)
                    .toList();
            if (codes.isEmpty()) {
                return new Page(0, 0, mark);
            }
            long changed = refresh(codes, failed);
            var reached = new JobProgress.Mark(codes.get(codes.size() - 1), mark.done() + codes.size());
            jobs.put(job, reached);
            return new Page(codes.size(), changed, reached);
        });
    }

    private long refresh(List<String> codes, List<String> failed) {
        Map<String, DossierRecord> dossiers =
                ledger.lock(codes).stream().collect(Collectors.toMap(DossierRecord::code, Function.identity()));
        Map<String, List<LedgerLine>> lines =
                ledger.lines(codes).stream().collect(Collectors.groupingBy(LedgerLine::dossier));
        Map<String, DossierState> known =
                states.of(codes).stream().collect(Collectors.toMap(DossierState::code, Function.identity()));
        List<DossierState> changed = new ArrayList<>();
        Map<String, List<Notice>> waiting = new HashMap<>();
        for (String code : codes) {
            try {
                DossierState state = state(dossiers.get(code), lines.getOrDefault(code, List.of()), waiting);
                if (!state.equals(known.get(code))) {
                    changed.add(state);
                }
            } catch (EngineException e) {
                failed.add(code + ": " + e.code() + " " + e.english());
            }
        }
        states.put(changed);
        notices.replace(waiting, List.of());
        return changed.size();
    }

    /** Projects a dossier and adds what it waits for. */
    private DossierState state(DossierRecord dossier, List<LedgerLine> lines, Map<String, List<Notice>> waiting) {
        String code = dossier.code();
        if (!lines.isEmpty()) {
            DossierHistory history = answers.history(code, lines);
            Outlook outlook = answers.outlook(history, lines);
            if (outlook.answer() instanceof Decision decision) {
                waiting.put(code, Notices.of(code, decision, outlook.turns(), history.outages()));
                return DossierState.of(dossier, decision);
            }
        }
        throw new EngineException(
                ErrorKind.CONFLICT,
                "HISTORY_NOT_TOLD",
                "Cần một lịch sử mà quy tắc chấp nhận nhưng hồ sơ %s không có. Hãy chạy ./run verify."
                        .formatted(dossier.code()),
                "Expected a history that the rules accept but dossier %s has none. Maybe run ./run verify."
                        .formatted(dossier.code()));
    }
}

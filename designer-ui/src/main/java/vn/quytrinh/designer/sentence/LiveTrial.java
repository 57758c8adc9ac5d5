package vn.quytrinh.designer.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.quytrinh.conformance.pack.CompiledPack;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.quality.PackRun;
import vn.quytrinh.engine.quality.PackTrials;
import vn.quytrinh.engine.quality.PackTrials.Hit;
import vn.quytrinh.model.quality.QualityFactory;
import vn.quytrinh.model.quality.QualityPack;
import vn.quytrinh.model.quality.QualityRule;

/** Tries a rule in the background each time it changes: its cases, then the library. A later change ends an earlier trial. */
final class LiveTrial {
    private static final Logger LOG = LoggerFactory.getLogger(LiveTrial.class);

    private final PackTrials trials;
    private final String agency;
    private final Caller caller;
    private final Executor background;
    private final AtomicLong newest = new AtomicLong();
    private volatile State state = new State(false, 0, 0, List.of(), null, null);

    LiveTrial(PackTrials trials, String agency, Caller caller, Executor background) {
        this.trials = trials;
        this.agency = agency;
        this.caller = caller;
        this.background = background;
    }

    /**
     * How far a trial has come.
     *
     * @param running whether it goes on
     * @param done how many procedures were looked at
     * @param total how many there are
     * @param hits in which of them something is found
     * @param cases what the cases gave, null before they have run
     * @param refused why it cannot be tried, null when it can
     */
    record State(
            boolean running,
            int done,
            int total,
            List<Hit> hits,
            @Nullable PackRun cases,
            @Nullable EngineException refused) {

        State {
            hits = List.copyOf(hits);
        }
    }

    State state() {
        return state;
    }

    /** Ends what runs. */
    void stop() {
        newest.incrementAndGet();
        state = new State(false, 0, 0, List.of(), null, null);
    }

    /** Tries a rule as it is now, as if it were asked and in force. */
    void start(QualityRule rule) {
        QualityRule tried = EcoreUtil.copy(rule);
        tried.setEnabled(true);
        tried.setEffectiveFrom(null);
        tried.setEffectiveTo(null);
        Automatic.fill(tried);
        QualityPack pack = QualityFactory.eINSTANCE.createQualityPack();
        pack.setId("draft");
        pack.getRules().add(tried);
        long number = newest.incrementAndGet();
        State before = state;
        state = new State(true, 0, 0, List.of(), before.cases(), null);
        background.execute(() -> run(pack, number));
    }

    private void run(QualityPack pack, long number) {
        if (newest.get() != number) {
            return;
        }
        try {
            CompiledPack compiled = trials.compile(pack);
            PackRun cases = trials.run(compiled);
            keep(number, new State(true, 0, 0, List.of(), cases, null));
            List<Hit> hits = new ArrayList<>();
            trials.hits(agency, compiled, caller, new Watching(number, cases, hits));
            State last = state;
            keep(number, new State(false, last.total(), last.total(), hits, cases, null));
        } catch (EngineException refused) {
            keep(number, new State(false, 0, 0, List.of(), null, refused));
        } catch (RuntimeException fault) {
            LOG.error("The rule could not be tried in {}", agency, fault);
            keep(number, new State(false, 0, 0, List.of(), null, null));
        }
    }

    private void keep(long number, State next) {
        if (newest.get() == number) {
            state = next;
        }
    }

    /** Hears of each procedure until the rule changes again. */
    private final class Watching implements PackTrials.Watcher {
        private final long number;
        private final PackRun cases;
        private final List<Hit> hits;

        Watching(long number, PackRun cases, List<Hit> hits) {
            this.number = number;
            this.cases = cases;
            this.hits = hits;
        }

        @Override
        public boolean goesOn() {
            return newest.get() == number;
        }

        @Override
        public void looked(int done, int total, @Nullable Hit hit) {
            if (hit != null) {
                hits.add(hit);
            }
            keep(number, new State(true, done, total, hit == null ? state.hits() : hits, cases, null));
        }
    }
}

package vn.quytrinh.engine.watch;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import vn.quytrinh.handling.decision.ClockState;
import vn.quytrinh.handling.decision.Decision;
import vn.quytrinh.handling.decision.Turn;
import vn.quytrinh.handling.event.VietnamTime;
import vn.quytrinh.worktime.Outage;
import vn.quytrinh.worktime.OutageRegister;

/** Which notices a dossier waits for after a decision. */
public final class Notices {

    /** How long a dossier is left alone whose clock stands for an outage. */
    static final Duration LOOK_AGAIN = Duration.ofMinutes(30);

    private Notices() {}

    /**
     * Returns the notices that are to be told of a dossier if nothing more happens to it.
     *
     * @param dossier the dossier's code
     * @param decision the decision
     * @param turns what time alone makes of it
     * @param outages the outages known
     */
    public static List<Notice> of(String dossier, Decision decision, List<Turn> turns, OutageRegister outages) {
        if (decision.status().clock() == ClockState.PAUSED && outageLasts(outages, VietnamTime.local(decision.at()))) {
            return List.of(Notice.lookAgain(dossier, decision.at().toInstant().plus(LOOK_AGAIN)));
        }
        return turns.stream().map(turn -> Notice.of(dossier, turn)).toList();
    }

    private static boolean outageLasts(OutageRegister register, LocalDateTime at) {
        return register.outages().stream().anyMatch(outage -> !outage.from().isAfter(at) && !over(outage, at));
    }

    private static boolean over(Outage outage, LocalDateTime at) {
        LocalDateTime end = outage.to();
        return end != null && !end.isAfter(at);
    }
}

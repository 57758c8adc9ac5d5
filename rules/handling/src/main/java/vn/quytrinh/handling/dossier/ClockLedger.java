package vn.quytrinh.handling.dossier;

import static vn.quytrinh.handling.event.VietnamTime.offset;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.handling.decision.ClockState;
import vn.quytrinh.handling.decision.LedgerEntry;
import vn.quytrinh.rulebase.Text;
import vn.quytrinh.worktime.SuspensionMode;

/** The intervals in which the clock ran or stood, each with its reason. */
final class ClockLedger {

    private final DossierState state;
    private final ClockRegime regime;

    ClockLedger(DossierState state, ClockRegime regime) {
        this.state = state;
        this.regime = regime;
    }

    /** Returns the intervals, in order. */
    List<LedgerEntry> intervals() {
        List<LedgerEntry> result = new ArrayList<>();
        LocalDateTime from = state.clock.started();
        if (from == null) {
            return result;
        }
        Text why = regime.startReason().text();
        String citation = regime.startReason().citation().line();
        for (DossierClock.Pause pause : state.clock.pauses()) {
            result.add(entry(from, pause.from(), ClockState.RUNNING, why, citation));
            result.add(entry(pause.from(), pause.to(), ClockState.PAUSED, pause.reason(), pause.citation()));
            if (pause.to() == null) {
                return result;
            }
            from = pause.to();
            boolean restart = pause.mode() == SuspensionMode.RESTART;
            why = restart
                    ? new Text("Thời hạn được tính lại từ đầu.", "The time limit counts from the beginning again.")
                    : new Text("Thời hạn được tính tiếp.", "The time limit counts on.");
            citation = pause.citation();
        }
        LocalDateTime stopped = state.clock.stopped();
        if (!from.equals(stopped)) {
            result.add(entry(from, stopped, ClockState.RUNNING, why, citation));
        }
        if (stopped != null) {
            result.add(entry(
                    stopped,
                    null,
                    state.endedAt != null ? ClockState.ENDED : ClockState.STOPPED,
                    new Text("Đồng hồ dừng.", "The clock has stopped."),
                    null));
        }
        return result;
    }

    private static LedgerEntry entry(
            LocalDateTime from, @Nullable LocalDateTime to, ClockState clock, Text reason, @Nullable String citation) {
        return new LedgerEntry(Objects.requireNonNull(offset(from)), offset(to), clock, reason, citation);
    }
}

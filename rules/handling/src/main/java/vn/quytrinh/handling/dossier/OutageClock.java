package vn.quytrinh.handling.dossier;

import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Queue;
import vn.quytrinh.rulebase.Text;
import vn.quytrinh.worktime.Outage;
import vn.quytrinh.worktime.OutageRegister;
import vn.quytrinh.worktime.SuspensionMode;

/** Lets announced outages stop and release the clock between the events of a dossier. */
final class OutageClock {

    private static final String CITATION = "NĐ 63/2024/NĐ-CP Đ4.7 (NĐ 301/2026/NĐ-CP Đ3.4)";

    private final DossierClock clock;
    private final Deque<Outage> coming;
    private final Queue<Outage> ending =
            new PriorityQueue<>(Comparator.comparing(Outage::to, Comparator.nullsLast(Comparator.naturalOrder())));
    private final Map<String, Outage> lasting = new LinkedHashMap<>();

    OutageClock(OutageRegister register, DossierClock clock) {
        this.clock = clock;
        this.coming = new ArrayDeque<>(register.outages());
    }

    /** Lets every outage begin and end that does so by a moment, in order. */
    void advance(LocalDateTime at) {
        while (true) {
            LocalDateTime begins = coming.isEmpty() ? null : coming.peek().from();
            LocalDateTime ends = ending.isEmpty() ? null : ending.peek().to();
            boolean beginning = begins != null && !begins.isAfter(at);
            if (ends != null && !ends.isAfter(at) && (begins == null || !begins.isBefore(ends))) {
                Outage over = ending.remove();
                lasting.remove(over.id());
                clock.release(cause(over), ends);
            } else if (beginning) {
                Outage begun = coming.remove();
                lasting.put(begun.id(), begun);
                ending.add(begun);
                stand(begun, begins);
            } else {
                return;
            }
        }
    }

    /** Lets the outages that last hold a clock that an event has just started. */
    void standing(LocalDateTime at) {
        lasting.values().forEach(outage -> stand(outage, at));
    }

    private void stand(Outage outage, LocalDateTime at) {
        clock.stand(
                new DossierClock.Cause(
                        cause(outage),
                        SuspensionMode.RESUME,
                        new Text(
                                "Sự cố %s (%s); thời gian được tính tiếp sau khi khắc phục."
                                        .formatted(outage.system(), outage.document()),
                                "Outage of %s (%s); the time goes on when the system works again."
                                        .formatted(outage.system(), outage.document())),
                        CITATION),
                at);
    }

    private static String cause(Outage outage) {
        return "OUTAGE " + outage.id();
    }
}

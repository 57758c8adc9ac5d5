package vn.quytrinh.handling.plainway;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.quytrinh.worktime.Outage;

/**
 * A moment at which an outage begins or ends.
 *
 * @param no its place in time
 * @param at the moment
 * @param begins whether it begins
 * @param outage the outage
 */
public record OutageMoment(int no, LocalDateTime at, boolean begins, Outage outage) {

    /** Returns the moments of outages in order. */
    static List<OutageMoment> of(List<Outage> outages) {
        List<OutageMoment> moments = new ArrayList<>();
        for (Outage outage : outages) {
            moments.add(new OutageMoment(0, outage.from(), true, outage));
            if (outage.to() != null) {
                moments.add(new OutageMoment(0, outage.to(), false, outage));
            }
        }
        moments.sort(Comparator.comparing(OutageMoment::at).thenComparing(OutageMoment::begins));
        List<OutageMoment> numbered = new ArrayList<>();
        moments.forEach(one -> numbered.add(new OutageMoment(numbered.size(), one.at(), one.begins(), one.outage())));
        return numbered;
    }
}

package vn.quytrinh.worktime;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** Counts several periods one after the other. */
record CompoundCounting(List<PeriodCounting> parts) implements Counting {

    static Counting of(List<PeriodCounting> parts) {
        return parts.size() == 1 ? parts.get(0) : new CompoundCounting(parts);
    }

    @Override
    public Run from(LocalDateTime begin) {
        List<Run> legs = legs(begin);
        Run first = legs.get(0);
        Run last = legs.get(legs.size() - 1);
        return new Run(
                begin,
                first.countedFrom(),
                first.dayZero(),
                last.nominalEnd(),
                last.dueAt(),
                last.legalEnd(),
                this,
                0,
                null);
    }

    /** The runs of the parts of a run of this. */
    List<Run> legs(LocalDateTime begin) {
        List<Run> legs = new ArrayList<>(List.of(parts.get(0).from(begin)));
        for (PeriodCounting next : parts.subList(1, parts.size())) {
            Run before = legs.get(legs.size() - 1);
            legs.add(next.after(parts.get(legs.size() - 1).nominalEnd(before)));
        }
        return legs;
    }

    @Override
    public long consumed(Run run, LocalDateTime at) {
        List<Run> legs = legs(run.begin());
        int current = current(legs, at);
        PeriodCounting part = parts.get(current);
        long within = part.consumed(legs.get(current), at);
        boolean last = current == parts.size() - 1;
        return before(current) + (last ? within : Math.min(within, part.whole()));
    }

    @Override
    public boolean isInterrupted(Run run, Suspension pause) {
        List<Run> legs = legs(run.begin());
        int current = current(legs, pause.from());
        return parts.get(current).isInterrupted(legs.get(current), pause);
    }

    @Override
    public Counting without(long consumed) {
        int current = partAt(consumed);
        List<PeriodCounting> left = new ArrayList<>(parts.subList(current, parts.size()));
        left.set(0, left.get(0).without(consumed - before(current)));
        return of(left);
    }

    @Override
    public TimeLimit left(Run run, LocalDateTime at) {
        LocalDateTime until = run.until(at);
        List<Run> legs = legs(run.begin());
        int current = current(legs, until);
        Run leg = run.endedBy() == null ? legs.get(current) : legs.get(current).brokenOffBy(run.endedBy());
        List<LegalPeriod> left = new ArrayList<>(List.of(parts.get(current).left(leg, until)));
        parts.subList(current + 1, parts.size()).forEach(part -> left.add(part.period(part.whole())));
        return limit(left);
    }

    @Override
    public TimeLimit period(long measure) {
        int current = partAt(measure);
        List<LegalPeriod> periods = new ArrayList<>();
        parts.subList(0, current).forEach(part -> periods.add(part.period(part.whole())));
        periods.add(parts.get(current).period(measure - before(current)));
        return limit(periods);
    }

    private int current(List<Run> legs, LocalDateTime at) {
        int current = 0;
        while (current < parts.size() - 1 && !at.isBefore(parts.get(current).nominalEnd(legs.get(current)))) {
            current++;
        }
        return current;
    }

    /** The part that a measure ends in; a part used up to the last thousandth is over. */
    private int partAt(long measure) {
        int current = 0;
        while (current < parts.size() - 1 && measure >= before(current + 1)) {
            current++;
        }
        return current;
    }

    private long before(int part) {
        return parts.subList(0, part).stream().mapToLong(PeriodCounting::whole).sum();
    }

    private static TimeLimit limit(List<LegalPeriod> periods) {
        List<LegalPeriod> some =
                periods.stream().filter(period -> period.thousandths() > 0).toList();
        return some.isEmpty() ? periods.get(periods.size() - 1) : TimeLimit.of(some);
    }
}

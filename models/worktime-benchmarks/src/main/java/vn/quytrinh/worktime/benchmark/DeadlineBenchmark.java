package vn.quytrinh.worktime.benchmark;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import vn.quytrinh.worktime.CalendarLayer;
import vn.quytrinh.worktime.CalendarStack;
import vn.quytrinh.worktime.Cutoff;
import vn.quytrinh.worktime.Deadline;
import vn.quytrinh.worktime.DeadlineQuestion;
import vn.quytrinh.worktime.Deadlines;
import vn.quytrinh.worktime.LegalPeriod;
import vn.quytrinh.worktime.WorkingCalendar;

/** The cost of one deadline without pauses on the shipped ten years, from one day to nearly all of them. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class DeadlineBenchmark {

    /** The period in working days, and in working hours eight times as many. */
    @Param({"1", "20", "250", "2200"})
    public int days;

    private final Cutoff cutoff = Cutoff.at(LocalTime.of(15, 0));
    private final Receipts receipts = new Receipts();
    private WorkingCalendar calendar =
            CalendarStack.of(List.of(CalendarLayer.vietnam())).compile();
    private BareSearch bare = new BareSearch(calendar, receipts);
    private NaiveWalk walk = new NaiveWalk(calendar.data(), calendar.timetable().base());
    private LegalPeriod workingDays = LegalPeriod.workingDays(1);
    private LegalPeriod workingHours = LegalPeriod.workingHours(8);
    private Duration duration = Duration.ZERO;

    /** Lays out the period. */
    @Setup
    public void period() {
        workingDays = LegalPeriod.workingDays(days);
        workingHours = LegalPeriod.workingHours(8L * days);
        duration = Duration.ofHours(8L * days);
    }

    /** The yardstick for days. */
    @Benchmark
    public int daysBareSearch() {
        return bare.days(receipts.step(), days);
    }

    /** The due instant alone. */
    @Benchmark
    public long daysInstant() {
        return Deadlines.dueEpochMilli(calendar, receipts.epochMilli(receipts.step()), workingDays, cutoff);
    }

    /** The deadline with day zero, legal end and certainty. */
    @Benchmark
    public Deadline daysDeadline() {
        LocalDateTime received = receipts.moment(receipts.step());
        return Deadlines.compute(calendar, DeadlineQuestion.of(received, workingDays, cutoff));
    }

    /** The naive walk. */
    @Benchmark
    public LocalDateTime daysNaiveWalk() {
        return walk.days(receipts.moment(receipts.step()), days);
    }

    /** The yardstick for hours. */
    @Benchmark
    public long hoursBareSearch() {
        return bare.hours(receipts.step(), duration.toNanos());
    }

    /** The due instant alone. */
    @Benchmark
    public long hoursInstant() {
        return Deadlines.dueEpochMilli(calendar, receipts.epochMilli(receipts.step()), workingHours, cutoff);
    }

    /** The deadline with legal end and certainty. */
    @Benchmark
    public Deadline hoursDeadline() {
        LocalDateTime received = receipts.moment(receipts.step());
        return Deadlines.compute(calendar, DeadlineQuestion.of(received, workingHours, cutoff));
    }

    /** The naive walk. */
    @Benchmark
    public LocalDateTime hoursNaiveWalk() {
        return walk.hours(receipts.moment(receipts.step()), duration);
    }
}

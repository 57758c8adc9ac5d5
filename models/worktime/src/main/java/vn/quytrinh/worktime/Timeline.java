package vn.quytrinh.worktime;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * The runs of a period, broken off by its pauses.
 *
 * @param calendar the calendar
 * @param question what was asked
 * @param runs the runs in order, at least one
 * @param withoutEffect the pauses that lie before the clock starts or after it has run out, or after which the period goes on
 *     on the same day
 */
record Timeline(WorkingCalendar calendar, DeadlineQuestion question, List<Run> runs, List<Suspension> withoutEffect) {

    static Timeline of(WorkingCalendar calendar, DeadlineQuestion question) {
        Counting whole = Counting.of(calendar, question.cutoff(), question.limit());
        List<Run> runs = new ArrayList<>();
        List<Suspension> withoutEffect = new ArrayList<>();
        Run run = whole.from(question.receivedAt());
        for (Suspension pause : Suspension.merged(question.suspensions())) {
            boolean tooLate = !pause.from().isBefore(run.legalEnd());
            boolean tooEarly = runs.isEmpty() && !pause.to().isAfter(run.countedFrom());
            boolean resumes = pause.mode() == SuspensionMode.RESUME;
            if (tooLate || tooEarly || resumes && !run.counting().isInterrupted(run, pause)) {
                withoutEffect.add(pause);
                continue;
            }
            runs.add(run.brokenOffBy(pause));
            if (resumes) {
                long consumed = run.counting().consumed(run, pause.from());
                run = run.counting().without(consumed).from(pause.to()).carrying(run.carried() + consumed);
            } else {
                run = whole.from(pause.to());
            }
        }
        runs.add(run);
        return new Timeline(calendar, question, List.copyOf(runs), List.copyOf(withoutEffect));
    }

    Run last() {
        return runs.get(runs.size() - 1);
    }

    Deadline deadline() {
        Run last = last();
        Certainty certainty = calendar.certaintyOf(
                question.receivedAt().toLocalDate(), last.dueAt().toLocalDate());
        return new Deadline(last.countedFrom(), last.dayZero(), last.dueAt(), last.legalEnd(), certainty);
    }

    TimeLimit used(LocalDateTime at) {
        Run run = runAt(at);
        return Counting.of(calendar, question.cutoff(), question.limit()).period(run.carried() + run.consumedAt(at));
    }

    TimeLimit remaining(LocalDateTime at) {
        Run run = runAt(at);
        return run.counting().left(run, at);
    }

    /** Whether a later restart made what this run counted void. */
    boolean isVoid(int run) {
        for (Run each : runs.subList(run, runs.size())) {
            Suspension pause = each.endedBy();
            if (pause != null && pause.mode() == SuspensionMode.RESTART) {
                return true;
            }
        }
        return false;
    }

    private Run runAt(LocalDateTime at) {
        Run current = runs.get(0);
        for (Run run : runs) {
            if (!run.begin().isAfter(at)) {
                current = run;
            }
        }
        return current;
    }
}

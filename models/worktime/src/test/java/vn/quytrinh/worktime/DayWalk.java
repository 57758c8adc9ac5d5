package vn.quytrinh.worktime;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Computes deadlines a second time, slowly and obviously, by walking from day to day. Shares no arithmetic with the product. */
final class DayWalk {

    record Answer(LocalDateTime dueAt, LocalDateTime legalEnd, Certainty certainty) {}

    private record Walk(
            LocalDateTime start, LocalDate zero, LocalDate nominal, LocalDateTime dueAt, LocalDateTime legalEnd) {}

    private record Part(BigDecimal amount, LegalUnit unit) {}

    private final WalkedCalendar calendar;
    private LocalDate nominal = LocalDate.MIN;

    DayWalk(List<CalendarLayer> fromTheNation) {
        this.calendar = new WalkedCalendar(fromTheNation);
    }

    Answer answer(DeadlineQuestion question) {
        List<Part> whole = question.limit().parts().stream()
                .map(period -> new Part(period.amount(), period.unit()))
                .toList();
        List<Part> left = whole;
        List<Walk> walks = walks(question.receivedAt(), left, question.cutoff());
        boolean started = false;
        for (Suspension pause : union(question.suspensions())) {
            if (!pause.from().isBefore(walks.get(walks.size() - 1).legalEnd)) {
                break;
            }
            if (!started && !pause.to().isAfter(walks.get(0).start)) {
                continue;
            }
            if (pause.mode() == SuspensionMode.RESUME && backOnTheSameDay(walks, left, pause, question.cutoff())) {
                continue;
            }
            started = true;
            left = pause.mode() == SuspensionMode.RESTART ? whole : left(walks, left, pause.from());
            walks = walks(pause.to(), left, question.cutoff());
        }
        Walk end = walks.get(walks.size() - 1);
        Certainty certainty = Certainty.OFFICIAL;
        LocalDate last = end.dueAt.toLocalDate();
        for (LocalDate d = question.receivedAt().toLocalDate(); !d.isAfter(last); d = d.plusDays(1)) {
            if (calendar.status(d) == YearStatus.PROVISIONAL) {
                certainty = Certainty.PROVISIONAL;
            }
        }
        return new Answer(end.dueAt, end.legalEnd, certainty);
    }

    /** Walks one part after the other; the last date of one is the day zero of the next. */
    private List<Walk> walks(LocalDateTime begin, List<Part> parts, Cutoff cutoff) {
        List<Walk> walks = new ArrayList<>();
        for (Part part : parts) {
            if (walks.isEmpty()) {
                walks.add(walk(begin, part.amount, part.unit, cutoff));
                continue;
            }
            LocalDateTime from = end(walks.get(walks.size() - 1), parts.get(walks.size() - 1));
            if (part.unit.isHour()) {
                walks.add(walk(from, part.amount, part.unit, cutoff));
            } else {
                LocalDate zero = from.minusNanos(1).toLocalDate();
                LocalDateTime due =
                        part.amount.signum() == 0 ? calendar.close(zero) : end(zero, part.amount, part.unit);
                walks.add(new Walk(
                        from,
                        zero,
                        part.amount.signum() == 0 ? zero : nominal,
                        due,
                        due.toLocalDate().plusDays(1).atStartOfDay()));
            }
        }
        return walks;
    }

    private static LocalDateTime end(Walk walk, Part part) {
        return part.unit.isHour() ? walk.dueAt : walk.nominal.plusDays(1).atStartOfDay();
    }

    /** Whether the return fixes a day zero that is neither after the day of the pause nor after the one there was. */
    private boolean backOnTheSameDay(List<Walk> walks, List<Part> parts, Suspension pause, Cutoff cutoff) {
        int i = running(walks, parts, pause.from());
        if (parts.get(i).unit.isHour()) {
            return false;
        }
        BigDecimal some = parts.get(i).amount.signum() == 0 ? BigDecimal.ZERO : BigDecimal.ONE;
        LocalDate zero = zero(pause.to(), some, cutoff);
        return !zero.isAfter(pause.from().toLocalDate()) || !zero.isAfter(walks.get(i).zero);
    }

    private LocalDate zero(LocalDateTime begin, BigDecimal amount, Cutoff cutoff) {
        LocalDate zero = begin.toLocalDate();
        boolean late = calendar.works(zero);
        if (late && !begin.isAfter(calendar.lastMoment(zero, cutoff))) {
            return zero;
        }
        do {
            zero = zero.plusDays(1);
        } while (!calendar.works(zero));
        boolean dayOne = late && amount.signum() > 0 && cutoff.effect() == CutoffEffect.NEXT_DAY_IS_DAY_ONE;
        return dayOne ? zero.minusDays(1) : zero;
    }

    private static int running(List<Walk> walks, List<Part> parts, LocalDateTime at) {
        int i = 0;
        while (i < parts.size() - 1 && !at.isBefore(end(walks.get(i), parts.get(i)))) {
            i++;
        }
        return i;
    }

    /** What a pause leaves: the parts not yet begun, and what is left of the one that runs. */
    private List<Part> left(List<Walk> walks, List<Part> parts, LocalDateTime at) {
        int i = running(walks, parts, at);
        Part running = parts.get(i);
        BigDecimal used = used(walks.get(i), at, running.unit);
        if (used.signum() == 0) {
            return parts.subList(i, parts.size());
        }
        BigDecimal rest = total(running.unit, running.amount).subtract(used).max(BigDecimal.ZERO);
        List<Part> left = new ArrayList<>();
        if (rest.signum() > 0 || i == parts.size() - 1) {
            left.add(new Part(
                    rest,
                    switch (running.unit) {
                        case WEEK, MONTH, YEAR -> LegalUnit.CALENDAR_DAY;
                        default -> running.unit;
                    }));
        }
        left.addAll(parts.subList(i + 1, parts.size()));
        return left;
    }

    private Walk walk(LocalDateTime begin, BigDecimal amount, LegalUnit unit, Cutoff cutoff) {
        if (unit == LegalUnit.CLOCK_HOUR) {
            LocalDateTime due = begin.plus(hours(amount));
            return new Walk(begin, begin.toLocalDate(), begin.toLocalDate(), due, due);
        }
        if (unit == LegalUnit.WORKING_HOUR) {
            return walkHours(begin, hours(amount));
        }
        boolean nothing = amount.signum() == 0;
        LocalDate zero = zero(begin, amount, cutoff);
        LocalDateTime start = begin;
        LocalDate received = begin.toLocalDate();
        if (!calendar.works(received) || begin.isAfter(calendar.lastMoment(received, cutoff))) {
            do {
                received = received.plusDays(1);
            } while (!calendar.works(received));
            start = received.atTime(calendar.sessions(received).get(0).opens());
        }
        LocalDateTime due = nothing ? calendar.close(zero) : end(zero, amount, unit);
        return new Walk(
                start,
                zero,
                nothing ? zero : nominal,
                due,
                due.toLocalDate().plusDays(1).atStartOfDay());
    }

    private LocalDateTime end(LocalDate zero, BigDecimal amount, LegalUnit unit) {
        LocalDate day = zero;
        BigDecimal left = amount;
        switch (unit) {
            case WORKING_DAY -> {
                while (true) {
                    day = day.plusDays(1);
                    if (calendar.works(day)) {
                        if (left.compareTo(BigDecimal.ONE) <= 0) {
                            nominal = day;
                            return day.atTime(0, 0).plus(into(day, left));
                        }
                        left = left.subtract(BigDecimal.ONE);
                    }
                }
            }
            case SESSION -> {
                while (true) {
                    day = day.plusDays(1);
                    for (Session session : calendar.sessions(day)) {
                        if (left.compareTo(BigDecimal.ONE) <= 0) {
                            nominal = day;
                            return day.atTime(session.opens()).plus(share(session, left));
                        }
                        left = left.subtract(BigDecimal.ONE);
                    }
                }
            }
            case CALENDAR_DAY -> {
                do {
                    day = day.plusDays(1);
                    calendar.status(day);
                    left = left.subtract(BigDecimal.ONE);
                } while (left.signum() > 0);
            }
            case WEEK -> day = forward(zero, 7 * amount.intValueExact());
            case MONTH -> day = forward(months(zero, amount.intValue()), half(amount) ? 15 : 0);
            case YEAR ->
                day = months(zero, amount.multiply(BigDecimal.valueOf(12)).intValueExact());
            default -> throw new AssertionError(unit);
        }
        nominal = day;
        return calendar.close(day);
    }

    private LocalDate forward(LocalDate from, int days) {
        LocalDate day = from;
        for (int i = 0; i < days; i++) {
            day = day.plusDays(1);
            calendar.status(day);
        }
        return day;
    }

    /** Walks on to the corresponding day of the n-th month, or its last day. */
    private LocalDate months(LocalDate from, int n) {
        YearMonth month = YearMonth.from(from);
        for (int i = 0; i < n; i++) {
            month = YearMonth.from(month.atEndOfMonth().plusDays(1));
        }
        LocalDate day = from;
        while (YearMonth.from(day).isBefore(month)
                || day.getDayOfMonth() < Math.min(from.getDayOfMonth(), month.lengthOfMonth())) {
            day = day.plusDays(1);
            calendar.status(day);
        }
        return day;
    }

    private Walk walkHours(LocalDateTime begin, Duration amount) {
        LocalDateTime start = null;
        Duration left = amount;
        for (LocalDate day = begin.toLocalDate(); ; day = day.plusDays(1)) {
            for (Session session : calendar.sessions(day)) {
                LocalDateTime opens = day.atTime(session.opens());
                LocalDateTime closes = day.atTime(session.closes());
                LocalDateTime from = opens.isBefore(begin) ? begin : opens;
                if (!from.isBefore(closes)) {
                    continue;
                }
                start = start == null ? from : start;
                if (!from.plus(left).isAfter(closes)) {
                    LocalDateTime due = from.plus(left);
                    return new Walk(start, day, day, due, due);
                }
                left = left.minus(Duration.between(from, closes));
            }
        }
    }

    private BigDecimal used(Walk walk, LocalDateTime at, LegalUnit unit) {
        if (unit.isHour()) {
            Duration passed = Duration.ZERO;
            if (unit == LegalUnit.CLOCK_HOUR) {
                passed = at.isAfter(walk.start) ? Duration.between(walk.start, at) : Duration.ZERO;
            } else {
                for (LocalDate day = walk.start.toLocalDate(); !day.isAfter(at.toLocalDate()); day = day.plusDays(1)) {
                    for (Session session : calendar.sessions(day)) {
                        LocalDateTime from = latest(walk.start, day.atTime(session.opens()));
                        LocalDateTime to = earliest(at, day.atTime(session.closes()));
                        passed = passed.plus(from.isBefore(to) ? Duration.between(from, to) : Duration.ZERO);
                    }
                }
            }
            return BigDecimal.valueOf(passed.toNanos())
                    .divide(BigDecimal.valueOf(3_600_000_000_000L), 20, RoundingMode.HALF_EVEN);
        }
        int used = 0;
        for (LocalDate day = walk.zero.plusDays(1); !day.isAfter(at.toLocalDate()); day = day.plusDays(1)) {
            used += switch (unit) {
                case WORKING_DAY -> calendar.works(day) ? 1 : 0;
                case SESSION -> calendar.sessions(day).size();
                case SAME_DAY -> 0;
                default -> 1;
            };
        }
        return BigDecimal.valueOf(used);
    }

    private static BigDecimal total(LegalUnit unit, BigDecimal amount) {
        return switch (unit) {
            case WEEK -> amount.multiply(BigDecimal.valueOf(7));
            case MONTH -> amount.multiply(BigDecimal.valueOf(30));
            case YEAR -> BigDecimal.valueOf(365L * amount.intValue() + (half(amount) ? 180 : 0));
            default -> amount;
        };
    }

    private static boolean half(BigDecimal amount) {
        return amount.stripTrailingZeros().scale() > 0;
    }

    private static Duration hours(BigDecimal amount) {
        return Duration.ofNanos(amount.multiply(BigDecimal.valueOf(3_600_000_000_000L))
                .setScale(0, RoundingMode.HALF_EVEN)
                .longValueExact());
    }

    /** How far into a day a part of its sessions reaches, since midnight. */
    private Duration into(LocalDate day, BigDecimal part) {
        List<Session> sessions = calendar.sessions(day);
        BigDecimal left = part.multiply(BigDecimal.valueOf(sessions.size()));
        for (Session session : sessions) {
            if (left.compareTo(BigDecimal.ONE) <= 0) {
                return Duration.ofNanos(session.opens().toNanoOfDay()).plus(share(session, left));
            }
            left = left.subtract(BigDecimal.ONE);
        }
        throw new AssertionError("part " + part);
    }

    private static Duration share(Session session, BigDecimal part) {
        long nanos = session.closes().toNanoOfDay() - session.opens().toNanoOfDay();
        return Duration.ofNanos(BigDecimal.valueOf(nanos).multiply(part).longValue());
    }

    /** Joins pauses two at a time until no two of them meet. */
    private static List<Suspension> union(List<Suspension> pauses) {
        List<Suspension> left = new ArrayList<>(pauses);
        for (int i = 0; i < left.size(); i++) {
            for (int j = 0; j < left.size(); j++) {
                Suspension a = left.get(i);
                Suspension b = left.get(j);
                if (i != j && !a.from().isAfter(b.to()) && !b.from().isAfter(a.to())) {
                    boolean restart = a.mode() == SuspensionMode.RESTART || b.mode() == SuspensionMode.RESTART;
                    left.remove(Math.max(i, j));
                    left.remove(Math.min(i, j));
                    left.add(new Suspension(
                            earliest(a.from(), b.from()),
                            latest(a.to(), b.to()),
                            restart ? SuspensionMode.RESTART : SuspensionMode.RESUME));
                    return union(left);
                }
            }
        }
        left.sort((a, b) -> a.from().compareTo(b.from()));
        return left;
    }

    private static LocalDateTime earliest(LocalDateTime a, LocalDateTime b) {
        return a.isBefore(b) ? a : b;
    }

    private static LocalDateTime latest(LocalDateTime a, LocalDateTime b) {
        return a.isAfter(b) ? a : b;
    }
}

package vn.quytrinh.worktime;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Computes deadlines a second time, slowly and obviously, by walking from day to day. Shares no arithmetic with the product. */
final class DayWalk {

    record Answer(LocalDateTime dueAt, LocalDateTime legalEnd, Certainty certainty) {}

    private record Walk(LocalDateTime start, LocalDate zero, LocalDateTime dueAt, LocalDateTime legalEnd) {}

    private final CalendarData data;
    private final OfficeHours hours;
    private final Map<LocalDate, SpecialDay> special;

    DayWalk(CalendarData data, OfficeHours hours) {
        this.data = data;
        this.hours = hours;
        this.special = data.days().stream().collect(Collectors.toMap(SpecialDay::date, Function.identity()));
    }

    Answer answer(DeadlineQuestion question) {
        BigDecimal whole = question.period().amount();
        LegalUnit unit = question.period().unit();
        BigDecimal left = whole;
        LegalUnit leftUnit = unit;
        Walk walk = walk(question.receivedAt(), left, leftUnit, question.cutoff());
        boolean started = false;
        for (Suspension pause : union(question.suspensions())) {
            if (!pause.from().isBefore(walk.legalEnd)) {
                break;
            }
            if (!started && !pause.to().isAfter(walk.start)) {
                continue;
            }
            started = true;
            if (pause.mode() == SuspensionMode.RESTART) {
                left = whole;
                leftUnit = unit;
            } else {
                BigDecimal total = total(leftUnit, left);
                left = total.subtract(used(walk, pause.from(), leftUnit)).max(BigDecimal.ZERO);
                leftUnit = switch (leftUnit) {
                    case WEEK, MONTH, YEAR -> LegalUnit.CALENDAR_DAY;
                    default -> leftUnit;
                };
            }
            walk = walk(pause.to(), left, leftUnit, question.cutoff());
        }
        Certainty certainty = Certainty.OFFICIAL;
        LocalDate last = walk.dueAt.toLocalDate();
        for (LocalDate d = question.receivedAt().toLocalDate(); !d.isAfter(last); d = d.plusDays(1)) {
            if (status(d) == YearStatus.PROVISIONAL) {
                certainty = Certainty.PROVISIONAL;
            }
        }
        return new Answer(walk.dueAt, walk.legalEnd, certainty);
    }

    private Walk walk(LocalDateTime begin, BigDecimal amount, LegalUnit unit, Cutoff cutoff) {
        if (unit == LegalUnit.CLOCK_HOUR) {
            LocalDateTime due = begin.plus(hours(amount));
            return new Walk(begin, begin.toLocalDate(), due, due);
        }
        if (unit == LegalUnit.WORKING_HOUR) {
            return walkHours(begin, hours(amount));
        }
        boolean nothing = amount.signum() == 0;
        LocalDateTime start = begin;
        LocalDate zero = begin.toLocalDate();
        if (!works(zero) || begin.isAfter(lastMoment(zero, cutoff))) {
            boolean late = works(zero);
            do {
                zero = zero.plusDays(1);
            } while (!works(zero));
            start = zero.atTime(sessions(zero).get(0).opens());
            if (late && !nothing && cutoff.effect() == CutoffEffect.NEXT_DAY_IS_DAY_ONE) {
                zero = zero.minusDays(1);
            }
        }
        LocalDateTime due = nothing ? close(zero) : end(zero, amount, unit);
        return new Walk(start, zero, due, due.toLocalDate().plusDays(1).atStartOfDay());
    }

    private LocalDateTime end(LocalDate zero, BigDecimal amount, LegalUnit unit) {
        LocalDate day = zero;
        BigDecimal left = amount;
        switch (unit) {
            case WORKING_DAY -> {
                while (true) {
                    day = day.plusDays(1);
                    if (works(day)) {
                        if (left.compareTo(BigDecimal.ONE) <= 0) {
                            return day.atTime(0, 0).plus(into(day, left));
                        }
                        left = left.subtract(BigDecimal.ONE);
                    }
                }
            }
            case SESSION -> {
                while (true) {
                    day = day.plusDays(1);
                    for (Session session : sessions(day)) {
                        if (left.compareTo(BigDecimal.ONE) <= 0) {
                            return day.atTime(session.opens()).plus(share(session, left));
                        }
                        left = left.subtract(BigDecimal.ONE);
                    }
                }
            }
            case CALENDAR_DAY -> {
                do {
                    day = day.plusDays(1);
                    status(day);
                    left = left.subtract(BigDecimal.ONE);
                } while (left.signum() > 0);
                if (works(day)) {
                    return day.atTime(0, 0).plus(into(day, left.add(BigDecimal.ONE)));
                }
                return close(day);
            }
            case WEEK -> day = forward(zero, 7 * amount.intValueExact());
            case MONTH -> day = forward(months(zero, amount.intValue()), half(amount) ? 15 : 0);
            case YEAR ->
                day = months(zero, amount.multiply(BigDecimal.valueOf(12)).intValueExact());
            default -> throw new AssertionError(unit);
        }
        return close(day);
    }

    private LocalDate forward(LocalDate from, int days) {
        LocalDate day = from;
        for (int i = 0; i < days; i++) {
            day = day.plusDays(1);
            status(day);
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
            status(day);
        }
        return day;
    }

    private Walk walkHours(LocalDateTime begin, Duration amount) {
        LocalDateTime start = null;
        Duration left = amount;
        for (LocalDate day = begin.toLocalDate(); ; day = day.plusDays(1)) {
            for (Session session : sessions(day)) {
                LocalDateTime opens = day.atTime(session.opens());
                LocalDateTime closes = day.atTime(session.closes());
                LocalDateTime from = opens.isBefore(begin) ? begin : opens;
                if (!from.isBefore(closes)) {
                    continue;
                }
                start = start == null ? from : start;
                if (!from.plus(left).isAfter(closes)) {
                    LocalDateTime due = from.plus(left);
                    return new Walk(start, day, due, due);
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
                    for (Session session : sessions(day)) {
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
                case WORKING_DAY -> works(day) ? 1 : 0;
                case SESSION -> sessions(day).size();
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
        List<Session> sessions = sessions(day);
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

    private LocalDateTime lastMoment(LocalDate day, Cutoff cutoff) {
        List<Session> sessions = sessions(day);
        LocalDateTime close = day.atTime(sessions.get(sessions.size() - 1).closes());
        if (cutoff.latest() != null) {
            return LocalDateTime.of(day, cutoff.latest());
        }
        return cutoff.lead() != null ? close.minus(cutoff.lead()) : close;
    }

    /** The close of a day, or of the next one that works. */
    private LocalDateTime close(LocalDate from) {
        LocalDate day = from;
        while (!works(day)) {
            day = day.plusDays(1);
        }
        LocalDateTime close = null;
        for (Session session : sessions(day)) {
            close = day.atTime(session.closes());
        }
        return close;
    }

    private boolean works(LocalDate day) {
        return !sessions(day).isEmpty();
    }

    private List<Session> sessions(LocalDate day) {
        status(day);
        SpecialDay rule = special.get(day);
        if (rule == null) {
            return hours.on(day.getDayOfWeek());
        }
        if (rule.kind() != DayKind.SWAP_WORK) {
            return List.of();
        }
        List<Session> paired = rule.pairedWith() == null
                ? List.of()
                : hours.on(rule.pairedWith().getDayOfWeek());
        return paired.isEmpty() ? hours.on(DayOfWeek.MONDAY) : paired;
    }

    private YearStatus status(LocalDate day) {
        YearStatus status = data.years().get(day.getYear());
        if (status == null || status == YearStatus.MISSING) {
            throw new MissingYearException(day.getYear());
        }
        return status;
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

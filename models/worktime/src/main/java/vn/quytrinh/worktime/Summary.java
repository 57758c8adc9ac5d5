package vn.quytrinh.worktime;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Sums an explanation up in sentences: the result, what was counted, what was skipped and why. */
record Summary(Timeline timeline, Deadline deadline, List<Stretch> stretches) {

    Wording words() {
        List<Wording> sentences = new ArrayList<>();
        sentences.add(result());
        sentences.add(counted());
        List<Wording> skipped = skipped();
        if (!skipped.isEmpty()) {
            sentences.add(new Wording(
                    "Không tính: "
                            + join(skipped.stream().map(Wording::vietnamese).toList()) + ".",
                    "Not counted: "
                            + join(skipped.stream().map(Wording::english).toList()) + "."));
        }
        timeline.withoutEffect().forEach(pause -> sentences.add(withoutEffect(pause)));
        String closest = timeline.calendar().layers().closest();
        if (closest != null) {
            sentences.add(
                    new Wording("Tính theo lịch %s.".formatted(closest), "By the calendar of %s.".formatted(closest)));
        }
        if (deadline.certainty() == Certainty.PROVISIONAL) {
            sentences.add(provisional());
        }
        return new Wording(
                sentences.stream().map(Wording::vietnamese).collect(Collectors.joining(" ")),
                sentences.stream().map(Wording::english).collect(Collectors.joining(" ")));
    }

    private Wording provisional() {
        String layers = IntStream.rangeClosed(
                        timeline.question().receivedAt().getYear(), dueDate().getYear())
                .filter(year -> timeline.calendar().data().years().get(year) == YearStatus.PROVISIONAL)
                .mapToObj(timeline.calendar().layers().years()::get)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(", "));
        return new Wording(
                "Tạm tính: lịch nghỉ của một năm trong khoảng này chưa được công bố chính thức%s."
                        .formatted(layers.isEmpty() ? "" : ", theo lịch " + layers),
                "Provisional: the days off of a year in this span are not officially announced%s."
                        .formatted(layers.isEmpty() ? "" : ", by the calendar of " + layers));
    }

    private Wording result() {
        TimeLimit limit = timeline.question().limit();
        Wording received = Wording.moment(timeline.question().receivedAt());
        Wording due = Wording.moment(deadline.dueAt());
        Wording midnight = limit.endsAtMoment()
                ? new Wording("", "")
                : new Wording(
                        " (theo luật: hết 24 giờ ngày %s)".formatted(Wording.date(dueDate())),
                        " (by law: 24:00 of %s)".formatted(Wording.date(dueDate())));
        return new Wording(
                "Thời hạn %s, tiếp nhận lúc %s, hết hạn lúc %s%s."
                        .formatted(limit.vietnamese(), received.vietnamese(), due.vietnamese(), midnight.vietnamese()),
                "A period of %s received at %s ends at %s%s."
                        .formatted(limit.english(), received.english(), due.english(), midnight.english()));
    }

    private Wording counted() {
        if (!(timeline.question().limit() instanceof LegalPeriod period)) {
            return inTurn(timeline.question().limit());
        }
        LegalUnit unit = period.unit();
        if (unit.isHour()) {
            Duration time = stretches.stream()
                    .filter(stretch -> stretch.day().counted())
                    .map(stretch ->
                            Duration.between(stretch.day().from(), stretch.day().to()))
                    .reduce(Duration.ZERO, Duration::plus);
            LegalPeriod hours = new LegalPeriod(time.toNanos() / HourCounting.NANOS_OF_THOUSANDTH, unit);
            return new Wording("Đã tính " + hours.vietnamese() + ".", "Counted: " + hours.english() + ".");
        }
        boolean working = unit == LegalUnit.WORKING_DAY || unit == LegalUnit.SESSION || unit == LegalUnit.SAME_DAY;
        long days =
                stretches.stream().filter(stretch -> stretch.day().counted()).count();
        if (days == 0) {
            return new Wording("Đến hạn ngay trong ngày, không đếm ngày.", "Due on the very day, no days are counted.");
        }
        LegalUnit counted = working ? LegalUnit.WORKING_DAY : LegalUnit.CALENDAR_DAY;
        return new Wording(
                "Đã tính %d %s.".formatted(days, counted.vietnamese()),
                "Counted: %d %s%s.".formatted(days, counted.english(), days == 1 ? "" : "s"));
    }

    private static Wording inTurn(TimeLimit limit) {
        return new Wording(
                "Tính lần lượt từng phần: ngày cuối của phần trước là ngày không tính của phần sau (%s)."
                        .formatted(limit.vietnamese()),
                "The parts are counted in turn, the last day of one being day zero of the next (%s)."
                        .formatted(limit.english()));
    }

    private List<Wording> skipped() {
        List<Wording> skipped = new ArrayList<>();
        for (Stretch stretch : stretches) {
            String date = Wording.date(stretch.day().date());
            boolean stated = stretch.cause() == Stretch.Cause.DAY_ZERO || stretch.cause() == Stretch.Cause.AFTER_CUTOFF;
            if (stated) {
                skipped.add(new Wording(
                        date + " – " + stretch.day().vietnamese(),
                        date + " – " + stretch.day().english()));
            }
        }
        skipped.addAll(DaysOff.worded(timeline.calendar(), datesOff()));
        long restarted = stretches.stream()
                .filter(stretch -> stretch.cause() == Stretch.Cause.RESTARTED)
                .map(stretch -> stretch.day().date())
                .distinct()
                .count();
        if (restarted > 0) {
            skipped.add(new Wording(
                    "%d ngày đã qua trước khi tính lại từ đầu".formatted(restarted),
                    "%d %s before the period was counted again".formatted(restarted, restarted == 1 ? "day" : "days")));
        }
        for (Run run : timeline.runs()) {
            if (run.endedBy() != null) {
                skipped.add(DayReason.paused(run.endedBy()));
            }
        }
        stretches.stream()
                .filter(stretch -> stretch.cause() == Stretch.Cause.ROLLED)
                .findFirst()
                .ifPresent(stretch -> skipped.add(DayReason.rolled(dueDate())));
        return skipped;
    }

    private List<LocalDate> datesOff() {
        return stretches.stream()
                .filter(stretch -> stretch.cause() == Stretch.Cause.DAY_OFF)
                .map(stretch -> stretch.day().date())
                .distinct()
                .toList();
    }

    private LocalDate dueDate() {
        return deadline.dueAt().toLocalDate();
    }

    private static Wording withoutEffect(Suspension pause) {
        String from = Wording.moment(pause.from()).vietnamese();
        return new Wording(
                "Lần tạm dừng từ %s không ảnh hưởng đến hạn vì nằm ngoài thời gian tính thời hạn hoặc trở lại ngay trong ngày."
                        .formatted(from),
                "The pause from %s has no effect because it lies outside the running period or ends on the same day."
                        .formatted(Wording.moment(pause.from()).english()));
    }

    private static String join(List<String> parts) {
        return String.join("; ", parts);
    }
}

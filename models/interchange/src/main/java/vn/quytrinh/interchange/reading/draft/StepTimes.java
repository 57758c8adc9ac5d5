package vn.quytrinh.interchange.reading.draft;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.interchange.guard.Message;
import vn.quytrinh.interchange.reading.Confidence;
import vn.quytrinh.interchange.reading.Doubt.Alternative;
import vn.quytrinh.interchange.reading.Notes;
import vn.quytrinh.interchange.reading.table.StepNumber;
import vn.quytrinh.interchange.reading.table.StepRow;
import vn.quytrinh.interchange.reading.time.TimeReading;
import vn.quytrinh.interchange.source.Place;
import vn.quytrinh.model.common.TimeLimit;
import vn.quytrinh.model.process.Step;
import vn.quytrinh.model.process.StepKind;

/** Gives steps their times: amounts, none by words, shared by merged cells, by case; asks where none is clear. */
final class StepTimes {

    private static final Alternative NOT_COUNTED =
            new Alternative("NOT_COUNTED", new Message("không tính thời gian", "takes no time"));
    private static final Alternative UNKNOWN = new Alternative("UNKNOWN", new Message("để trống", "leave it empty"));
    private static final Alternative TOGETHER =
            new Alternative("TOGETHER", new Message("tính chung một lần", "counted once for all"));
    private static final Alternative EACH =
            new Alternative("EACH", new Message("mỗi bước chừng ấy thời gian", "so much for each"));

    private final Limits limits;
    private final Notes notes;
    private final List<Entry> entries;

    StepTimes(List<Entry> entries, Limits limits, Notes notes) {
        this.entries = entries;
        this.limits = limits;
        this.notes = notes;
    }

    void put() {
        for (Entry entry : entries) {
            TimeReading time = entry.row().time();
            if (time == null && parent(entry) != null) {
                within(entry, parent(entry));
            } else if (time == null) {
                missing(entry);
            } else {
                put(entry, time);
            }
        }
    }

    /** The step 2 above a step 2.1 that has the time of both, null for none. */
    private @Nullable Entry parent(Entry entry) {
        String number = digits(entry);
        int dot = number.lastIndexOf('.');
        return dot < 0
                ? null
                : entries.subList(0, entries.indexOf(entry)).stream()
                        .filter(each -> digits(each).equals(number.substring(0, dot))
                                && each.step().getDuration() != null)
                        .reduce((a, b) -> b)
                        .orElse(null);
    }

    private static String digits(Entry entry) {
        return StepNumber.of(entry.row().number()).map(StepNumber::digits).orElse("");
    }

    private void within(Entry entry, @Nullable Entry parent) {
        String of = parent == null ? "" : parent.step().getId();
        entry.step().setClockCounted(false);
        entry.step().setNotCountedReason("Thời gian tính chung với bước " + of);
        tell(
                entry,
                "SHARED_TIME",
                Confidence.LIKELY,
                "Bước " + entry.step().getId() + " không ghi thời gian riêng; được tính trong thời gian của bước " + of
                        + ".",
                "Step " + entry.step().getId() + " has no time of its own; it is counted within that of step " + of
                        + ".");
    }

    /** A step 2 whose time is that of its steps 2.1, 2.2 together is not counted twice. */
    void joinParts() {
        for (Entry entry : entries) {
            List<TimeLimit> parts = entries.stream()
                    .filter(each -> !digits(entry).isEmpty() && digits(each).startsWith(digits(entry) + "."))
                    .filter(each -> each.stage() == entry.stage())
                    .map(each -> each.step().getDuration())
                    .filter(Objects::nonNull)
                    .toList();
            TimeLimit whole = entry.step().getDuration();
            if (parts.isEmpty()
                    || whole == null
                    || whole.getValue() == null
                    || parts.stream().anyMatch(each -> each.getValue() == null || each.getUnit() != whole.getUnit())) {
                continue;
            }
            BigDecimal sum = parts.stream().map(TimeLimit::getValue).reduce(BigDecimal.ZERO, BigDecimal::add);
            if (sum.compareTo(whole.getValue()) == 0) {
                entry.step().setClockCounted(false);
                entry.step().setNotCountedReason("Thời gian là tổng của các bước " + digits(entry) + ".x");
                tell(
                        entry,
                        "PARTS_TOTAL",
                        Confidence.LIKELY,
                        "Thời gian của bước " + entry.step().getId()
                                + " bằng tổng các bước con; chỉ tính các bước con.",
                        "The time of step " + entry.step().getId()
                                + " is that of its parts together; only the parts are" + " counted.");
            }
        }
    }

    private void put(Entry entry, TimeReading time) {
        Step step = entry.step();
        Step owner = owner(entry.row());
        if (owner != null
                && time.kind() == TimeReading.Kind.AMOUNT
                && ask(entry, owner).equals("TOGETHER")) {
            step.setClockCounted(false);
            step.setDurationText(time.text());
            step.setNotCountedReason("Thời gian tính chung với bước " + owner.getId());
            return;
        }
        switch (time.kind()) {
            case AMOUNT -> amount(entry, time);
            case SAME_DAY -> {
                step.setDuration(limits.of(time));
                step.setDurationText(time.text());
            }
            case OFFICE_HOURS, NOT_COUNTED -> {
                step.setClockCounted(false);
                step.setDurationText(time.text());
            }
            case DITTO -> ditto(entry, time);
            case ELSEWHERE, UNCLEAR -> unclear(entry, time);
            case BLANK -> missing(entry);
        }
    }

    private @Nullable Step owner(StepRow row) {
        StepRow shares = row.shares();
        return entries.stream()
                .filter(each -> each.row() == shares)
                .map(Entry::step)
                .findFirst()
                .orElse(null);
    }

    private String ask(Entry entry, Step owner) {
        return notes.ask(
                "SHARED_TIME",
                new Place(
                        entry.row().table().index(),
                        entry.row().row(),
                        entry.row().timeColumn()),
                Confidence.LIKELY,
                new Message(
                        "Bước " + entry.step().getId() + " dùng chung ô thời gian với bước " + owner.getId()
                                + ": được tính một lần.",
                        "Step " + entry.step().getId() + " shares the merged time of step " + owner.getId()
                                + ": counted once."),
                TOGETHER,
                EACH);
    }

    private void amount(Entry entry, TimeReading time) {
        Step step = entry.step();
        step.setDuration(limits.of(time));
        time.cases().stream()
                .skip(1)
                .forEach(each -> step.getAlternatives().add(limits.alternative(each.when(), each.amounts())));
        entry.row().otherTimes().stream()
                .filter(each -> !each.time().amounts().isEmpty())
                .forEach(each -> step.getAlternatives()
                        .add(limits.alternative(each.label(), each.time().amounts())));
        if (!step.getAlternatives().isEmpty()) {
            step.setDurationText(time.text());
            tell(
                    entry,
                    "TIME_BY_CASE",
                    Confidence.LIKELY,
                    "Bước " + step.getId()
                            + " có thời gian khác nhau theo trường hợp; thời gian đầu là thời gian chung.",
                    "Step " + step.getId() + " has times by case; the first is taken as the general one.");
        }
        for (String fault : time.faults()) {
            step.setDurationText(time.text());
            step.setConfidence("low");
            fault(entry, time, fault);
        }
    }

    private void fault(Entry entry, TimeReading time, String fault) {
        String said = "“" + time.text() + "”";
        switch (fault) {
            case "RANGE" ->
                tell(
                        entry,
                        "TIME_RANGE",
                        Confidence.DOUBTFUL,
                        "Thời gian " + said + " là một khoảng; lấy số lớn.",
                        "The time " + said + " is a range; its upper end is taken.");
            case "TWO_TIMES" ->
                tell(
                        entry,
                        "TIME_SEVERAL",
                        Confidence.DOUBTFUL,
                        "Ô thời gian " + said + " có nhiều thời gian; lấy thời gian đầu.",
                        "The cell " + said + " holds several times; the first is taken.");
            case "NO_UNIT" ->
                tell(
                        entry,
                        "TIME_UNIT",
                        Confidence.DOUBTFUL,
                        "Thời gian " + said + " không có đơn vị; được hiểu là ngày.",
                        "The time " + said + " has no unit; taken for days.");
            case "MINUTES" ->
                tell(
                        entry,
                        "TIME_MINUTES",
                        Confidence.LIKELY,
                        "Thời gian " + said + " tính bằng phút; được đổi ra giờ làm việc.",
                        "The time " + said + " is in minutes; turned into working hours.");
            default -> {}
        }
    }

    private void ditto(Entry entry, TimeReading time) {
        int at = entries.indexOf(entry);
        TimeLimit above = at == 0 ? null : entries.get(at - 1).step().getDuration();
        entry.step().setDurationText(time.text());
        entry.step().setConfidence("low");
        if (above != null) {
            entry.step().setDuration(EcoreUtil.copy(above));
        }
        tell(
                entry,
                "TIME_DITTO",
                Confidence.DOUBTFUL,
                "Thời gian ghi như trên; lấy lại thời gian của bước trước.",
                "The time says as above; the time of the step before is taken again.");
    }

    private void unclear(Entry entry, TimeReading time) {
        Step step = entry.step();
        step.setDurationText(time.text());
        boolean date = time.faults().contains("DATE");
        String answer = notes.ask(
                date ? "TIME_DATE" : "TIME_UNCLEAR",
                entry.row().timePlace(),
                Confidence.DOUBTFUL,
                date
                        ? new Message(
                                "Ô thời gian chứa ngày tháng " + time.text()
                                        + ": có lẽ Excel đã đổi một phân số như 1/2. Hãy sửa ô.",
                                "The cell holds the date " + time.text()
                                        + ": a fraction like 1/2 may have been turned into it. Please correct the cell.")
                        : new Message(
                                "Không rõ thời gian “" + time.text() + "” của bước " + step.getId() + ".",
                                "The time “" + time.text() + "” of step " + step.getId() + " is not clear."),
                UNKNOWN,
                NOT_COUNTED);
        step.setConfidence("low");
        step.setClockCounted(!answer.equals("NOT_COUNTED"));
    }

    private void missing(Entry entry) {
        Step step = entry.step();
        boolean desk = step.isSetKind()
                && (step.getKind() == StepKind.RETURN
                        || step.getKind() == StepKind.RECEIVE
                        || step.getKind() == StepKind.WAIT_EXTERNAL);
        String answer = notes.ask(
                "TIME_MISSING",
                entry.row().timePlace(),
                desk ? Confidence.LIKELY : Confidence.DOUBTFUL,
                new Message("Bước " + step.getId() + " không ghi thời gian.", "Step " + step.getId() + " has no time."),
                desk ? NOT_COUNTED : UNKNOWN,
                desk ? UNKNOWN : NOT_COUNTED);
        step.setClockCounted(!answer.equals("NOT_COUNTED"));
        if (!desk) {
            step.setConfidence("low");
        }
    }

    private void tell(Entry entry, String code, Confidence confidence, String vi, String en) {
        notes.ask(code, entry.row().timePlace(), confidence, new Message(vi, en));
    }
}

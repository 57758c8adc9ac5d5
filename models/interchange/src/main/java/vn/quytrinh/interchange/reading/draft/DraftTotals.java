package vn.quytrinh.interchange.reading.draft;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.interchange.guard.Message;
import vn.quytrinh.interchange.reading.Confidence;
import vn.quytrinh.interchange.reading.Doubt.Alternative;
import vn.quytrinh.interchange.reading.Notes;
import vn.quytrinh.interchange.reading.time.TimeReading;
import vn.quytrinh.interchange.source.Place;
import vn.quytrinh.model.common.LegalUnit;
import vn.quytrinh.model.common.TimeLimit;
import vn.quytrinh.model.process.InternalProcess;
import vn.quytrinh.model.process.Stage;
import vn.quytrinh.model.process.Step;
import vn.quytrinh.procedure.law.citation.FoldedText;
import vn.quytrinh.procedure.paths.ProcessPath;
import vn.quytrinh.procedure.paths.ProcessPaths;

/** Takes the totals that the source prints, of the whole, of stages and of cases, and holds the steps against them. */
final class DraftTotals {

    private static final Map<LegalUnit, Message> UNITS = Map.of(
            LegalUnit.WORKING_DAY, new Message("ngày làm việc", "working days"),
            LegalUnit.CALENDAR_DAY, new Message("ngày", "calendar days"),
            LegalUnit.WORKING_HOUR, new Message("giờ làm việc", "working hours"),
            LegalUnit.CLOCK_HOUR, new Message("giờ", "hours of the clock"),
            LegalUnit.SESSION, new Message("buổi", "half-day sessions"));

    private final InternalProcess process;
    private final Layout layout;
    private final Limits limits;
    private final Notes notes;

    DraftTotals(InternalProcess process, Layout layout, Limits limits, Notes notes) {
        this.process = process;
        this.layout = layout;
        this.limits = limits;
        this.notes = notes;
    }

    /**
     * Puts the totals into the process.
     *
     * @param stated the total that a line around the table names, null for none
     * @param place where the table begins
     */
    void put(@Nullable Total stated, Place place) {
        stages();
        List<Total> whole = new ArrayList<>();
        for (Total total : layout.totals()) {
            if (total.time().amounts().isEmpty() && total.time().kind() != TimeReading.Kind.SAME_DAY) {
                notes.ask(
                        "TOTAL_UNCLEAR",
                        total.place(),
                        Confidence.DOUBTFUL,
                        new Message("Dòng tổng không có thời gian đọc được.", "The total row has no readable time."));
            } else if (isOfStage(total)) {
                Objects.requireNonNull(total.stage()).setTotal(limits.of(total.time()));
            } else {
                whole.add(total);
            }
        }
        if (stated != null && whole.isEmpty()) {
            whole.add(stated);
        }
        if (whole.isEmpty()) {
            notes.ask(
                    "TOTAL_MISSING",
                    place,
                    Confidence.LIKELY,
                    new Message("Nguồn không có dòng tổng thời gian.", "The source prints no total."));
        }
        whole(whole);
        layout.stages().keySet().forEach(stage -> checkStage(stage, place));
    }

    private void stages() {
        layout.stages().forEach((stage, time) -> {
            layout.entries().stream()
                    .filter(each -> each.stage() == stage)
                    .forEach(each -> stage.getSteps().add(each.step()));
            TimeLimit limit = limits.of(time);
            if (limit != null) {
                stage.setTotal(limit);
            }
            if (!stage.getSteps().isEmpty()) {
                process.getStages().add(stage);
            }
        });
    }

    /** By the sums where they tell; else a total in a stage is that stage's while others follow, or while it has none. */
    private boolean isOfStage(Total total) {
        Stage stage = total.stage();
        if (stage == null || stage.getTotal() != null || layout.stages().size() < 2) {
            return false;
        }
        String label = FoldedText.of(total.label());
        if (label.matches(".*(toan bo|tong cong|ca quy trinh|i ?\\+ ?ii|thu tuc|tthc).*")) {
            return false;
        }
        boolean last = layout.totals().indexOf(total) == layout.totals().size() - 1;
        if (!last) {
            return true;
        }
        BigDecimal printed = amount(total.time());
        return printed.compareTo(sum(layout.entries().stream().filter(each -> each.stage() == stage))) == 0
                && printed.compareTo(sum(layout.entries().stream())) != 0;
    }

    private static BigDecimal amount(TimeReading time) {
        return time.amounts().stream().map(TimeReading.Amount::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal sum(Stream<Entry> entries) {
        return entries.map(Entry::step)
                .filter(step -> step.isClockCounted()
                        && step.getDuration() != null
                        && step.getDuration().getValue() != null)
                .map(step -> step.getDuration().getValue())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void whole(List<Total> totals) {
        for (int i = 0; i < totals.size(); i++) {
            Total total = totals.get(i);
            TimeLimit limit = limits.of(total.time());
            if (limit == null) {
                continue;
            }
            TimeLimit declared = process.getDeclaredTotal();
            if (declared == null) {
                if (!total.when().isEmpty()) {
                    limit.setNote(total.when());
                }
                process.setDeclaredTotal(limit);
            } else if (!total.when().isEmpty()) {
                declared.getAlternatives()
                        .add(limits.alternative(total.when(), total.time().amounts()));
            }
            total.time().cases().stream()
                    .skip(1)
                    .forEach(each -> process.getDeclaredTotal()
                            .getAlternatives()
                            .add(limits.alternative(each.when(), each.amounts())));
            check(total, limit);
        }
    }

    private void check(Total total, TimeLimit limit) {
        if (limit.getValue() == null || limit.getUnit() == LegalUnit.SAME_DAY) {
            return;
        }
        TimeLimit declared = process.getDeclaredTotal();
        process.setDeclaredTotal(limit);
        ProcessPath worst = ProcessPaths.of(process).stream()
                .filter(path -> total.when().isEmpty() || isOf(path, total.when()))
                .max(Comparator.comparing(ProcessPath::total))
                .orElse(null);
        process.setDeclaredTotal(declared);
        if (worst == null) {
            return;
        }
        Message unit = UNITS.getOrDefault(
                limit.getUnit(),
                new Message(limit.getUnit().getName(), limit.getUnit().getName()));
        String sum = shown(worst.total());
        String printed = shown(limit.getValue());
        if (worst.total().compareTo(limit.getValue()) != 0) {
            notes.ask(
                    "TOTAL_MISMATCH",
                    total.place(),
                    Confidence.DOUBTFUL,
                    new Message(
                            "Các bước cộng lại " + sum + " " + unit.vi() + " nhưng nguồn in " + printed + " "
                                    + unit.vi() + ". Giữ số đã in; hãy xem lại các ô thời gian hoặc văn bản.",
                            "The steps add up to " + sum.replace(',', '.') + " " + unit.en() + " but the source prints "
                                    + printed.replace(',', '.') + ". The printed total is kept; look at the times or at"
                                    + " the decision."),
                    new Alternative("PRINTED", new Message("giữ " + printed, "keep " + printed)),
                    new Alternative("SUM", new Message("lấy " + sum, "take " + sum)));
            if (lastAnswer().equals("SUM")) {
                limit.setValue(worst.total());
            }
        } else if (worst.converted()) {
            notes.ask(
                    "TOTAL_OTHER_UNIT",
                    total.place(),
                    Confidence.LIKELY,
                    new Message(
                            "Tổng ghi bằng " + unit.vi()
                                    + ", các bước ghi bằng đơn vị khác; bằng nhau khi tính mỗi ngày 8 giờ"
                                    + " làm việc.",
                            "The total is in " + unit.en() + ", the steps are in another unit; they agree at 8 working"
                                    + " hours a day."));
        }
    }

    private String lastAnswer() {
        return notes.doubts().get(notes.doubts().size() - 1).chosen();
    }

    private boolean isOf(ProcessPath path, String when) {
        List<Step> own = layout.entries().stream()
                .filter(each -> each.when().equals(when))
                .map(Entry::step)
                .toList();
        return path.steps().stream().anyMatch(own::contains);
    }

    private void checkStage(Stage stage, Place place) {
        TimeLimit limit = stage.getTotal();
        if (limit == null || limit.getValue() == null) {
            return;
        }
        List<Step> steps = stage.getSteps();
        boolean sameUnit = steps.stream()
                .map(Step::getDuration)
                .filter(Objects::nonNull)
                .allMatch(each -> each.getUnit() == limit.getUnit());
        BigDecimal sum = sum(layout.entries().stream().filter(each -> each.stage() == stage));
        if (sameUnit && layout.cases().isEmpty() && sum.compareTo(limit.getValue()) != 0) {
            notes.ask(
                    "STAGE_MISMATCH",
                    place,
                    Confidence.DOUBTFUL,
                    new Message(
                            "Các bước của “" + stage.getName() + "” cộng lại " + shown(sum) + " nhưng nguồn in "
                                    + shown(limit.getValue()) + ".",
                            "The steps of “" + stage.getName() + "” add up to " + sum.toPlainString()
                                    + " but the source prints "
                                    + limit.getValue().toPlainString() + "."));
        }
    }

    private static String shown(BigDecimal value) {
        return Limits.plain(value).toPlainString().replace('.', ',');
    }
}

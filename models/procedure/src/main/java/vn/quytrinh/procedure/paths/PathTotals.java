package vn.quytrinh.procedure.paths;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.quytrinh.model.common.LegalUnit;
import vn.quytrinh.model.common.TimeLimit;
import vn.quytrinh.model.process.InternalProcess;
import vn.quytrinh.model.process.Step;

/** Adds up the time of the steps on a path in the unit of the declared total. */
final class PathTotals {

    private final LegalUnit unit;

    PathTotals(InternalProcess process) {
        this.unit = unitOf(process);
    }

    ProcessPath path(List<Step> steps) {
        Map<LegalUnit, BigDecimal> sums = new EnumMap<>(LegalUnit.class);
        steps.stream()
                .filter(PathTotals::isWithinTotal)
                .flatMap(step -> amounts(step.getDuration()))
                .forEach(part -> sums.merge(part.getUnit(), part.getValue(), BigDecimal::add));
        BigDecimal total = sums.entrySet().stream()
                .map(sum -> UnitComparison.convert(sum.getValue(), sum.getKey(), unit))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean converted = sums.keySet().stream().anyMatch(each -> each != unit);
        return new ProcessPath(steps, plain(total), unit, converted);
    }

    /** Without a declared total, its place is taken by the unit of the first counted step. */
    private static LegalUnit unitOf(InternalProcess process) {
        Stream<TimeLimit> counted =
                process.getSteps().stream().filter(PathTotals::isWithinTotal).map(Step::getDuration);
        LegalUnit found = Stream.concat(Stream.ofNullable(process.getDeclaredTotal()), counted)
                .flatMap(PathTotals::amounts)
                .map(TimeLimit::getUnit)
                .findFirst()
                .orElse(LegalUnit.WORKING_DAY);
        return found == LegalUnit.SAME_DAY ? LegalUnit.WORKING_HOUR : found;
    }

    private static boolean isWithinTotal(Step step) {
        return step.isClockCounted() && !step.isSeparateLimit() && step.getDuration() != null;
    }

    private static Stream<TimeLimit> amounts(TimeLimit limit) {
        if (!limit.getParts().isEmpty()) {
            return limit.getParts().stream().flatMap(PathTotals::amounts);
        }
        return limit.getValue() != null && limit.isSetUnit() ? Stream.of(limit) : Stream.empty();
    }

    private static BigDecimal plain(BigDecimal total) {
        BigDecimal stripped = total.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}

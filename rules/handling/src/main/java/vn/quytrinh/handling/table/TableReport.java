package vn.quytrinh.handling.table;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.rulebase.Text;

/**
 * What is wrong with a decision table, each finding with an input that shows it. What is listed is certain; where cells were not
 * analysed or the limit was reached, there may be more. Facts that are unknown (null) are not looked at.
 *
 * @param gaps inputs for which no row applies
 * @param overlaps rows that apply together where they should not, or where one hides another
 * @param unreachable rows that never decide
 * @param notAnalysed cells whose FEEL is beyond the analysis
 * @param limited whether the table was too intricate to be analysed to the end
 */
public record TableReport(
        List<Gap> gaps,
        List<Overlap> overlaps,
        List<UnreachableRow> unreachable,
        List<NotAnalysed> notAnalysed,
        boolean limited) {

    /** Makes a report. */
    public TableReport {
        gaps = List.copyOf(gaps);
        overlaps = List.copyOf(overlaps);
        unreachable = List.copyOf(unreachable);
        notAnalysed = List.copyOf(notAnalysed);
    }

    /** Tells whether every input was looked at and has exactly the answer the hit policy promises, and every row has a use. */
    public boolean isSound() {
        return gaps.isEmpty()
                && overlaps.stream().noneMatch(overlap -> overlap.kind() == OverlapKind.CONFLICT)
                && unreachable.isEmpty()
                && notAnalysed.isEmpty()
                && !limited;
    }

    /**
     * An input for which no row applies.
     *
     * @param example each fact's name with a Boolean, BigDecimal, String or LocalDate
     * @param sentence the finding in words
     */
    public record Gap(Map<String, Object> example, Text sentence) {}

    /** What it means that two rows apply together. */
    public enum OverlapKind {
        /** Under UNIQUE, or under ANY with different conclusions: the table cannot answer. */
        CONFLICT,
        /** Under FIRST or PRIORITY: one row decides and the other, which says something else, is hidden. */
        MASKED
    }

    /**
     * Two rows that apply together.
     *
     * @param kind what it means
     * @param first the row that decides, or the earlier of two in conflict, from 1
     * @param second the other row
     * @param example an input for which both apply
     * @param sentence the finding in words
     */
    public record Overlap(OverlapKind kind, int first, int second, Map<String, Object> example, Text sentence) {}

    /**
     * A row that never decides.
     *
     * @param row the row, from 1
     * @param example an input it was written for but another row decides; null when no input satisfies the row at all
     * @param sentence the finding in words
     */
    public record UnreachableRow(int row, @Nullable Map<String, Object> example, Text sentence) {}

    /**
     * A cell that was not analysed.
     *
     * @param row the row, from 1
     * @param column the column, from 1, conclusions after conditions
     * @param sentence the finding in words
     */
    public record NotAnalysed(int row, int column, Text sentence) {}
}

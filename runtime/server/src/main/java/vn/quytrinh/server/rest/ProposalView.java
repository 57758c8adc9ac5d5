package vn.quytrinh.server.rest;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import vn.quytrinh.engine.calendar.YearProposal;
import vn.quytrinh.worktime.SpecialDay;
import vn.quytrinh.worktime.YearStatus;
import vn.quytrinh.worktime.statute.NationalDayChoice;
import vn.quytrinh.worktime.statute.TetChoice;

/**
 * The days off of a year by statute as they are sent.
 *
 * @param calendar the calendar that may adopt them
 * @param year the year
 * @param status always PROVISIONAL
 * @param tet how the days of Tết lie
 * @param nationalDay which day beside 02/9 is off
 * @param choices what else may be chosen
 * @param days the days
 * @param missing those that the calendar does not have
 */
record ProposalView(
        String calendar,
        int year,
        YearStatus status,
        TetChoice tet,
        NationalDayChoice nationalDay,
        Choices choices,
        List<CalendarYearView.DayView> days,
        List<LocalDate> missing) {

    /** What may be chosen. */
    record Choices(List<Choice> tet, List<Choice> nationalDay) {}

    /** A choice in both languages. */
    record Choice(String id, String vi, String en) {}

    private static final Choices CHOICES = new Choices(
            Arrays.stream(TetChoice.values())
                    .map(choice -> new Choice(choice.name(), choice.vietnamese(), choice.english()))
                    .toList(),
            Arrays.stream(NationalDayChoice.values())
                    .map(choice -> new Choice(choice.name(), choice.vietnamese(), choice.english()))
                    .toList());

    static ProposalView of(String calendar, YearProposal proposal) {
        return new ProposalView(
                calendar,
                proposal.year().year(),
                YearStatus.PROVISIONAL,
                proposal.year().tet(),
                proposal.year().nationalDay(),
                CHOICES,
                proposal.proposal().days().stream()
                        .map(day -> CalendarYearView.DayView.of(day, null))
                        .toList(),
                proposal.missing().stream().map(SpecialDay::date).toList());
    }
}

package vn.quytrinh.worktime;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A block of days off without a working day between them, such as Tết with the weekends beside it.
 *
 * @param from the first day
 * @param to the last day
 */
record DaysOff(LocalDate from, LocalDate to) {

    /** More blocks of mere weekends than this are given as a number. */
    private static final int NAMED_WEEKENDS = 3;

    /** What calendars put around a holiday's name: "Nghỉ bù … 01/05/2021", "(mùng 1)". */
    private static final Pattern TRIMMINGS =
            Pattern.compile("^Nghỉ bù |\\s*\\(.*?\\)|\\s*\\d{1,2}/\\d{1,2}/\\d{4}$", Pattern.UNICODE_CASE);

    /** Words the blocks of some days off, in order; weekends come together at the end. */
    static List<Wording> worded(WorkingCalendar calendar, List<LocalDate> dates) {
        List<Wording> words = new ArrayList<>();
        List<DaysOff> weekends = new ArrayList<>();
        for (DaysOff block : blocks(dates)) {
            Set<String> names = block.names(calendar);
            if (names.isEmpty()) {
                weekends.add(block);
            } else {
                words.add(block.worded(names, block.documents(calendar), block.layers(calendar)));
            }
        }
        if (!weekends.isEmpty()) {
            words.add(weekends(weekends));
        }
        return words;
    }

    private static List<DaysOff> blocks(List<LocalDate> dates) {
        List<DaysOff> blocks = new ArrayList<>();
        for (LocalDate date : dates) {
            int last = blocks.size() - 1;
            if (last >= 0 && blocks.get(last).to.plusDays(1).equals(date)) {
                blocks.set(last, new DaysOff(blocks.get(last).from, date));
            } else {
                blocks.add(new DaysOff(date, date));
            }
        }
        return blocks;
    }

    private Set<String> names(WorkingCalendar calendar) {
        Set<String> names = new LinkedHashSet<>();
        boolean swapped = false;
        for (LocalDate date = from; !date.isAfter(to); date = date.plusDays(1)) {
            SpecialDay day = calendar.specialDay(date).orElse(null);
            if (day != null && day.kind() == DayKind.SWAP_OFF) {
                swapped = true;
            } else if (day != null) {
                names.add(TRIMMINGS.matcher(day.name()).replaceAll("").strip());
            }
        }
        if (swapped && names.isEmpty()) {
            names.add("hoán đổi");
        }
        return names;
    }

    private Set<String> documents(WorkingCalendar calendar) {
        Set<String> documents = new LinkedHashSet<>();
        for (LocalDate date = from; !date.isAfter(to); date = date.plusDays(1)) {
            String document = DayReason.document(calendar, date);
            if (document != null) {
                documents.add(document);
            }
        }
        return documents;
    }

    /** Whose calendars within the nation's make these days special. */
    private String layers(WorkingCalendar calendar) {
        return from.datesUntil(to.plusDays(1))
                .map(calendar.layers().days()::get)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private Wording worded(Set<String> names, Set<String> documents, String layers) {
        String name = String.join(", ", names);
        String range = Wording.range(from, to);
        String basis = String.join("; ", documents);
        return new Wording(
                "nghỉ %s %s%s%s"
                        .formatted(
                                name,
                                range,
                                basis.isEmpty() ? "" : " theo " + basis,
                                layers.isEmpty() ? "" : ", lịch " + layers),
                "days off for %s %s%s%s"
                        .formatted(
                                name,
                                range,
                                basis.isEmpty() ? "" : " under " + basis,
                                layers.isEmpty() ? "" : ", calendar of " + layers));
    }

    private static Wording weekends(List<DaysOff> blocks) {
        if (blocks.size() > NAMED_WEEKENDS) {
            long days = blocks.stream()
                    .mapToLong(block -> block.to.toEpochDay() - block.from.toEpochDay() + 1)
                    .sum();
            return new Wording(days + " ngày nghỉ hằng tuần", days + " weekly rest days");
        }
        String ranges = String.join(
                ", ",
                blocks.stream()
                        .map(block -> Wording.range(block.from, block.to))
                        .toList());
        return new Wording("nghỉ hằng tuần " + ranges, "weekly rest " + ranges);
    }
}

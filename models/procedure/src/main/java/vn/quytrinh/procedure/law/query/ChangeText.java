package vn.quytrinh.procedure.law.query;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.procedure.law.citation.LawCitation;

/** Words a change of law in Vietnamese and English. */
final class ChangeText {

    private static final DateTimeFormatter VIETNAMESE = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private ChangeText() {}

    static LawChange of(LocalDate day, @Nullable LawEntry before, @Nullable LawEntry after) {
        String date = VIETNAMESE.format(day);
        if (before != null && after != null) {
            return new LawChange(
                    day,
                    LawChange.Kind.CHANGES,
                    before,
                    after,
                    name(after, true) + " từ " + date + ": " + content(before, true) + " → " + content(after, true),
                    name(after, false) + " from " + day + ": " + content(before, false) + " → "
                            + content(after, false));
        }
        if (after != null) {
            return new LawChange(
                    day,
                    LawChange.Kind.BEGINS,
                    null,
                    after,
                    name(after, true) + " bắt đầu áp dụng từ " + date + ": " + content(after, true),
                    name(after, false) + " begins on " + day + ": " + content(after, false));
        }
        LawEntry ended = Objects.requireNonNull(before, "before");
        return new LawChange(
                day,
                LawChange.Kind.ENDS,
                ended,
                null,
                name(ended, true) + " hết áp dụng từ " + date + ": " + content(ended, true),
                name(ended, false) + " no longer applies from " + day + ": " + content(ended, false));
    }

    static LawChange amended(LocalDate day, LawEntry amended, String by) {
        return new LawChange(
                day,
                LawChange.Kind.AMENDED,
                amended,
                amended,
                name(amended, true) + " được " + by + " sửa đổi, bổ sung từ " + VIETNAMESE.format(day),
                name(amended, false) + " is amended by " + by + " from " + day);
    }

    private static String name(LawEntry entry, boolean vietnamese) {
        String item = vietnamese ? entry.item().vietnamese() : entry.item().english();
        String name = Character.toUpperCase(item.charAt(0)) + item.substring(1) + " "
                + (vietnamese ? entry.vietnamese() : entry.english());
        return entry.scope().equals("VN") ? name : name + " (" + entry.scope() + ")";
    }

    private static String content(LawEntry entry, boolean vietnamese) {
        String content = vietnamese ? entry.vietnameseContent() : entry.englishContent();
        boolean itself = entry.item() == LawItem.INSTRUMENT;
        String cited = entry.citations().stream().map(LawCitation::text).collect(Collectors.joining("; "));
        return itself || cited.isEmpty() ? content : content + " (" + cited + ")";
    }
}

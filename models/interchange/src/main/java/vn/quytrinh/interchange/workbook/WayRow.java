package vn.quytrinh.interchange.workbook;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.model.process.Transition;
import vn.quytrinh.model.process.TransitionTarget;
import vn.quytrinh.procedure.law.citation.FoldedText;

/**
 * A row of the sheet of ways.
 *
 * @param from the id of the step it leaves
 * @param to the id of the step it leads to, or the words for asking for a supplement or refusing
 * @param when the condition, empty for none
 * @param id its id, empty for a new one
 */
record WayRow(String from, String to, String when, String id) {

    static final List<String> HEADINGS = List.of("Từ bước", "Đến", "Điều kiện", SheetForm.SYSTEM_KEY);

    private static final Map<TransitionTarget, String> ENDS = Map.of(
            TransitionTarget.SUPPLEMENT,
            "yêu cầu bổ sung",
            TransitionTarget.REFUSE,
            "từ chối tiếp nhận",
            TransitionTarget.REJECT,
            "không giải quyết");

    static WayRow of(Transition way) {
        String step = way.getTo() == null
                ? ""
                : Objects.requireNonNullElse(way.getTo().getId(), "");
        String to = ENDS.getOrDefault(way.getTarget(), step);
        return new WayRow(
                Objects.requireNonNullElse(((vn.quytrinh.model.process.Step) way.eContainer()).getId(), ""),
                to,
                Objects.requireNonNullElse(way.getWhen(), ""),
                Objects.requireNonNullElse(way.getId(), ""));
    }

    /** Returns where the way leads if it leads to no step, or null. */
    @Nullable
    TransitionTarget end() {
        return ENDS.entrySet().stream()
                .filter(each -> FoldedText.of(each.getValue()).equals(FoldedText.of(to))
                        || each.getKey().getLiteral().equalsIgnoreCase(to.strip()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }
}

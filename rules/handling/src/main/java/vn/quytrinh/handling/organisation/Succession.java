package vn.quytrinh.handling.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.handling.HandlingException;

/**
 * What became of a unit that was renamed, merged or dissolved (đổi tên, sáp nhập, giải thể).
 *
 * @param unit the unit, by name, code or id
 * @param successor the unit that has its tasks since, null when nobody has
 * @param from the first day without the former unit
 * @param document what it rests on, such as the resolution of the council
 */
public record Succession(String unit, @Nullable String successor, LocalDate from, String document) {

    /**
     * Checks the succession.
     *
     * @throws HandlingException {@code SUCCESSION_INVALID} when a text is blank or a unit follows upon itself
     */
    public Succession {
        Objects.requireNonNull(from, "from");
        boolean blank = unit.isBlank() || document.isBlank() || successor != null && successor.isBlank();
        if (blank || UnitName.normal(unit).equals(UnitName.normal(successor))) {
            throw new HandlingException(
                    "SUCCESSION_INVALID",
                    "Thay đổi đơn vị cần đơn vị cũ, văn bản và đơn vị kế thừa khác đơn vị cũ (bỏ trống successor khi giải thể mà không có đơn vị kế thừa) nhưng nhận được \"%s\", \"%s\", \"%s\"."
                            .formatted(unit, document, successor),
                    "Expected a unit, a document and another unit as successor (no successor when nobody has its tasks) but found \"%s\", \"%s\", \"%s\"."
                            .formatted(unit, document, successor));
        }
    }

    /** Tells whether this and another are about the same unit and day. */
    public boolean contradicts(Succession other) {
        return from.equals(other.from) && UnitName.normal(unit).equals(UnitName.normal(other.unit));
    }

    /** Returns the error of units that follow upon each other in a circle. */
    public static HandlingException cycle(List<String> way) {
        String circle = String.join(" → ", way);
        return new HandlingException(
                "ORGANISATION_CYCLE",
                "Đơn vị kế thừa phải dẫn đến một đơn vị đang hoạt động nhưng lại quay vòng: %s. Hãy bỏ một mắt xích."
                        .formatted(circle),
                "Expected the successors of a unit to lead to one that works but they run in a circle: %s. Maybe remove one of them."
                        .formatted(circle));
    }
}

package vn.quytrinh.engine.control;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document that is to be reviewed (đến hạn xem xét), TCVN ISO 9001:2015, 7.5.2 and 9.1.
 *
 * @param document the document
 * @param lastReviewed when it was reviewed or approved last, null when nobody knows
 * @param reasons why, the most urgent first; at least one
 */
public record DueReview(
        ControlledDocument document, @Nullable LocalDate lastReviewed, List<ReviewReason> reasons) {

    /** The most urgent first. */
    public static final Comparator<DueReview> ORDER = Comparator.comparing(DueReview::due)
            .thenComparing(each -> each.document().id());

    public DueReview {
        reasons =
                reasons.stream().sorted(Comparator.comparing(ReviewReason::due)).toList();
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("Expected a reason for a review but found none.");
        }
    }

    /** Returns the day by which it is to be reviewed. */
    public LocalDate due() {
        return reasons.get(0).due();
    }
}

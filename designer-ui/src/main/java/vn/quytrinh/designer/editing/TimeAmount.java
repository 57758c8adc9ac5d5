package vn.quytrinh.designer.editing;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.model.common.LegalUnit;

/**
 * The time of a step as one amount.
 *
 * @param value the amount, null for no time at all
 * @param unit its legal unit, null with no time at all
 */
public record TimeAmount(
        @Nullable BigDecimal value, @Nullable LegalUnit unit) {}

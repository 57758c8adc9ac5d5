package vn.quytrinh.handling.plan;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.model.process.Fee;
import vn.quytrinh.model.process.FeeCap;
import vn.quytrinh.model.process.FeeExemption;

/** Reads fees out of the model. */
final class FeeReader {

    private FeeReader() {}

    static FeePlan fee(Fee fee) {
        return new FeePlan(
                fee.getId(),
                Objects.requireNonNullElse(fee.getKind(), ""),
                fee.getName(),
                fee.getAmount(),
                fee.getCondition(),
                fee.getExpression() != null,
                fee.getFormula(),
                fee.getNote(),
                basis(fee.getLegalBasis(), fee.isSetVerified() && fee.isVerified()),
                fee.getEffectiveFrom(),
                fee.getEffectiveTo(),
                fee.getExemptions().stream().map(FeeReader::exemption).toList(),
                cap(fee.getCap()));
    }

    private static FeePlan.Exemption exemption(FeeExemption exemption) {
        return new FeePlan.Exemption(
                exemption.getId(),
                Stream.of(exemption.getCondition(), exemption.getNote(), exemption.getExpression())
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(""),
                exemption.getExpression() != null,
                basis(exemption.getLegalBasis(), exemption.isSetVerified() && exemption.isVerified()));
    }

    private static FeePlan.@Nullable Cap cap(@Nullable FeeCap cap) {
        return cap == null
                ? null
                : new FeePlan.Cap(
                        cap.getId(),
                        cap.getAmount(),
                        cap.getText(),
                        basis(cap.getLegalBasis(), cap.isSetVerified() && cap.isVerified()));
    }

    private static FeeBasis basis(@Nullable String text, boolean verified) {
        return new FeeBasis(text, verified);
    }
}

package vn.quytrinh.designer.editing;

import static vn.quytrinh.model.decision.DecisionPackage.Literals.FACT__NAME;
import static vn.quytrinh.model.organisation.OrganisationPackage.Literals.ORG_UNIT__NAME;
import static vn.quytrinh.model.organisation.OrganisationPackage.Literals.POSITION__NAME;
import static vn.quytrinh.model.process.ProcessPackage.Literals.CLOCK_POLICY__CUTOFF;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.model.process.Procedure;

/** Says which values do not fit a feature, whatever the rules of quality say of the procedure as a whole. */
final class PropertyRules {
    private static final Pattern CUTOFF = Pattern.compile("([01]?\\d|2[0-3]):[0-5]\\d|close-\\d{1,3}m");
    private static final Pattern FACT_NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{Nd}_]*");
    private static final List<List<String>> PERIODS =
            List.of(List.of("effectiveFrom", "effectiveTo"), List.of("validFrom", "validTo"));

    private PropertyRules() {}

    static void check(Procedure procedure, EObject owner, EStructuralFeature feature, @Nullable Object value) {
        if (feature == ORG_UNIT__NAME || feature == POSITION__NAME || feature == FACT__NAME) {
            checkName(procedure, owner, feature, value);
        }
        if (feature == CLOCK_POLICY__CUTOFF
                && value != null
                && !CUTOFF.matcher(value.toString()).matches()) {
            throw new EditRefusedException(
                    "Cần giờ như 15:00, hoặc close-60m (60 phút trước giờ đóng cửa), nhưng nhận được \"%s\"."
                            .formatted(value),
                    "Expected a time such as 15:00, or close-60m for 60 minutes before closing, but found \"%s\"."
                            .formatted(value));
        }
        if (value instanceof BigDecimal amount) {
            checkAmount(amount);
        }
        if (value instanceof Integer number && number < 0) {
            throw negative(number.toString());
        }
        if (value instanceof LocalDate day) {
            PERIODS.forEach(period -> checkPeriod(owner, feature, day, period));
        }
        if (value instanceof EObject other && !feature.isMany() && other.eClass() == owner.eClass()) {
            checkCircle(owner, feature, other);
        }
    }

    static void checkAmount(@Nullable BigDecimal amount) {
        if (amount != null && amount.signum() < 0) {
            throw negative(amount.toPlainString());
        }
    }

    private static EditRefusedException negative(String found) {
        return new EditRefusedException(
                "Cần một số từ 0 trở lên nhưng nhận được %s.".formatted(found),
                "Expected a number of 0 or more but found %s.".formatted(found));
    }

    private static void checkPeriod(EObject owner, EStructuralFeature feature, LocalDate day, List<String> period) {
        int place = period.indexOf(feature.getName());
        EStructuralFeature other = place < 0 ? null : owner.eClass().getEStructuralFeature(period.get(1 - place));
        if (other != null && owner.eGet(other) instanceof LocalDate bound) {
            boolean wrong = place == 0 ? day.isAfter(bound) : day.isBefore(bound);
            if (wrong) {
                throw new EditRefusedException(
                        "Ngày đầu không được sau ngày cuối (%s).".formatted(bound),
                        "The first day must not be after the last one (%s).".formatted(bound));
            }
        }
    }

    private static void checkName(
            Procedure procedure, EObject owner, EStructuralFeature feature, @Nullable Object value) {
        if (value == null) {
            throw new EditRefusedException("Mục này cần có tên.", "This needs a name.");
        }
        boolean taken = owner.eContainer() != null
                && owner.eContainer().eContents().stream()
                        .anyMatch(other -> other != owner
                                && other.eClass() == owner.eClass()
                                && value.equals(other.eGet(feature)));
        if (taken) {
            throw new EditRefusedException(
                    "Đã có mục tên \"%s\". Hãy chọn tên khác.".formatted(value),
                    "There is one called \"%s\" already. Choose another name.".formatted(value));
        }
        if (feature == FACT__NAME && !FACT_NAME.matcher(value.toString()).matches()) {
            throw new EditRefusedException(
                    "Tên dữ kiện chỉ gồm chữ, số và dấu gạch dưới, bắt đầu bằng chữ, nhưng nhận được \"%s\"."
                            .formatted(value),
                    "Expected a name of letters, digits and underscores that begins with a letter but found \"%s\"."
                            .formatted(value));
        }
    }

    /** A unit is not within itself, and succeeds nobody that succeeds it. */
    private static void checkCircle(EObject owner, EStructuralFeature feature, EObject value) {
        EObject at = value;
        while (at != null) {
            if (at == owner) {
                throw new EditRefusedException(
                        "Chọn như vậy sẽ thành vòng tròn. Hãy chọn mục khác.",
                        "That would go round in a circle. Choose another one.");
            }
            at = (EObject) at.eGet(feature);
        }
    }
}

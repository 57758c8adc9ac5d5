package vn.quytrinh.handling.dossier;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.handling.decision.FeeDue;
import vn.quytrinh.handling.plan.FeePlan;
import vn.quytrinh.handling.plan.HandlingPlan;
import vn.quytrinh.handling.table.Answered;
import vn.quytrinh.handling.table.KnownFacts;
import vn.quytrinh.handling.table.TableFact;

/** What a dossier owes in fees by its facts: whether each fee is due, who is exempt, how much it comes to and where it is capped. */
final class Fees {

    private final KnownFacts facts;

    Fees(KnownFacts facts) {
        this.facts = facts;
    }

    /** Returns the fees charged on a day. */
    List<FeeDue> of(HandlingPlan plan, LocalDate day) {
        return plan.fees().stream()
                .filter(fee -> fee.isInForceOn(day))
                .map(this::due)
                .toList();
    }

    private FeeDue due(FeePlan fee) {
        var ground = new FeeGrounds(fee);
        Answered<Boolean> owed =
                fee.decidable() ? facts.condition(fee.id()) : new Answered<>(owedInWords(fee), List.of());
        if (Boolean.FALSE.equals(owed.value())) {
            return ground.notDue();
        }
        List<TableFact> open = new ArrayList<>();
        if (owed.value() == null) {
            ground.conditionOpen();
            open.addAll(owed.waitsFor());
        } else {
            ground.due();
        }
        for (FeePlan.Exemption exemption : fee.exemptions()) {
            Answered<Boolean> applies =
                    exemption.decidable() ? facts.condition(exemption.id()) : new Answered<>(null, List.of());
            if (Boolean.TRUE.equals(applies.value()) && owed.value() != null) {
                return ground.exempt(exemption);
            }
            if (applies.value() == null) {
                ground.exemptionOpen(exemption);
                open.addAll(applies.waitsFor());
            }
        }
        boolean known = owed.value() != null && open.isEmpty();
        return known
                ? amount(fee, ground)
                : ground.depends(open.stream().distinct().toList());
    }

    /** A condition in words is for the officer to judge; a fee without one is due. */
    private static @Nullable Boolean owedInWords(FeePlan fee) {
        return fee.condition() == null ? true : null;
    }

    private FeeDue amount(FeePlan fee, FeeGrounds ground) {
        Answered<BigDecimal> computed =
                facts.hasFormula(fee.id()) ? facts.amount(fee.id()) : new Answered<>(fee.amount(), List.of());
        FeePlan.Cap cap = fee.cap();
        Answered<BigDecimal> most = cap == null ? null : most(cap);
        if (computed.value() == null && computed.waitsFor().isEmpty()) {
            return facts.hasFormula(fee.id()) ? ground.noAmount(null) : ground.setElsewhere();
        }
        List<TableFact> missing = Stream.concat(
                        computed.value() == null ? computed.waitsFor().stream() : Stream.empty(),
                        most == null || most.value() != null ? Stream.empty() : most.waitsFor().stream())
                .distinct()
                .toList();
        if (!missing.isEmpty()) {
            return ground.factsMissing(missing);
        }
        BigDecimal amount = computed.value();
        if (!Dong.isAmount(amount)) {
            return ground.noAmount(amount);
        }
        if (cap == null || most == null) {
            return ground.amount(amount);
        }
        if (cap.amount() == null && !facts.hasFormula(cap.id())) {
            return ground.capInWords(cap);
        }
        return Dong.isAmount(most.value()) ? ground.amount(amount, most.value(), cap) : ground.noAmount(most.value());
    }

    private Answered<BigDecimal> most(FeePlan.Cap cap) {
        return facts.hasFormula(cap.id()) ? facts.amount(cap.id()) : new Answered<>(cap.amount(), List.of());
    }
}

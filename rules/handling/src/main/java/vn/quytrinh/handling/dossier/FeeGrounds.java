package vn.quytrinh.handling.dossier;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.handling.decision.FeeDue;
import vn.quytrinh.handling.decision.FeeDue.State;
import vn.quytrinh.handling.decision.Ground;
import vn.quytrinh.handling.plan.FeeBasis;
import vn.quytrinh.handling.plan.FeePlan;
import vn.quytrinh.handling.table.TableFact;
import vn.quytrinh.rulebase.Text;

/** Says of one fee what it comes to, and why. */
final class FeeGrounds {

    private static final int SHOWN = 40;

    private final FeePlan fee;
    private final List<Ground> grounds = new ArrayList<>();

    FeeGrounds(FeePlan fee) {
        this.fee = fee;
    }

    private void add(String type, String vi, String en, FeeBasis basis) {
        grounds.add(new Ground(type, new Text(vi, en), basis.text(), basis.verified()));
    }

    private void add(String type, String vi, String en) {
        add(type, vi, en, fee.basis());
    }

    /** A fee without a condition is due without a word. */
    void due() {
        if (fee.condition() != null) {
            add("CONDITION", "Phải nộp vì thuộc trường hợp: " + fee.condition(), "Due because: " + fee.condition());
        }
    }

    void conditionOpen() {
        String when = Objects.requireNonNullElse(fee.condition(), "");
        add(
                "CONDITION",
                "Chưa xác định được có phải nộp không; chỉ nộp khi: " + when,
                "It cannot be said yet whether this is due; it is when: " + when);
    }

    void exemptionOpen(FeePlan.Exemption exemption) {
        add(
                "EXEMPTION",
                "Có thể được miễn nếu: " + exemption.condition(),
                "May be exempt if: " + exemption.condition(),
                exemption.basis());
    }

    FeeDue notDue() {
        String when = Objects.requireNonNullElse(fee.condition(), "");
        add("CONDITION", "Không phải nộp; chỉ nộp khi: " + when, "Not due; it is when: " + when);
        return fee(State.NOT_DUE, BigDecimal.ZERO, List.of());
    }

    FeeDue exempt(FeePlan.Exemption exemption) {
        grounds.removeIf(ground -> ground.type().equals("EXEMPTION"));
        add("EXEMPTION", "Được miễn: " + exemption.condition(), "Exempt: " + exemption.condition(), exemption.basis());
        return fee(State.EXEMPT, BigDecimal.ZERO, List.of());
    }

    FeeDue depends(List<TableFact> missing) {
        if (!missing.isEmpty()) {
            missing(missing);
        }
        return fee(State.DEPENDS, null, missing);
    }

    FeeDue factsMissing(List<TableFact> missing) {
        missing(missing);
        return fee(State.DUE, null, missing);
    }

    private void missing(List<TableFact> missing) {
        add(
                "FACTS_MISSING",
                "Chưa tính được vì thiếu dữ kiện: "
                        + String.join(
                                "; ",
                                missing.stream().map(fact -> fact.label().vi()).toList()),
                "It cannot be computed yet, these facts are missing: "
                        + String.join(
                                "; ",
                                missing.stream().map(fact -> fact.label().en()).toList()));
    }

    /** The procedure says that it is paid, not how much. */
    FeeDue setElsewhere() {
        String by = Objects.requireNonNullElse(fee.formula() == null ? fee.note() : fee.formula(), "");
        add(
                "SET_ELSEWHERE",
                "Quy trình không nêu mức thu" + (by.isEmpty() ? "" : ": " + by),
                "The procedure does not state the amount" + (by.isEmpty() ? "" : ": " + by));
        return fee(State.DUE, null, List.of());
    }

    /** The formula gave nothing, or what is no amount of money. */
    FeeDue noAmount(@Nullable BigDecimal found) {
        String shown = found == null ? "" : found.toString();
        String what = shown.length() > SHOWN ? shown.substring(0, SHOWN) + "…" : shown;
        add(
                "FORMULA",
                "Công thức %s với các dữ kiện này; hãy kiểm tra lại dữ kiện"
                        .formatted(
                                found == null
                                        ? "không cho số tiền nào"
                                        : "cho kết quả %s, không phải một số đồng".formatted(what)),
                "On these facts the formula gives %s; maybe a fact is wrong"
                        .formatted(found == null ? "no amount" : what + ", which is no amount in whole đồng"));
        return fee(State.DUE, null, List.of());
    }

    FeeDue amount(BigDecimal amount) {
        return fee(State.DUE, amount, List.of());
    }

    /** An amount beyond the cap is the cap. */
    FeeDue amount(BigDecimal amount, BigDecimal most, FeePlan.Cap cap) {
        if (amount.compareTo(most) <= 0) {
            return amount(amount);
        }
        Text computed = Dong.text(amount);
        Text capped = Dong.text(most);
        String why = cap.text() == null ? "" : " (" + cap.text() + ")";
        add(
                "CAP",
                "Tính được %s, mức thu tối đa là %s%s".formatted(computed.vi(), capped.vi(), why),
                "It comes to %s, the most that may be collected is %s%s".formatted(computed.en(), capped.en(), why),
                cap.basis());
        return amount(most);
    }

    /** What nobody can compare with the amount leaves the amount open. */
    FeeDue capInWords(FeePlan.Cap cap) {
        String words = Objects.requireNonNullElse(cap.text(), "");
        add(
                "CAP",
                "Có mức thu tối đa nhưng chưa tính được: " + words,
                "There is a cap that cannot be computed: " + words,
                cap.basis());
        return fee(State.DUE, null, List.of());
    }

    private FeeDue fee(State state, @Nullable BigDecimal amount, List<TableFact> waitsFor) {
        return new FeeDue(
                fee.kind(),
                fee.name(),
                state,
                amount == null ? null : Dong.whole(amount),
                fee.condition(),
                fee.formula() == null ? fee.note() : fee.formula(),
                fee.basis().text(),
                fee.basis().verified(),
                DossierPapers.needed(waitsFor),
                List.copyOf(grounds));
    }
}

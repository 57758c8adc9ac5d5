package vn.quytrinh.procedure.law.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import vn.quytrinh.model.law.LegalRegister;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.procedure.law.citation.LawCitation;

/**
 * Tells where law is cited: in procedures, by their citations and in their texts, and within the register itself. Immutable; later
 * changes to the models are not seen.
 */
public final class WhereUsed {

    private final List<Usage> usages;

    private WhereUsed(List<Usage> usages) {
        this.usages = usages;
    }

    /**
     * Looks through a register and procedures.
     *
     * @param register the law, not null
     * @param procedures the procedures, not null
     */
    public static WhereUsed in(LegalRegister register, Collection<Procedure> procedures) {
        List<Usage> usages = new ArrayList<>();
        procedures.forEach(procedure -> usages.addAll(ProcedureUsages.of(procedure)));
        usages.addAll(RegisterUsages.of(register));
        return new WhereUsed(List.copyOf(usages));
    }

    /** Returns every place that cites something: the procedures in the order given, then the register. */
    public List<Usage> all() {
        return usages;
    }

    /**
     * Returns the places that cite an instrument, or an article of one, or something within it.
     *
     * @param cited what is cited, not null; {@link LawCitation#parse} reads {@code NĐ 118/2025/NĐ-CP Đ17}
     */
    public List<Usage> of(LawCitation cited) {
        return usages.stream().filter(usage -> cited.covers(usage.citation())).toList();
    }
}

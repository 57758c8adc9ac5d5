package vn.quytrinh.designer.quality;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.model.quality.PackChoice;
import vn.quytrinh.model.quality.QualityFactory;
import vn.quytrinh.model.quality.QualityRecords;

/**
 * What an agency chooses of a pack, as the page shows it.
 *
 * @param pack the id of the pack
 * @param used whether it is asked
 * @param leftOut the rules that are not asked
 * @param force what its findings do to a publication
 * @param since from which day it is enforced, null unless it is
 */
record PackChoiceForm(
        String pack,
        boolean used,
        Set<String> leftOut,
        Force force,
        @Nullable LocalDate since) {

    /** What the findings of a pack do to a publication. */
    enum Force {
        /** What the product does where nothing is chosen. */
        DEFAULT,
        /** They are told, no more. */
        ADVISORY,
        /** Errors block and warnings need a reason. */
        ENFORCED
    }

    PackChoiceForm {
        leftOut = Set.copyOf(leftOut);
    }

    /** Reads the choice of a pack; of several, each later one goes before. */
    static PackChoiceForm of(QualityRecords records, String pack) {
        PackChoiceForm form = new PackChoiceForm(pack, true, Set.of(), Force.DEFAULT, null);
        Set<String> leftOut = new LinkedHashSet<>();
        for (PackChoice choice : records.getPacks()) {
            if (pack.equals(choice.getPack())) {
                leftOut.addAll(choice.getLeftOut());
                Force force =
                        !choice.isSetEnforced() ? form.force() : choice.isEnforced() ? Force.ENFORCED : Force.ADVISORY;
                form = new PackChoiceForm(
                        pack,
                        form.used() && choice.isEnabled(),
                        leftOut,
                        force,
                        choice.isSetEnforced() && choice.isEnforced() ? choice.getFrom() : form.since());
            }
        }
        return form;
    }

    PackChoiceForm with(String rule, boolean asked) {
        Set<String> rules = new LinkedHashSet<>(leftOut);
        if (asked) {
            rules.remove(rule);
        } else {
            rules.add(rule);
        }
        return new PackChoiceForm(pack, used, rules, force, since);
    }

    /** Returns the records with this choice in place of what was chosen of the pack before. */
    QualityRecords in(QualityRecords records) {
        QualityRecords changed = EcoreUtil.copy(records);
        changed.getPacks().removeIf(choice -> pack.equals(choice.getPack()));
        if (!used || !leftOut.isEmpty()) {
            PackChoice choice = choice();
            choice.setEnabled(used);
            choice.getLeftOut().addAll(leftOut.stream().sorted().toList());
            changed.getPacks().add(choice);
        }
        if (force != Force.DEFAULT) {
            PackChoice choice = choice();
            choice.setEnabled(used);
            choice.setEnforced(force == Force.ENFORCED);
            choice.setFrom(force == Force.ENFORCED ? since : null);
            changed.getPacks().add(choice);
        }
        return changed;
    }

    private PackChoice choice() {
        PackChoice choice = QualityFactory.eINSTANCE.createPackChoice();
        choice.setPack(pack);
        return choice;
    }
}

package vn.quytrinh.designer.editing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.util.EcoreUtil;
import vn.quytrinh.model.common.Identified;
import vn.quytrinh.model.decision.DecisionTable;
import vn.quytrinh.model.decision.Fact;
import vn.quytrinh.model.decision.TableInput;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.procedure.StableIds;

/** Takes the decision tables of another procedure over, with the facts they read. */
final class TakenTables {
    private final Procedure target;
    private final Map<Fact, Fact> facts = new HashMap<>();

    TakenTables(Procedure target) {
        this.target = target;
    }

    void take(Procedure source) {
        for (DecisionTable table : List.copyOf(source.getTables())) {
            take(table);
        }
        StableIds.assign(target);
    }

    private void take(DecisionTable table) {
        DecisionTable copy = EcoreUtil.copy(table);
        copy.getExtras().clear();
        copy.eAllContents().forEachRemaining(element -> {
            if (element instanceof Identified identified) {
                identified.setId(null);
            }
        });
        for (int i = 0; i < table.getInputs().size(); i++) {
            Fact read = table.getInputs().get(i).getFact();
            TableInput input = copy.getInputs().get(i);
            input.setFact(read == null ? null : facts.computeIfAbsent(read, this::fact));
        }
        Set<String> taken = new HashSet<>(StableIds.index(target).keySet());
        for (int number = 1; copy.getId() == null || taken.contains(copy.getId()); number++) {
            copy.setId("T" + number);
        }
        target.getTables().add(copy);
    }

    private Fact fact(Fact read) {
        return target.getFacts().stream()
                .filter(fact -> fact.getName() != null && fact.getName().equals(read.getName()))
                .findFirst()
                .orElseGet(() -> added(read));
    }

    private Fact added(Fact read) {
        Fact copy = EcoreUtil.copy(read);
        copy.setId(null);
        copy.getExtras().clear();
        target.getFacts().add(copy);
        return copy;
    }
}

package vn.quytrinh.interchange.testdata;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import vn.quytrinh.model.common.CommonPackage;
import vn.quytrinh.model.common.Extra;
import vn.quytrinh.model.common.LegalUnit;
import vn.quytrinh.model.common.TimeLimit;
import vn.quytrinh.model.decision.DecisionTable;
import vn.quytrinh.model.decision.Fact;
import vn.quytrinh.model.decision.TableRow;
import vn.quytrinh.model.organisation.OrgUnit;
import vn.quytrinh.model.organisation.Position;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.ProcessFactory;
import vn.quytrinh.model.process.Step;
import vn.quytrinh.model.process.Timeout;
import vn.quytrinh.model.process.Transition;
import vn.quytrinh.model.process.TransitionTarget;
import vn.quytrinh.procedure.StableIds;

/**
 * Procedures made by chance, over every feature the metamodel has: present, absent or set to its default, with texts that other
 * formats like to trip over. They are such as a document can say; beyond that they need make no sense.
 */
public final class RandomProcedures {

    private static final String[] WORDS = {
        "hồ sơ",
        "Sở Y tế",
        "đủ điều kiện".toUpperCase(),
        "thẩm định",
        "Thâ\u0309m đi\u0323nh",
        "<b>&amp;\"'</b>",
        "]]>",
        "=1+1",
        "-2",
        "+84",
        "@SUM(A1)",
        "_x000D_",
        "dòng 1\ndòng 2",
        "cột\tcột",
        "😀",
        "5 ngày",
        "1,5",
        "0.50",
        "TRUE",
        "2026-01-01",
        "'nháy",
        "\\n"
    };

    private final Random random;
    private final List<EObject> all = new ArrayList<>();

    private RandomProcedures(long seed) {
        this.random = new Random(seed);
    }

    /** Makes a procedure; the same seed gives the same one. */
    public static Procedure of(long seed) {
        return new RandomProcedures(seed).make(false);
    }

    /** Makes a procedure that the exchange form can say: with steps, and no table column bound to nothing. */
    public static Procedure document(long seed) {
        return new RandomProcedures(seed).make(true);
    }

    private Procedure make(boolean document) {
        Procedure procedure = ProcessFactory.eINSTANCE.createProcedure();
        fill(procedure, 0);
        procedure.setId("thu-tuc-" + random.nextInt(1000));
        procedure.setCode("1.004946");
        procedure.setName(text() + "x");
        procedure.setTerritory(random.nextBoolean() ? null : "VN.H05");
        if (document && procedure.getProcess().getSteps().isEmpty()) {
            Step only = ProcessFactory.eINSTANCE.createStep();
            procedure.getProcess().getSteps().add(only);
            all.add(only);
        }
        all.forEach(this::refer);
        if (document) {
            procedure.getTables().forEach(table -> table.getInputs().removeIf(input -> input.getFact() == null));
        }
        int number = 0;
        for (EObject each : all) {
            number++;
            if (each instanceof DecisionTable table) {
                table.setId("T" + number);
            } else if (each instanceof OrgUnit unit) {
                unit.setName(text() + " U" + number);
            } else if (each instanceof Position position) {
                position.setName(text() + " P" + number);
            } else if (each instanceof Fact fact) {
                fact.setName("fact" + number);
            }
        }
        all.stream()
                .filter(DecisionTable.class::isInstance)
                .map(DecisionTable.class::cast)
                .forEach(this::square);
        StableIds.assign(procedure);
        return procedure;
    }

    private void fill(EObject element, int depth) {
        all.add(element);
        for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
            if (feature instanceof EAttribute attribute) {
                fill(element, attribute);
            } else if (((EReference) feature).isContainment()) {
                fill(element, (EReference) feature, depth);
            }
        }
        settle(element);
    }

    private void fill(EObject element, EAttribute attribute) {
        if (attribute.isID() || random.nextInt(3) == 0) {
            return;
        }
        if (!attribute.isMany()) {
            element.eSet(attribute, value((EDataType) attribute.getEType()));
            return;
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            values(element, attribute).add(value((EDataType) attribute.getEType()));
        }
    }

    private void fill(EObject element, EReference reference, int depth) {
        boolean always = depth < 2 && !reference.isMany();
        boolean never = depth > 5 || reference.getEReferenceType() == CommonPackage.Literals.EXTRA && depth > 0;
        if (never || !always && random.nextInt(3) == 0) {
            return;
        }
        boolean steps = reference.getName().equals("steps");
        int count = !reference.isMany() ? 1 : steps ? random.nextInt(1, 12) : random.nextInt(1, 4);
        for (int i = 0; i < count; i++) {
            EObject child = EcoreUtil.create((EClass) reference.getEType());
            fill(child, depth + 1);
            if (reference.isMany()) {
                values(element, reference).add(child);
            } else {
                element.eSet(reference, child);
            }
        }
    }

    /** Makes the few features agree that a document gives together. */
    private void settle(EObject element) {
        if (element instanceof Extra extra) {
            extra.setKey("riêng" + all.size());
            extra.setJson("{\"a\":[1,\"hai\",null]}");
        } else if (element instanceof TimeLimit limit) {
            limit.setUnit(LegalUnit.get(random.nextInt(9)));
            limit.setValue(random.nextBoolean() ? null : BigDecimal.ONE);
        } else if (element instanceof Timeout timeout) {
            timeout.setOnTimeout(null);
            timeout.unsetEffect();
        } else if (element instanceof vn.quytrinh.model.process.ClockPolicy clock) {
            clock.setCutoff(random.nextBoolean() ? "15:00" : null);
            clock.setCutoffEffect(null);
        } else if (element instanceof vn.quytrinh.model.common.ConditionalLimit limit) {
            limit.setUnit(LegalUnit.WORKING_DAY);
            limit.setValue(new BigDecimal("0.50"));
        }
    }

    private void refer(EObject element) {
        for (EReference reference : element.eClass().getEAllReferences()) {
            if (reference.isContainment()) {
                continue;
            }
            List<EObject> targets = all.stream()
                    .filter(reference.getEReferenceType()::isInstance)
                    .toList();
            if (targets.isEmpty() || !reference.isMany() && random.nextInt(4) == 0) {
                continue;
            }
            EObject target = targets.get(random.nextInt(targets.size()));
            if (!reference.isMany()) {
                element.eSet(reference, target);
            } else if (random.nextBoolean()) {
                values(element, reference).add(target);
            }
        }
        if (element instanceof Transition way) {
            boolean toStep = way.getTo() != null && random.nextInt(5) > 0;
            way.setTarget(toStep ? TransitionTarget.STEP : TransitionTarget.get(random.nextInt(1, 4)));
            way.setTo(toStep ? way.getTo() : null);
        }
        if (element instanceof Step step && random.nextInt(6) == 0) {
            step.getTransitions().clear();
        }
    }

    /** Gives each row a cell for each column. */
    private void square(DecisionTable table) {
        for (TableRow row : table.getRows()) {
            row.getConditions().clear();
            row.getConclusions().clear();
            table.getInputs().forEach(input -> row.getConditions().add(text()));
            table.getOutputs().forEach(output -> row.getConclusions().add(text()));
        }
    }

    private Object value(EDataType type) {
        if (type instanceof EEnum choices) {
            return choices.getELiterals()
                    .get(random.nextInt(choices.getELiterals().size()))
                    .getInstance();
        }
        return switch (type.getName()) {
            case "EString" -> text();
            case "EInt" -> random.nextInt(5);
            case "EBoolean" -> random.nextBoolean();
            case "EBigDecimal" -> new BigDecimal(random.nextInt(100_000)).movePointLeft(random.nextInt(4));
            case "Date" -> LocalDate.of(2026, 1, 1).plusDays(random.nextInt(1000));
            default -> throw new IllegalStateException("No values for " + type.getName());
        };
    }

    private String text() {
        StringBuilder text = new StringBuilder(WORDS[random.nextInt(WORDS.length)]);
        for (int i = random.nextInt(4); i > 0; i--) {
            text.append(random.nextBoolean() ? " " : "\n").append(WORDS[random.nextInt(WORDS.length)]);
        }
        return text.toString();
    }

    @SuppressWarnings("unchecked")
    private static EList<Object> values(EObject element, EStructuralFeature feature) {
        return (EList<Object>) element.eGet(feature);
    }
}

package vn.quytrinh.procedure;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.model.common.Extra;
import vn.quytrinh.model.organisation.OrgUnit;
import vn.quytrinh.model.organisation.Position;
import vn.quytrinh.model.process.InternalProcess;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.Step;
import vn.quytrinh.model.process.Transition;
import vn.quytrinh.model.process.TransitionTarget;

/**
 * Gives every element of a model an id that stays the same for its whole life.
 *
 * <p>An id is the path on which the element was first seen, for example {@code S04/duration}; steps, units, positions and
 * transitions have the short ids people use ({@code S09}, {@code U01}, {@code P01}, {@code S02>S03}). Ids hold no spaces,
 * colons or hashes, so that XMI can refer to them.
 */
public final class StableIds {

    private static final Pattern UNSAFE = Pattern.compile("[^A-Za-z0-9._-]+");

    private static final Pattern NUMBERED = Pattern.compile("(.*\\D)(\\d{1,8})");

    private final Map<String, EObject> taken;
    private final Map<String, Integer> lastNumber = new HashMap<>();

    private StableIds(Map<String, EObject> taken) {
        this.taken = taken;
        taken.keySet().forEach(this::noteNumber);
    }

    /**
     * Gives an id to every element below and including {@code root} that has none; existing ids stay.
     *
     * @param root the model, not null
     * @throws IllegalArgumentException when two elements already have the same id
     */
    public static void assign(EObject root) {
        var ids = new StableIds(index(root));
        ids.name(root);
        root.eAllContents().forEachRemaining(ids::name);
    }

    /**
     * Returns the elements of a model by id; elements without an id are left out.
     *
     * @param root the model, not null
     * @throws IllegalArgumentException when two elements have the same id
     */
    public static Map<String, EObject> index(EObject root) {
        Map<String, EObject> byId = new LinkedHashMap<>();
        var repeated = new TreeSet<String>();
        enter(root, byId, repeated);
        root.eAllContents().forEachRemaining(element -> enter(element, byId, repeated));
        if (!repeated.isEmpty()) {
            throw new IllegalArgumentException(
                    "Expected every element to have an id of its own but these are used more than" + " once: "
                            + repeated + ". Maybe an element was copied together with its id.");
        }
        return byId;
    }

    /**
     * Returns the id for the next new step of a process: {@code S09} after {@code S08}.
     *
     * @param process the internal process, not null
     */
    public static String nextStepId(InternalProcess process) {
        var root = process.eContainer() == null ? process : process.eContainer();
        return new StableIds(index(root)).nextNumber("S");
    }

    private static void enter(EObject element, Map<String, EObject> byId, TreeSet<String> repeated) {
        String id = idOf(element);
        if (id != null && byId.putIfAbsent(id, element) != null) {
            repeated.add(id);
        }
    }

    private static @Nullable String idOf(@Nullable EObject element) {
        EAttribute attribute = element == null ? null : element.eClass().getEIDAttribute();
        Object id = attribute == null ? null : element.eGet(attribute);
        return id == null || id.toString().isBlank() ? null : id.toString();
    }

    private void name(EObject element) {
        EAttribute attribute = element.eClass().getEIDAttribute();
        if (attribute == null || idOf(element) != null) {
            return;
        }
        String id = newId(element);
        element.eSet(attribute, id);
        taken.put(id, element);
    }

    private String newId(EObject element) {
        if (element instanceof Step) {
            return nextNumber("S");
        }
        if (element instanceof OrgUnit) {
            return nextNumber("U");
        }
        if (element instanceof Position) {
            return nextNumber("P");
        }
        if (element instanceof Transition transition && transition.eContainer() instanceof Step from) {
            return free(idOf(from) + ">" + targetOf(transition));
        }
        String parent = pathOf(element.eContainer());
        if (element instanceof Extra extra) {
            String key = extra.getKey() == null ? "" : extra.getKey();
            return free(parent + "extra/" + UNSAFE.matcher(key).replaceAll("_"));
        }
        EStructuralFeature feature = element.eContainingFeature();
        if (feature == null) {
            String type = element.eClass().getName();
            return free(Character.toLowerCase(type.charAt(0)) + type.substring(1));
        }
        return feature.isMany() ? nextNumber(parent + feature.getName() + "/") : free(parent + feature.getName());
    }

    private static String targetOf(Transition transition) {
        if (transition.getTarget() != TransitionTarget.STEP) {
            return transition.getTarget().getLiteral();
        }
        String to = idOf(transition.getTo());
        return to == null ? "-" : to;
    }

    /** The process of a procedure adds nothing to a path: {@code y-te/clock}, not {@code y-te/process/clock}. */
    private static String pathOf(@Nullable EObject parent) {
        EObject named = parent instanceof InternalProcess && parent.eContainer() instanceof Procedure
                ? parent.eContainer()
                : parent;
        String id = idOf(named);
        return id == null ? "" : id + "/";
    }

    private String free(String wanted) {
        String id = wanted;
        for (int n = 2; taken.containsKey(id); n++) {
            id = wanted + "#" + n;
        }
        return id;
    }

    private String nextNumber(String prefix) {
        int next = lastNumber.merge(prefix, 1, Integer::sum);
        return prefix.endsWith("/") ? prefix + next : String.format("%s%02d", prefix, next);
    }

    private void noteNumber(String id) {
        Matcher numbered = NUMBERED.matcher(id);
        if (numbered.matches()) {
            lastNumber.merge(numbered.group(1), Integer.parseInt(numbered.group(2)), Math::max);
        }
    }
}

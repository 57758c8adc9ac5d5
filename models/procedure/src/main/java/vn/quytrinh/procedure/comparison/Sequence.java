package vn.quytrinh.procedure.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import vn.quytrinh.model.process.Step;

/** Parts of an element in the order in which people read them. */
public final class Sequence {

    private Sequence() {}

    /**
     * Returns the parts: steps by their numbers, all else as it stands.
     *
     * @param owner the element, not null
     * @param part which of its parts, not null
     */
    public static List<EObject> read(EObject owner, EReference part) {
        List<EObject> parts = new ArrayList<>();
        if (owner.eGet(part) instanceof List<?> many) {
            many.forEach(each -> parts.add((EObject) each));
        } else if (owner.eGet(part) instanceof EObject one) {
            parts.add(one);
        }
        parts.sort(Comparator.comparingInt(
                each -> each instanceof Step step && step.isSetOrder() ? step.getOrder() : Integer.MAX_VALUE));
        return parts;
    }

    /** Returns the fewest elements that must have moved for the others to be still in order. */
    static List<EObject> moved(List<EObject> elements, ToIntFunction<EObject> place) {
        int[] places = elements.stream().mapToInt(place).toArray();
        int[] longest = new int[places.length];
        int[] before = new int[places.length];
        Arrays.fill(before, -1);
        int last = -1;
        for (int i = 0; i < places.length; i++) {
            longest[i] = 1;
            for (int j = 0; j < i; j++) {
                if (places[j] < places[i] && longest[j] >= longest[i]) {
                    longest[i] = longest[j] + 1;
                    before[i] = j;
                }
            }
            if (last < 0 || longest[i] > longest[last]) {
                last = i;
            }
        }
        List<EObject> moved = new ArrayList<>(elements);
        for (int at = last; at >= 0; at = before[at]) {
            moved.remove(elements.get(at));
        }
        return moved;
    }
}

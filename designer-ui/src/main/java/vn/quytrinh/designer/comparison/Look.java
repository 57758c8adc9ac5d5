package vn.quytrinh.designer.comparison;

import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.util.EcoreUtil;
import vn.quytrinh.designer.canvas.Badge;
import vn.quytrinh.interchange.bpmn.BpmnIds;
import vn.quytrinh.procedure.comparison.Difference;

/** How something that differs is drawn: each by its own line, colour and sign. */
enum Look {
    ADDED("+", Badge.Kind.GOOD),
    REMOVED("−", Badge.Kind.DANGER),
    CHANGED("≠", Badge.Kind.WARNING),
    HIDDEN("≠", Badge.Kind.NEUTRAL),
    MOVED("⇄", Badge.Kind.NEUTRAL);

    private final String sign;
    private final Badge.Kind badge;

    Look(String sign, Badge.Kind badge) {
        this.sign = sign;
        this.badge = badge;
    }

    /** Returns how an element is drawn of which several things differ. */
    static Look of(String bpmnId, List<Difference> differences) {
        for (Difference each : differences) {
            String id = EcoreUtil.getID(each.element());
            boolean itself =
                    !each.isOfFeature() && id != null && BpmnIds.toBpmn(id).equals(bpmnId);
            if (itself) {
                return valueOf(each.kind().name());
            }
        }
        return differences.stream().anyMatch(Difference::drawn) ? CHANGED : HIDDEN;
    }

    String sign() {
        return sign;
    }

    Badge.Kind badge() {
        return badge;
    }

    String mark() {
        return "diff-" + name().toLowerCase(Locale.ROOT);
    }

    String key() {
        return "compare.badge." + name();
    }
}

package vn.quytrinh.engine.dossier;

import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.quytrinh.handling.CanonicalJson;
import vn.quytrinh.handling.decision.Answer;
import vn.quytrinh.handling.decision.Decision;

/**
 * Whether a decision with its receipt is what its release says of a history (đối chiếu biên nhận).
 *
 * @param valid whether receipt and every part agree
 * @param receipt the receipt that was shown
 * @param recomputed the receipt of the decision made again, null when the rules now refuse the history
 * @param differences the parts of the decision that differ, by name
 */
public record ReceiptCheck(
        boolean valid, String receipt, @Nullable String recomputed, List<String> differences) {

    static ReceiptCheck of(JsonNode shown, Answer again) {
        String receipt = shown.path("receipt").stringValue("");
        if (!(again instanceof Decision decision)) {
            return new ReceiptCheck(false, receipt, null, List.of());
        }
        JsonNode made = CanonicalJson.mapper().readTree(CanonicalJson.write(decision));
        TreeSet<String> names = new TreeSet<>();
        made.propertyNames().forEach(names::add);
        shown.propertyNames().forEach(names::add);
        List<String> differences = names.stream()
                .filter(name -> !CanonicalJson.write(made.path(name)).equals(CanonicalJson.write(shown.path(name))))
                .toList();
        return new ReceiptCheck(differences.isEmpty(), receipt, decision.receipt(), differences);
    }
}

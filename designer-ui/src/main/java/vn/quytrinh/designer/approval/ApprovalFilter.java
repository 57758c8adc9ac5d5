package vn.quytrinh.designer.approval;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.designer.procedures.PlainText;
import vn.quytrinh.engine.standing.Stage;
import vn.quytrinh.engine.standing.Standing;

/**
 * Which procedures the page of approvals shows, as its address says it.
 *
 * @param stage how far they have come, null for any
 * @param agency whose they are, empty for anybody's
 * @param mine whether only those that wait for the person
 * @param words what their code, name or key has to contain, empty for anything
 */
record ApprovalFilter(@Nullable Stage stage, String agency, boolean mine, String words) {

    static ApprovalFilter of(QueryParameters asked) {
        return new ApprovalFilter(
                asked.getSingleParameter("stage")
                        .flatMap(name -> Arrays.stream(Stage.values())
                                .filter(stage -> stage.name().equals(name))
                                .findFirst())
                        .orElse(null),
                asked.getSingleParameter("agency").orElse(""),
                asked.getSingleParameter("mine").filter("1"::equals).isPresent(),
                asked.getSingleParameter("q").orElse(""));
    }

    QueryParameters parameters() {
        Map<String, String> named = new LinkedHashMap<>();
        if (stage != null) {
            named.put("stage", stage.name());
        }
        if (!agency.isEmpty()) {
            named.put("agency", agency);
        }
        if (mine) {
            named.put("mine", "1");
        }
        if (!words.isBlank()) {
            named.put("q", words);
        }
        return QueryParameters.simple(named);
    }

    boolean shows(Standing standing) {
        String text = PlainText.of(standing.draft().code() + " "
                + standing.draft().name() + " " + standing.draft().key());
        return (stage == null || stage == standing.stage())
                && (agency.isEmpty() || agency.equals(standing.agency()))
                && Arrays.stream(PlainText.of(words).split(" ")).allMatch(text::contains);
    }
}

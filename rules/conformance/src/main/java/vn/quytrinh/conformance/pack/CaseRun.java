package vn.quytrinh.conformance.pack;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.quytrinh.conformance.Finding;
import vn.quytrinh.model.quality.Example;
import vn.quytrinh.rulebase.Text;

/**
 * What a case of a rule gave (kết quả chạy ca).
 *
 * @param rule the id of the rule that the case is of
 * @param text what the case is
 * @param passes whether the rule should find nothing
 * @param element the element at which it should find something, or nothing; empty for anywhere
 * @param findings what the rule found in the whole of it
 * @param sentences the ids of the sentences that found it; none where a rule written by hand did
 */
public record CaseRun(
        String rule, String text, boolean passes, String element, List<Finding> findings, Set<String> sentences) {

    private static final int TOLD = 3;

    public CaseRun {
        findings = List.copyOf(findings);
        sentences = Set.copyOf(sentences);
    }

    static CaseRun of(String rule, Example example, List<Finding> findings, Set<String> sentences) {
        return new CaseRun(
                rule,
                Objects.requireNonNullElse(example.getText(), ""),
                example.isPasses(),
                Objects.requireNonNullElse(example.getElement(), ""),
                findings,
                sentences);
    }

    /** Tells whether the rule did what the case says. */
    public boolean asExpected() {
        return passes == atElement().isEmpty();
    }

    /** Says what the case expects. */
    public Text expected() {
        Text at = element.isEmpty() ? new Text("", "") : new Text(" tại " + element, " at " + element);
        return passes
                ? new Text("Không có phát hiện" + at.vi(), "Nothing found" + at.en())
                : new Text("Có phát hiện" + at.vi(), "Something found" + at.en());
    }

    /** Says what was found: where and what, the first of them in full. */
    public Text found() {
        if (findings.isEmpty()) {
            return new Text("Không có phát hiện", "Nothing found");
        }
        String more = findings.size() > TOLD ? " …" : "";
        return new Text(
                findings.size() + " phát hiện: " + told(Text::vi) + more,
                findings.size() + " found: " + told(Text::en) + more);
    }

    private String told(Function<Text, String> language) {
        return findings.stream()
                .limit(TOLD)
                .map(finding -> finding.element() + " – " + language.apply(finding.message()))
                .collect(Collectors.joining("; "));
    }

    private List<Finding> atElement() {
        return element.isEmpty()
                ? findings
                : findings.stream()
                        .filter(finding -> finding.element().equals(element))
                        .toList();
    }
}

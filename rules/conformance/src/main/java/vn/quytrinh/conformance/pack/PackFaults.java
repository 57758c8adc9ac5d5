package vn.quytrinh.conformance.pack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.quytrinh.conformance.sentence.SentenceRules;
import vn.quytrinh.conformance.vocabulary.ElementKind;
import vn.quytrinh.conformance.vocabulary.Vocabulary;
import vn.quytrinh.model.quality.Example;
import vn.quytrinh.model.quality.QualityPack;
import vn.quytrinh.model.quality.QualityRule;
import vn.quytrinh.model.quality.Sentence;
import vn.quytrinh.procedure.samples.SampleProcedures;
import vn.quytrinh.rulebase.Text;

/** Finds everything that is wrong with a pack before it is compiled. */
public final class PackFaults {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
    private static final Set<String> PLACES = Set.of("label", "other", "list", "amount", "route");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final QualityPack pack;
    private final List<PackFault> faults = new ArrayList<>();

    private PackFaults(QualityPack pack) {
        this.pack = pack;
    }

    /**
     * Returns the faults of a pack, in its order; none when it can be compiled.
     *
     * @param pack the pack, not null; it is only read
     */
    public static List<PackFault> of(QualityPack pack) {
        var found = new PackFaults(pack);
        if (isBlank(pack.getId())) {
            found.fault("", "/id", "PACK_ID", new Text("Bộ quy tắc cần có mã.", "Expected the pack to have an id."));
        }
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < pack.getRules().size(); i++) {
            found.rule(pack.getRules().get(i), "/rules/" + i, ids);
        }
        for (int i = 0; i < pack.getCases().size(); i++) {
            Example example = pack.getCases().get(i);
            found.example(String.valueOf(example.getRule()), example, "/cases/" + i);
        }
        return List.copyOf(found.faults);
    }

    private void rule(QualityRule rule, String place, Set<String> ids) {
        String id = rule.getId() == null ? "" : rule.getId();
        if (id.isBlank() || !ids.add(id)) {
            fault(
                    id,
                    place + "/id",
                    "RULE_ID",
                    new Text(
                            "Mỗi quy tắc cần một mã riêng nhưng gặp \"" + id + "\". Hãy đặt mã khác.",
                            "Expected every rule to have an id of its own but found \"" + id
                                    + "\". Maybe choose another."));
        }
        if (rule.getCitation() == null || isBlank(rule.getCitation().getInstrument())) {
            fault(
                    id,
                    place + "/instrument",
                    "NO_CITATION",
                    new Text(
                            "Quy tắc chưa nêu căn cứ. Hãy ghi văn bản và điều.",
                            "Expected the rule to cite an instrument but it cites none. Maybe add instrument and article."));
        }
        if (rule.getEffectiveFrom() != null
                && rule.getEffectiveTo() != null
                && rule.getEffectiveTo().isBefore(rule.getEffectiveFrom())) {
            fault(
                    id,
                    place + "/effectiveTo",
                    "ENDS_BEFORE_START",
                    new Text(
                            "Ngày hết hiệu lực " + rule.getEffectiveTo() + " trước ngày có hiệu lực "
                                    + rule.getEffectiveFrom() + ".",
                            "Expected the last day not to be before the first, " + rule.getEffectiveFrom()
                                    + ", but found " + rule.getEffectiveTo() + "."));
        }
        for (int i = 0; i < rule.getSentences().size(); i++) {
            sentence(id, rule.getSentences().get(i), place + "/sentences/" + i);
        }
        for (int i = 0; i < rule.getExamples().size(); i++) {
            example(id, rule.getExamples().get(i), place + "/examples/" + i);
        }
    }

    private void sentence(String rule, Sentence sentence, String place) {
        SentenceRules.faults(sentence).forEach(fault -> fault(rule, place, fault.code(), fault.message()));
        Optional<ElementKind> kind = sentence.getSubject() == null
                ? Optional.empty()
                : Vocabulary.shipped().kind(String.valueOf(sentence.getSubject().getElement()));
        message(rule, place + "/messageVi", sentence.getMessageVi(), kind);
        message(rule, place + "/messageEn", sentence.getMessageEn(), kind);
    }

    /** A message must be there, and name only what a finding can fill in. */
    private void message(String rule, String place, @Nullable String message, Optional<ElementKind> kind) {
        if (isBlank(message)) {
            fault(rule, place, "NO_MESSAGE", new Text("Câu chưa có lời báo.", "Expected a message but found none."));
            return;
        }
        Matcher found = PLACE.matcher(message);
        while (found.find()) {
            String word = found.group(1);
            if (!PLACES.contains(word)
                    && kind.isPresent()
                    && kind.get().feature(word).isEmpty()) {
                fault(
                        rule,
                        place,
                        "UNKNOWN_PLACE",
                        new Text(
                                "Lời báo dùng {" + word + "} nhưng "
                                        + kind.get().name() + " không có thuộc tính đó. Có thể dùng "
                                        + new TreeSet<>(PLACES) + ".",
                                "Expected a feature of " + kind.get().name() + " in the message but found {" + word
                                        + "}. Maybe one of " + new TreeSet<>(PLACES) + "."));
            }
        }
    }

    private void example(String rule, Example example, String place) {
        if (isBlank(example.getText())) {
            fault(rule, place, "NO_CASE_TEXT", new Text("Ca chưa có tên.", "Expected the case to have a text."));
        }
        if (example.getSample() != null && !SampleProcedures.keys().contains(example.getSample())) {
            fault(
                    rule,
                    place + "/sample",
                    "UNKNOWN_SAMPLE",
                    new Text(
                            "Không có thủ tục mẫu \"" + example.getSample() + "\". Các mẫu: " + SampleProcedures.keys()
                                    + ".",
                            "Expected the key of a sample but found \"" + example.getSample() + "\". Maybe one of "
                                    + SampleProcedures.keys() + "."));
        }
        json(rule, place + "/document", example.getDocument());
        example.getChanges().forEach(change -> json(rule, place + "/change", change.getJson()));
        if (faults.isEmpty()) {
            apply(rule, example, place);
        }
    }

    private void apply(String rule, Example example, String place) {
        try {
            var document = CaseDocument.of(example);
            example.getChanges().forEach(document::apply);
            document.procedure();
        } catch (RuntimeException e) {
            fault(
                    rule,
                    place + "/change",
                    "CASE_UNUSABLE",
                    new Text(
                            "Ca không dựng được thủ tục: " + e.getMessage(),
                            "Expected the case to give a procedure but: " + e.getMessage()));
        }
    }

    private void json(String rule, String place, @Nullable String text) {
        try {
            if (text != null) {
                JSON.readTree(text);
            }
        } catch (JacksonException e) {
            fault(
                    rule,
                    place,
                    "JSON_UNREADABLE",
                    new Text(
                            "Cần JSON nhưng gặp " + text + ". Chữ phải để trong ngoặc kép.",
                            "Expected JSON but found " + text + ". Maybe a text lacks its quotes."));
        }
    }

    private void fault(String rule, String place, String code, Text message) {
        faults.add(new PackFault(rule, place, code, message));
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}

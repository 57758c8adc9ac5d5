package vn.quytrinh.procedure.law.query;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.quytrinh.model.law.LegalRegister;
import vn.quytrinh.procedure.law.citation.FoldedText;
import vn.quytrinh.procedure.law.citation.LawCitation;
import vn.quytrinh.procedure.law.regime.LegalForms;

/**
 * Finds what a register holds by citation ({@code 118/2025 Đ17}) or by words ({@code xin lỗi}), whatever the case and diacritics: in
 * Vietnamese, in English or as the source has them.
 */
public final class LawSearch {

    private final Map<LawEntry, String> folded;

    private LawSearch(Map<LawEntry, String> folded) {
        this.folded = folded;
    }

    /**
     * Makes a register searchable.
     *
     * @param register the law, not null; later changes to it are not seen
     */
    public static LawSearch of(LegalRegister register) {
        Map<String, String> more = register.getRules().stream()
                .collect(Collectors.toMap(
                        rule -> rule.getId(),
                        rule -> String.join(
                                " ",
                                rule.getTopic(),
                                rule.getCheck(),
                                rule.getInstrumentText(),
                                rule.getArticleText())));
        LegalForms.of(register)
                .all()
                .forEach(form -> more.put(
                        form.regime() + "/" + form.number(),
                        String.join(" ", form.signers()) + " " + String.join(" ", form.fields())));
        register.getParameters()
                .forEach(parameter ->
                        parameter.getValues().forEach(value -> more.put(value.getId(), value.getRuleId())));
        Map<LawEntry, String> folded = new LinkedHashMap<>();
        LawEntries.of(register).forEach(entry -> folded.put(entry, text(entry, more.getOrDefault(entry.id(), ""))));
        return new LawSearch(folded);
    }

    /**
     * Finds entries. A citation finds the instrument and what cites that place of it; other words find the entries that hold all of
     * them.
     *
     * @param query what someone typed, not null; a blank one finds nothing
     */
    public List<LawEntry> find(String query) {
        if (query.isBlank()) {
            return List.of();
        }
        Optional<LawCitation> cited = CitationQuery.read(query);
        List<LawEntry> found = cited.map(this::citing).orElse(List.of());
        return found.isEmpty() ? holding(query) : found;
    }

    private List<LawEntry> citing(LawCitation cited) {
        return folded.keySet().stream()
                .filter(entry -> entry.citations().stream()
                        .anyMatch(
                                each -> cited.covers(each) || entry.item() == LawItem.INSTRUMENT && each.covers(cited)))
                .toList();
    }

    private List<LawEntry> holding(String query) {
        String[] words = FoldedText.of(query).split(" ");
        return folded.entrySet().stream()
                .filter(entry -> Arrays.stream(words).allMatch(entry.getValue()::contains))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static String text(LawEntry entry, String more) {
        return FoldedText.of(Stream.of(
                        Stream.of(
                                entry.id(),
                                entry.series(),
                                entry.vietnamese(),
                                entry.english(),
                                entry.content(),
                                entry.vietnameseContent(),
                                entry.englishContent(),
                                more,
                                entry.item().vietnamese(),
                                entry.item().english()),
                        entry.citations().stream().map(LawCitation::text))
                .flatMap(each -> each)
                .collect(Collectors.joining(" ")));
    }
}

package vn.quytrinh.designer.quality;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;
import vn.quytrinh.conformance.pack.CaseRun;
import vn.quytrinh.conformance.pack.PackCoverage;
import vn.quytrinh.conformance.pack.PackYaml;
import vn.quytrinh.conformance.pack.RuleCoverage;
import vn.quytrinh.engine.quality.OwnPack;
import vn.quytrinh.engine.quality.RecordedQuality;
import vn.quytrinh.engine.quality.UsedPack;
import vn.quytrinh.model.quality.Example;
import vn.quytrinh.model.quality.QualityFactory;
import vn.quytrinh.model.quality.QualityPack;
import vn.quytrinh.procedure.json.QualityRecordsJson;

/** The packs of an agency with what it has chosen, the cases its officer added, and what the cases gave when they ran last. */
final class RuleBook {
    private static final String CASES = "cases-";

    private final QualityDesk desk;
    private final String agency;
    private final Map<String, List<CaseRun>> runs = new LinkedHashMap<>();
    private List<UsedPack> packs;
    private RecordedQuality records;

    RuleBook(QualityDesk desk, String agency) {
        this.desk = desk;
        this.agency = agency;
        this.packs = desk.packs().list(agency, desk.caller());
        this.records = desk.records().of(agency, desk.caller());
    }

    String agency() {
        return agency;
    }

    /** Returns the packs that hold rules: an agency's pack of added cases alone is not shown as one. */
    List<UsedPack> packs() {
        return packs.stream().filter(each -> !each.pack().rules().isEmpty()).toList();
    }

    PackChoiceForm choice(String pack) {
        return PackChoiceForm.of(records.records(), pack);
    }

    /** Saves what the agency chooses of a pack; throws the engine's {@code QUALITY_RECORDS_STALE} and its like. */
    void choose(PackChoiceForm choice) {
        ObjectNode document = new QualityRecordsJson().write(choice.in(records.records()));
        records = desk.records().save(agency, document, records.version(), desk.caller());
        packs = desk.packs().list(agency, desk.caller());
    }

    /** Returns the cases that were added to a rule by this agency or one above it. */
    List<Example> added(String rule) {
        return packs.stream()
                .flatMap(each -> each.pack().cases().stream())
                .filter(each -> rule.equals(each.getRule()))
                .toList();
    }

    /** Adds a case; throws the engine's {@code PACK_STALE}, {@code PACK_INVALID} and their like. */
    void add(Example example) {
        QualityPack own = own().map(each -> PackYaml.read(each.document())).orElseGet(this::none);
        own.getCases().add(example);
        publish(own);
    }

    /** Drops a case that this agency added. */
    void drop(Example example) {
        own().ifPresent(each -> {
            QualityPack own = PackYaml.read(each.document());
            own.getCases()
                    .removeIf(one -> Objects.equals(one.getRule(), example.getRule())
                            && Objects.equals(one.getText(), example.getText()));
            publish(own);
        });
    }

    /** Tells whether a case was added by this very agency and so can be dropped here. */
    boolean isOwn(Example example) {
        return own().isPresent()
                && packs.stream()
                        .filter(each -> each.pack().id().equals(CASES + id()))
                        .anyMatch(each -> each.pack().cases().contains(example));
    }

    /** Returns how many cases there are. */
    int cases() {
        return packs.stream()
                .mapToInt(each -> each.pack().cases().size()
                        + each.pack().rules().stream()
                                .mapToInt(rule -> rule.getExamples().size())
                                .sum())
                .sum();
    }

    /** Returns the ids of the packs whose cases can run. */
    List<String> runnable() {
        return packs.stream().map(each -> each.pack().id()).toList();
    }

    /** Keeps what the cases of a pack gave. */
    synchronized void keep(String pack, List<CaseRun> outcomes) {
        runs.put(pack, outcomes);
    }

    synchronized boolean hasRun() {
        return !runs.isEmpty();
    }

    /** Returns what the cases of a rule gave, those of every pack. */
    synchronized List<CaseRun> runs(String rule) {
        return runs.values().stream()
                .flatMap(List::stream)
                .filter(run -> run.rule().equals(rule))
                .toList();
    }

    /** Returns how far the cases try a pack; nothing before they have run. */
    synchronized Optional<PackCoverage> coverage(UsedPack pack) {
        List<CaseRun> all = new ArrayList<>();
        runs.values().forEach(all::addAll);
        return runs.isEmpty() ? Optional.empty() : Optional.of(PackCoverage.of(pack.pack(), all));
    }

    Optional<RuleCoverage> coverage(UsedPack pack, String rule) {
        return coverage(pack).flatMap(all -> all.rule(rule));
    }

    Set<String> leftOut(String pack) {
        return choice(pack).leftOut();
    }

    private Optional<OwnPack> own() {
        return packs.stream()
                .map(UsedPack::own)
                .flatMap(Stream::ofNullable)
                .filter(each -> each.agency().equals(agency) && each.id().equals(CASES + id()))
                .findFirst();
    }

    private void publish(QualityPack own) {
        int version = own().map(OwnPack::version).orElse(0);
        desk.packs().publish(agency, PackYaml.write(own), version, desk.caller());
        packs = desk.packs().list(agency, desk.caller());
    }

    private QualityPack none() {
        QualityPack pack = QualityFactory.eINSTANCE.createQualityPack();
        pack.setId(CASES + id());
        pack.setName("Ca kiểm thử thêm của cơ quan");
        pack.setNameEn("Cases added by the agency");
        pack.setVersion("1");
        return pack;
    }

    /** The agency in the letters that the id of a pack may have. */
    private String id() {
        return agency.equals(AgencyField.ALL)
                ? "all"
                : agency.toLowerCase(Locale.ROOT).replace('.', '-');
    }
}

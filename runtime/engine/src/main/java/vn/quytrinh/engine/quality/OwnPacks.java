package vn.quytrinh.engine.quality;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.conformance.Finding;
import vn.quytrinh.conformance.QualityCheck;
import vn.quytrinh.conformance.pack.CaseRun;
import vn.quytrinh.conformance.pack.CompiledPack;
import vn.quytrinh.conformance.pack.PackCases;
import vn.quytrinh.conformance.pack.PackChoices;
import vn.quytrinh.conformance.pack.PackCoverage;
import vn.quytrinh.conformance.pack.PackFault;
import vn.quytrinh.conformance.pack.PackFormatException;
import vn.quytrinh.conformance.pack.PackYaml;
import vn.quytrinh.engine.AuditLog;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.Retry;
import vn.quytrinh.engine.Role;
import vn.quytrinh.engine.UnitOfWork;
import vn.quytrinh.engine.json.PlainValues;
import vn.quytrinh.engine.procedure.Procedures;
import vn.quytrinh.handling.CanonicalJson;
import vn.quytrinh.handling.event.VietnamTime;
import vn.quytrinh.model.quality.QualityPack;
import vn.quytrinh.model.quality.QualityRule;
import vn.quytrinh.rulebase.Citation;
import vn.quytrinh.rulebase.Text;

/**
 * The packs that an agency uses: those shipped and those that it, or an agency above it, has published. A pack is compiled when
 * it is published and once on every node that asks it; what it replaces is unloaded. Safe for threads.
 */
public final class OwnPacks {

    private static final Citation PACK = new Citation("TCVN ISO 9001:2015", "7.5.3", false);

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9.-]{0,59}");

    private final PackStore store;
    private final AgencyRecords records;
    private final AuditLog audit;
    private final UnitOfWork unitOfWork;
    private final InstantSource clock;
    private final Map<PackStore.Version, Compiled> compiled = new ConcurrentHashMap<>();

    /**
     * Makes the use cases.
     *
     * @param store where the packs are kept
     * @param records what agencies have chosen
     * @param audit where is written who did what
     * @param unitOfWork the transactions
     * @param clock tells the time
     */
    public OwnPacks(
            PackStore store, AgencyRecords records, AuditLog audit, UnitOfWork unitOfWork, InstantSource clock) {
        this.store = store;
        this.records = records;
        this.audit = audit;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /** A pack ready to be asked, or why it is not. */
    private record Compiled(
            OwnPack own,
            @Nullable CompiledPack pack,
            @Nullable String failure) {}

    /** The rules an agency is asked by, and the packs among them that cannot be asked. */
    record Asked(QualityCheck check, List<Finding> broken) {}

    /**
     * Returns the packs of an agency, the shipped ones first.
     *
     * @param agency the agency's id, {@code *} for all
     * @param caller who asks
     * @throws EngineException {@code AGENCY_INVALID}, {@code AGENCY_UNKNOWN} outside the caller's scope
     */
    public List<UsedPack> list(String agency, Caller caller) {
        caller.requireSightOf(agency);
        var choices = new PackChoices(
                records.counting(agency).map(RecordedQuality::records).orElse(null), today());
        Stream<UsedPack> shipped = ShippedRules.packs().stream()
                .map(pack -> new UsedPack(pack, null, choices.uses(pack.id()), choices.enforcement(pack.id())));
        Stream<UsedPack> own = compiledOf(agency).stream()
                .filter(each -> each.pack() != null)
                .map(each -> new UsedPack(
                        each.pack(),
                        each.own(),
                        choices.uses(each.own().id()),
                        choices.enforcement(each.own().id())));
        return Stream.concat(shipped, own).toList();
    }

    /**
     * Finds a pack of an agency.
     *
     * @param agency the agency's id, {@code *} for all
     * @param id the id of the pack
     * @param caller who asks
     * @throws EngineException {@code PACK_UNKNOWN}, or what {@link #list} throws
     */
    public UsedPack find(String agency, String id, Caller caller) {
        List<UsedPack> packs = list(agency, caller);
        return packs.stream()
                .filter(each -> each.pack().id().equals(id))
                .findFirst()
                .orElseThrow(() -> QualityRefusal.noSuchPack(
                        id, packs.stream().map(each -> each.pack().id()).toList()));
    }

    /**
     * Runs the cases of a pack of an agency.
     *
     * @param agency the agency's id, {@code *} for all
     * @param id the id of the pack
     * @param caller who asks
     * @return what each case gave, and how far the cases try each rule
     * @throws EngineException {@code PACK_UNKNOWN}, or what {@link #list} throws
     */
    public PackRun run(String agency, String id, Caller caller) {
        return run(agency, id, caller, run -> {});
    }

    /**
     * Runs the cases of a pack of an agency and tells of each.
     *
     * @param agency the agency's id, {@code *} for all
     * @param id the id of the pack
     * @param caller who asks
     * @param each is told of every case as soon as it has run
     * @return what each case gave, and how far the cases try each rule
     * @throws EngineException {@code PACK_UNKNOWN}, or what {@link #list} throws
     */
    public PackRun run(String agency, String id, Caller caller, Consumer<CaseRun> each) {
        CompiledPack pack = find(agency, id, caller).pack();
        List<CaseRun> runs = new PackCases(asked(agency, every -> true).check()).run(pack, each);
        return new PackRun(pack, runs, PackCoverage.of(pack, runs));
    }

    /**
     * Publishes a pack of an agency, or the next version of it: its sentences are compiled, and it is asked from now on.
     *
     * @param agency the agency's id, {@code *} for all
     * @param document the pack as YAML or JSON, in the form of the shipped packs
     * @param openedVersion the version it was made from, 0 for a new one
     * @param caller who publishes: a quality officer or an administrator
     * @return the version; the same document again gives the version that is there
     * @throws EngineException {@code ROLE_REQUIRED}, {@code AGENCY_FORBIDDEN}, {@code AGENCY_INVALID}, {@code PACK_INVALID} with
     *     every fault, {@code PACK_ID_TAKEN} by a shipped pack or rule, {@code PACK_STALE}
     */
    public OwnPack publish(String agency, String document, int openedVersion, Caller caller) {
        return publish(agency, document, openedVersion, null, caller);
    }

    /**
     * Publishes a pack of an agency, or the next version of it, with a note of what changed.
     *
     * @param agency the agency's id, {@code *} for all
     * @param document the pack as YAML or JSON, in the form of the shipped packs
     * @param openedVersion the version it was made from, 0 for a new one
     * @param note what changed, of at most {@value Procedures#LONGEST_NOTE} characters; null for nothing said
     * @param caller who publishes: a quality officer or an administrator
     * @return the version; the same document again gives the version that is there
     * @throws EngineException as {@link #publish(String, String, int, Caller)} does, {@code NOTE_TOO_LONG}
     */
    public OwnPack publish(String agency, String document, int openedVersion, @Nullable String note, Caller caller) {
        requireRight(agency, caller);
        Procedures.requireShort(note);
        QualityPack pack = read(document);
        requireStorable(pack, document);
        requireFree(pack);
        CompiledPack ready = compile(pack);
        OwnPack published = add(agency, pack.getId(), document, openedVersion, note, caller, "QUALITY_PACK_PUBLISHED");
        compiled.put(version(published), new Compiled(published, ready, null));
        return published;
    }

    /**
     * Takes a pack of an agency out of use; its versions stay.
     *
     * @param agency the agency's id, {@code *} for all
     * @param id the id of the pack
     * @param openedVersion the version that is meant
     * @param caller who does so: a quality officer or an administrator
     * @throws EngineException {@code ROLE_REQUIRED}, {@code AGENCY_FORBIDDEN}, {@code PACK_UNKNOWN}, {@code PACK_STALE}
     */
    public void withdraw(String agency, String id, int openedVersion, Caller caller) {
        requireRight(agency, caller);
        List<String> known = unitOfWork.read(() -> store.newest(List.of(agency))).stream()
                .map(PackStore.Version::id)
                .toList();
        if (!known.contains(id)) {
            throw QualityRefusal.noSuchPack(id, known);
        }
        add(agency, id, "", openedVersion, null, caller, "QUALITY_PACK_WITHDRAWN");
    }

    /**
     * Returns every version of a pack that an agency itself has published, the newest first.
     *
     * @param agency the agency's id, {@code *} for all
     * @param id the id of the pack
     * @param caller who asks
     * @throws EngineException {@code AGENCY_INVALID}, {@code AGENCY_UNKNOWN} outside the caller's scope
     */
    public List<OwnPack> versions(String agency, String id, Caller caller) {
        caller.requireSightOf(agency);
        return unitOfWork.read(() -> store.versions(agency, id));
    }

    /** Returns the rules that an agency is asked by, those of some packs alone. */
    Asked asked(String agency, Predicate<String> wanted) {
        List<CompiledPack> packs = new ArrayList<>();
        List<Finding> broken = new ArrayList<>();
        for (Compiled each : compiledOf(agency)) {
            if (!wanted.test(each.own().id())) {
                continue;
            }
            if (each.pack() != null) {
                packs.add(each.pack());
            } else {
                broken.add(broken(each.own(), String.valueOf(each.failure())));
            }
        }
        return new Asked(ShippedRules.check(wanted).with(packs), broken);
    }

    /** The packs of the nearest agencies; where two bear the same id, the nearer one goes before. */
    private Collection<Compiled> compiledOf(String agency) {
        List<String> chain = ProcedureAgency.chain(agency);
        List<PackStore.Version> newest = unitOfWork.read(() -> store.newest(chain));
        Map<String, Compiled> byId = new TreeMap<>();
        for (String each : chain) {
            newest.stream()
                    .filter(version -> version.agency().equals(each))
                    .forEach(version -> byId.putIfAbsent(version.id(), compiled(version)));
        }
        forgetAllBut(chain, newest);
        return byId.values().stream().filter(each -> each.own().isInUse()).toList();
    }

    private Compiled compiled(PackStore.Version version) {
        return compiled.computeIfAbsent(version, wanted -> {
            OwnPack own = unitOfWork.read(() -> store.find(wanted)).orElseThrow();
            try {
                return new Compiled(own, own.isInUse() ? compile(read(own.document())) : null, null);
            } catch (EngineException changedVocabulary) {
                return new Compiled(own, null, changedVocabulary.english());
            }
        });
    }

    private void forgetAllBut(List<String> agencies, List<PackStore.Version> newest) {
        compiled.keySet().removeIf(each -> agencies.contains(each.agency()) && isReplaced(each, newest));
    }

    private static boolean isReplaced(PackStore.Version known, List<PackStore.Version> newest) {
        return newest.stream()
                .anyMatch(each -> each.agency().equals(known.agency())
                        && each.id().equals(known.id())
                        && each.version() > known.version());
    }

    private OwnPack add(
            String agency,
            String id,
            String document,
            int openedVersion,
            @Nullable String note,
            Caller caller,
            String action) {
        return Retry.write(unitOfWork, () -> {
            Optional<OwnPack> current = store.newest(List.of(agency)).stream()
                    .filter(each -> each.id().equals(id))
                    .findFirst()
                    .flatMap(store::find);
            if (current.isPresent() && current.get().document().equals(document)) {
                return current.get();
            }
            int version = current.map(OwnPack::version).orElse(0);
            if (version != openedVersion) {
                throw QualityRefusal.stalePack(
                        id,
                        openedVersion,
                        version,
                        current.map(OwnPack::publishedBy).orElse(""));
            }
            var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            var next = new OwnPack(agency, id, version + 1, now, caller.name(), document, Procedures.blankToNull(note));
            store.add(next);
            audit.add(new AuditLog.Entry(
                    now,
                    caller.name(),
                    action,
                    agency,
                    CanonicalJson.write(Map.of("pack", id, "version", next.version()))));
            return next;
        });
    }

    private static void requireRight(String agency, Caller caller) {
        caller.require(Role.QUALITY_OFFICER, Role.ADMIN);
        QualityRefusal.requireAgencyId(agency);
        caller.requireAgency(agency);
    }

    private static QualityPack read(String document) {
        return valid(() -> PackYaml.read(document));
    }

    static CompiledPack compile(QualityPack pack) {
        return valid(() -> CompiledPack.of(pack));
    }

    private static <T> T valid(Supplier<T> made) {
        try {
            return made.get();
        } catch (PackFormatException e) {
            List<Text> lines = e.faults().stream().map(PackFault::line).toList();
            throw QualityRefusal.packInvalid(
                    lines.stream().map(Text::vi).collect(Collectors.joining(" ")),
                    lines.stream().map(Text::en).collect(Collectors.joining(" ")));
        }
    }

    private static void requireStorable(QualityPack pack, String document) {
        if (!ID.matcher(pack.getId()).matches() || !PlainValues.isStorable(document)) {
            throw QualityRefusal.packInvalid(
                    "mã của bộ quy tắc gồm từ 1 đến 60 chữ thường, chữ số, dấu chấm và gạch nối.",
                    "the id of a pack has 1 to 60 small letters, digits, dots and hyphens.");
        }
    }

    private static void requireFree(QualityPack pack) {
        if (pack.getId().equals(Finding.ALWAYS)) {
            throw QualityRefusal.packTaken(
                    pack.getId(), "các quy tắc luôn được kiểm tra", "the rules that are always asked");
        }
        for (CompiledPack shipped : ShippedRules.packs()) {
            if (shipped.id().equals(pack.getId())) {
                throw QualityRefusal.packTaken(pack.getId(), "một bộ quy tắc của sản phẩm", "a shipped pack");
            }
            List<String> ids = shipped.rules().stream().map(QualityRule::getId).toList();
            pack.getRules().stream()
                    .map(QualityRule::getId)
                    .filter(ids::contains)
                    .findFirst()
                    .ifPresent(rule -> {
                        throw QualityRefusal.packTaken(
                                rule, "một quy tắc của bộ " + shipped.id(), "a rule of the pack " + shipped.id());
                    });
        }
    }

    private static Finding broken(OwnPack own, String why) {
        return new Finding(
                "PACK",
                "WARN",
                own.id(),
                new Text(
                        "Không kiểm tra được bộ quy tắc " + own.id() + " của " + own.agency() + ": " + why,
                        "The pack " + own.id() + " of " + own.agency() + " cannot be asked: " + why),
                PACK,
                new Text("Sửa bộ quy tắc rồi ban hành lại.", "Mend the pack and publish it again."));
    }

    private static PackStore.Version version(OwnPack own) {
        return new PackStore.Version(own.agency(), own.id(), own.version());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), VietnamTime.OFFSET);
    }
}

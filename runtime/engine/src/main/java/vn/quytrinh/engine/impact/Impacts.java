package vn.quytrinh.engine.impact;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.ErrorKind;
import vn.quytrinh.engine.Role;
import vn.quytrinh.engine.UnitOfWork;
import vn.quytrinh.engine.dossier.DossierState;
import vn.quytrinh.engine.impact.Touched.TouchedRelease;
import vn.quytrinh.engine.index.IndexText;
import vn.quytrinh.engine.index.KnownUnit;
import vn.quytrinh.engine.index.Reference;
import vn.quytrinh.engine.index.ReferenceKind;
import vn.quytrinh.engine.index.References;
import vn.quytrinh.handling.event.VietnamTime;

/**
 * Tells what an instrument, a form, a unit or a position touches (phạm vi ảnh hưởng): procedures, steps, tables and dossiers that are
 * not finished. Whoever may not read dossiers sees no number of them.
 */
public final class Impacts {

    private final References references;
    private final OpenDossiers dossiers;
    private final UnitOfWork unitOfWork;
    private final InstantSource clock;

    /**
     * Makes the use case.
     *
     * @param references tells what refers to what
     * @param dossiers counts dossiers
     * @param unitOfWork the transactions
     * @param clock tells the time
     */
    public Impacts(References references, OpenDossiers dossiers, UnitOfWork unitOfWork, InstantSource clock) {
        this.references = references;
        this.dossiers = dossiers;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /**
     * Finds what something touches, in procedures of the caller's agencies, of those above them and of nobody's.
     *
     * @param matter what it is
     * @param caller who asks
     * @throws EngineException {@code MATTER_INVALID} when it has no name
     */
    public Impact of(Matter matter, Caller caller) {
        requireNamed(matter);
        return unitOfWork.read(() -> {
            List<References.Place> places = references.places(matter.kind(), matter.target(), caller.scope()).stream()
                    .filter(place -> matter.covers(place.reference().name()))
                    .toList();
            Map<String, References.Standing> standings =
                    references.standings(matter.kind(), matter.target(), today()).stream()
                            .collect(Collectors.toMap(References.Standing::release, Function.identity()));
            boolean reads = mayReadDossiers(caller);
            Map<String, Long> open = reads ? dossiers.count(standings.keySet(), caller.scope()) : Map.of();
            long atUnit =
                    reads && matter.kind() == ReferenceKind.UNIT ? dossiers.countAt(matter.name(), caller.scope()) : 0;
            return new Impact(matter, touched(places, standings, open), atUnit);
        });
    }

    /** Returns names to choose from: those that hold every word of what was typed. */
    public List<String> names(ReferenceKind kind, String typed, int limit, Caller caller) {
        return unitOfWork.read(() -> references.names(kind, IndexText.words(typed), caller.scope(), limit));
    }

    /** Returns units to choose from, with their codes: those that hold every word of what was typed in name or code. */
    public List<KnownUnit> units(String typed, int limit, Caller caller) {
        return unitOfWork.read(() -> references.units(IndexText.words(typed), caller.scope(), limit));
    }

    /**
     * Lists open dossiers that something touches, by their codes.
     *
     * @param impact what it touches
     * @param offset how many to leave out
     * @param limit how many at most
     * @param caller who asks
     * @throws EngineException {@code ROLE_REQUIRED}
     */
    public List<DossierState> dossiers(Impact impact, int offset, int limit, Caller caller) {
        caller.require(Role.OPERATOR, Role.AUDITOR, Role.ADMIN);
        return unitOfWork.read(() -> dossiers.list(impact.releases(), null, caller.scope(), offset, limit));
    }

    /** Tells whether somebody may read dossiers. */
    public static boolean mayReadDossiers(Caller caller) {
        return caller.has(Role.OPERATOR, Role.AUDITOR, Role.ADMIN);
    }

    static void requireNamed(Matter matter) {
        if (matter.target().isEmpty()) {
            throw new EngineException(
                    ErrorKind.INVALID,
                    "MATTER_INVALID",
                    "Cần tên văn bản, biểu mẫu, đơn vị hay vai trò nhưng nhận được \"%s\". Hãy chọn trong danh sách."
                            .formatted(matter.name()),
                    "Expected the name of an instrument, form, unit or position but found \"%s\". Maybe choose one of the list."
                            .formatted(matter.name()));
        }
    }

    private static List<Touched> touched(
            List<References.Place> places, Map<String, References.Standing> standings, Map<String, Long> open) {
        Map<String, List<References.Place>> byKey = places.stream()
                .collect(Collectors.groupingBy(References.Place::key, LinkedHashMap::new, Collectors.toList()));
        List<Touched> touched = new ArrayList<>();
        byKey.forEach((key, own) -> {
            References.Place first = own.stream()
                    .filter(place -> place.release() == null)
                    .findFirst()
                    .orElse(own.get(0));
            touched.add(new Touched(
                    key,
                    first.code(),
                    first.procedure(),
                    first.agency(),
                    of(own, null),
                    own.stream()
                            .map(References.Place::release)
                            .filter(standings::containsKey)
                            .distinct()
                            .map(release -> release(standings.get(release), of(own, release), open))
                            .sorted(Comparator.comparing(TouchedRelease::effectiveFrom)
                                    .reversed())
                            .toList()));
        });
        touched.sort(Comparator.comparing((Touched each) -> IndexText.of(each.name())));
        return touched;
    }

    private static TouchedRelease release(
            References.Standing standing, List<Reference> places, Map<String, Long> open) {
        return new TouchedRelease(
                standing.release(),
                standing.effectiveFrom(),
                standing.inForce(),
                places,
                open.getOrDefault(standing.release(), 0L));
    }

    private static List<Reference> of(List<References.Place> places, @Nullable String release) {
        return places.stream()
                .filter(place -> release == null ? place.release() == null : release.equals(place.release()))
                .map(References.Place::reference)
                .toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), VietnamTime.OFFSET);
    }
}

package vn.quytrinh.engine.index;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.engine.AgencyScope;

/** Port: tells which drafts and releases refer to something. */
public interface References {

    /**
     * Returns every place that refers to something, of drafts and of releases that were not withdrawn.
     *
     * @param kind what is referred to
     * @param target its name in the index, {@link #targetOf}
     * @param scope the agencies of whoever asks
     */
    List<Place> places(ReferenceKind kind, String target, AgencyScope scope);

    /**
     * Returns the names that begin as typed, in their order: to choose from.
     *
     * @param kind what is referred to
     * @param words words of the name
     * @param scope the agencies of whoever asks
     * @param limit how many at most
     */
    List<String> names(ReferenceKind kind, List<String> words, AgencyScope scope, int limit);

    /**
     * Returns the units that procedures name, by name.
     *
     * @param words words of the name or the code
     * @param scope the agencies of whoever asks
     * @param limit how many at most
     */
    List<KnownUnit> units(List<String> words, AgencyScope scope, int limit);

    /**
     * Returns the days and standing of releases that refer to something.
     *
     * @param kind what is referred to
     * @param target its name in the index
     * @param today the day asked about
     */
    List<Standing> standings(ReferenceKind kind, String target, LocalDate today);

    /** Returns the name under which something that is referred to stands in the index. */
    static String targetOf(ReferenceKind kind, String name) {
        return kind == ReferenceKind.INSTRUMENT ? InstrumentTarget.of(name) : IndexText.of(name);
    }

    /**
     * A place that refers to something.
     *
     * @param key the key of the procedure
     * @param code its national code
     * @param procedure its name
     * @param agency whose it is
     * @param release the id of the release, null for the draft
     * @param reference the place
     */
    record Place(
            String key,
            String code,
            String procedure,
            String agency,
            @Nullable String release,
            Reference reference) {}

    /**
     * How a release stands.
     *
     * @param release its id
     * @param effectiveFrom its first day
     * @param inForce whether it governs dossiers accepted today
     */
    record Standing(String release, LocalDate effectiveFrom, boolean inForce) {}
}

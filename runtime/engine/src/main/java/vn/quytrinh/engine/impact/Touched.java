package vn.quytrinh.engine.impact;

import java.time.LocalDate;
import java.util.List;
import vn.quytrinh.engine.index.Reference;

/**
 * A procedure that something touches.
 *
 * @param key its key
 * @param code its national code, empty for none
 * @param name its name
 * @param agency whose it is, {@code *} for nobody's in particular
 * @param draft the places in the newest draft, none when the draft does not refer to it any more
 * @param releases the releases that do, the latest first
 */
public record Touched(
        String key, String code, String name, String agency, List<Reference> draft, List<TouchedRelease> releases) {

    public Touched {
        draft = List.copyOf(draft);
        releases = List.copyOf(releases);
    }

    /** Returns how many open dossiers are decided under releases that it touches. */
    public long openDossiers() {
        return releases.stream().mapToLong(TouchedRelease::openDossiers).sum();
    }

    /** Returns the release in force that it touches, else none. */
    public List<TouchedRelease> inForce() {
        return releases.stream().filter(TouchedRelease::inForce).toList();
    }

    /**
     * A release that something touches.
     *
     * @param id its id
     * @param effectiveFrom its first day
     * @param inForce whether it governs dossiers accepted today
     * @param places the places that refer to it
     * @param openDossiers how many dossiers that are pinned to it are open
     */
    public record TouchedRelease(
            String id, LocalDate effectiveFrom, boolean inForce, List<Reference> places, long openDossiers) {

        public TouchedRelease {
            places = List.copyOf(places);
        }
    }
}

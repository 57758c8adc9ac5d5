package vn.quytrinh.engine.impact;

import java.util.List;
import vn.quytrinh.engine.impact.Touched.TouchedRelease;

/**
 * What something touches.
 *
 * @param matter what was asked about
 * @param procedures the procedures, by name
 * @param atUnit how many open dossiers stand at the unit now; 0 for what is no unit
 */
public record Impact(Matter matter, List<Touched> procedures, long atUnit) {

    public Impact {
        procedures = List.copyOf(procedures);
    }

    /** Returns how many open dossiers are decided under releases that it touches. */
    public long openDossiers() {
        return procedures.stream().mapToLong(Touched::openDossiers).sum();
    }

    /** Returns how many places of drafts refer to it. */
    public long places() {
        return procedures.stream().mapToLong(each -> each.draft().size()).sum();
    }

    /** Returns the procedures whose draft refers to it. */
    public List<Touched> drafts() {
        return procedures.stream().filter(each -> !each.draft().isEmpty()).toList();
    }

    /** Returns the ids of the releases that it touches. */
    public List<String> releases() {
        return procedures.stream()
                .flatMap(each -> each.releases().stream())
                .map(TouchedRelease::id)
                .toList();
    }
}

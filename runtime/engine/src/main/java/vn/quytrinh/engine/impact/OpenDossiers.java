package vn.quytrinh.engine.impact;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.engine.AgencyScope;
import vn.quytrinh.engine.dossier.DossierState;

/** Port: counts and lists dossiers that are not finished, by index. */
public interface OpenDossiers {

    /** Returns how many open dossiers each release governs, those of the scope; a release with none is left out. */
    Map<String, Long> count(Collection<String> releases, AgencyScope scope);

    /** Returns how many open dossiers stand at a unit now. */
    long countAt(String unit, AgencyScope scope);

    /**
     * Lists open dossiers by their codes.
     *
     * @param releases the releases that govern them
     * @param unit the unit at which they stand, null for any
     * @param scope the agencies of whoever asks
     * @param offset how many to leave out
     * @param limit how many at most
     */
    List<DossierState> list(
            Collection<String> releases, @Nullable String unit, AgencyScope scope, int offset, int limit);
}

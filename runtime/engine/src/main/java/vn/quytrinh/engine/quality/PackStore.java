package vn.quytrinh.engine.quality;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Port: keeps every version of the packs that agencies have published. */
public interface PackStore {

    /**
     * Names a version of a pack.
     *
     * @param agency the agency
     * @param id the id of the pack
     * @param version the version
     */
    record Version(String agency, String id, int version) {}

    /** Returns the newest version of each pack of some agencies, withdrawn ones too, by agency and id. */
    List<Version> newest(Collection<String> agencies);

    /** Returns a version. */
    Optional<OwnPack> find(Version version);

    /** Returns every version of a pack of an agency, the newest first. */
    List<OwnPack> versions(String agency, String id);

    /**
     * Adds a version; agency, id and version are unique together.
     *
     * @param pack the version
     */
    void add(OwnPack pack);
}

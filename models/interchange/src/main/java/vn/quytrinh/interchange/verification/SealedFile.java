package vn.quytrinh.interchange.verification;

import java.util.List;
import java.util.Set;
import vn.quytrinh.interchange.guard.Message;
import vn.quytrinh.interchange.seal.Seal;

/** A document that was read. */
interface SealedFile {

    /** Returns the seals it bears; more than one only when they differ. */
    Set<Seal> seals();

    /** Returns what its tables say otherwise than expected. */
    List<Message> differences(List<TableText> expected);
}

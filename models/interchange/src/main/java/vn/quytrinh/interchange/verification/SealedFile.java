package vn.quytrinh.interchange.verification;

import java.util.List;
import java.util.Set;
import vn.quytrinh.interchange.guard.Message;
import vn.quytrinh.interchange.seal.Seal;

/** A document that was read. */
interface SealedFile {

    /** Returns the seals it bears; more than one when they differ. */
    Set<Seal> seals();

    /** Tells whether it holds several documents, each with a seal on its own pages. */
    boolean holdsSeveral();

    /** Returns what the tables of the document under a seal say otherwise than expected. */
    List<Message> differences(Seal seal, List<TableText> expected);
}

package vn.quytrinh.designer.sentence;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.quytrinh.designer.quality.QualityDesk;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.quality.OwnPack;
import vn.quytrinh.engine.quality.PackTrials;
import vn.quytrinh.engine.quality.UsedPack;
import vn.quytrinh.model.quality.QualityRule;

/**
 * What the page works with on which rules are written.
 *
 * @param quality the desk of the quality officer, not null
 * @param trials tries what is being written, not null
 */
@Component
record SentenceDesk(QualityDesk quality, PackTrials trials) {
    private static final String ADDED_CASES = "cases-";

    /** Returns the packs of an agency of its own that hold rules. */
    List<String> packs(String agency) {
        List<String> own = quality.packs().list(agency, quality.caller()).stream()
                .map(UsedPack::own)
                .filter(each -> each != null && each.agency().equals(agency))
                .map(OwnPack::id)
                .filter(id -> !id.startsWith(ADDED_CASES))
                .toList();
        return own.isEmpty() ? List.of(PackDraft.idOf(agency)) : own;
    }

    /** Opens the newest version of a pack of an agency, or begins it. */
    PackDraft open(String agency, String pack) {
        List<OwnPack> versions = quality.packs().versions(agency, pack, quality.caller());
        return versions.isEmpty() ? PackDraft.begin(agency, 0) : PackDraft.of(agency, versions.get(0));
    }

    /** Returns the newest version of a pack that somebody has published. */
    OwnPack newest(String agency, String pack) {
        return quality.packs().versions(agency, pack, quality.caller()).get(0);
    }

    /**
     * Publishes what was written as the next version.
     *
     * @throws EngineException {@code PACK_STALE}, {@code PACK_INVALID} and their like
     */
    OwnPack publish(PackDraft draft, String note) {
        // What the sentences lack is told in words here; a document without them is only malformed.
        trials.compile(draft.whole());
        return quality.packs().publish(draft.agency(), draft.document(), draft.version(), note, quality.caller());
    }

    /** Returns a rule of any pack that an agency is asked by, to copy it. */
    Optional<QualityRule> rule(String agency, String id) {
        return quality.packs().list(agency, quality.caller()).stream()
                .flatMap(each -> each.pack().rules().stream())
                .filter(each -> id.equals(each.getId()))
                .findFirst();
    }
}

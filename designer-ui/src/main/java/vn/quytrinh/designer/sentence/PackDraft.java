package vn.quytrinh.designer.sentence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.util.EcoreUtil;
import vn.quytrinh.conformance.pack.PackYaml;
import vn.quytrinh.engine.quality.OwnPack;
import vn.quytrinh.engine.quality.ProcedureAgency;
import vn.quytrinh.model.quality.QualityFactory;
import vn.quytrinh.model.quality.QualityPack;
import vn.quytrinh.model.quality.QualityRule;

/** An agency's pack while it is written (bản soạn): every change is a state that can be undone until the pack is saved. */
final class PackDraft {
    private static final int MOST_STATES = 200;

    private final String agency;
    private final List<QualityPack> states = new ArrayList<>();
    private final int version;
    private QualityPack pack;
    private int at;
    private final QualityPack base;

    private PackDraft(String agency, QualityPack pack, int version) {
        this.agency = agency;
        this.pack = pack;
        this.version = version;
        pack.getRules().forEach(Automatic::clear);
        states.add(EcoreUtil.copy(pack));
        base = states.get(0);
    }

    /** Opens a version of a pack; one that was withdrawn is begun anew. */
    static PackDraft of(String agency, OwnPack own) {
        return own.isInUse()
                ? new PackDraft(agency, PackYaml.read(own.document()), own.version())
                : begin(agency, own.version());
    }

    /**
     * Begins a pack.
     *
     * @param agency whose pack it is
     * @param version the version that was withdrawn, 0 when there never was one
     */
    static PackDraft begin(String agency, int version) {
        QualityPack pack = QualityFactory.eINSTANCE.createQualityPack();
        boolean all = agency.equals(ProcedureAgency.ALL);
        pack.setId(idOf(agency));
        pack.setName(all ? "Quy tắc chung của các cơ quan" : "Quy tắc riêng của " + agency);
        pack.setNameEn(all ? "Rules common to all agencies" : "Rules of " + agency);
        pack.setVersion("1");
        return new PackDraft(agency, pack, version);
    }

    /** Returns the id of the pack that an agency writes unless it names another. */
    static String idOf(String agency) {
        return "own-"
                + (agency.equals(ProcedureAgency.ALL)
                        ? "all"
                        : agency.toLowerCase(Locale.ROOT).replace('.', '-'));
    }

    String agency() {
        return agency;
    }

    int version() {
        return version;
    }

    /** Returns the pack as it is now; whoever changes it calls {@link #changed} afterwards. */
    QualityPack pack() {
        return pack;
    }

    Optional<QualityRule> rule(String id) {
        return pack.getRules().stream().filter(each -> id.equals(each.getId())).findFirst();
    }

    /** Keeps the pack as it is now as a state; what was undone before is forgotten. */
    void changed() {
        states.subList(at + 1, states.size()).clear();
        states.add(EcoreUtil.copy(pack));
        if (states.size() > MOST_STATES) {
            states.remove(0);
        }
        at = states.size() - 1;
    }

    boolean canUndo() {
        return at > 0;
    }

    boolean canRedo() {
        return at < states.size() - 1;
    }

    /** Goes some states back or, below zero, forward. */
    void undo(int steps) {
        at = Math.max(0, Math.min(states.size() - 1, at - steps));
        pack = EcoreUtil.copy(states.get(at));
    }

    boolean isUnsaved() {
        return !EcoreUtil.equals(base, pack);
    }

    /** Returns what becomes of the pack upon a version that was published since it was opened. */
    PackMerge upon(OwnPack newest) {
        return new PackMerge(base, pack, of(agency, newest).pack);
    }

    /**
     * Returns a draft that goes on from a version that was published since this one was opened; undone, it is that version.
     *
     * @param newest the version
     * @param merged the pack with what was written here
     */
    PackDraft merged(OwnPack newest, QualityPack merged) {
        PackDraft upon = of(agency, newest);
        upon.pack = merged;
        upon.changed();
        return upon;
    }

    /** Returns the pack as it is to be published, with every text that follows from its sentences. */
    QualityPack whole() {
        QualityPack whole = EcoreUtil.copy(pack);
        whole.setVersion(String.valueOf(version + 1));
        whole.getRules().forEach(Automatic::fill);
        return whole;
    }

    String document() {
        return PackYaml.write(whole());
    }

    /** Returns an id that no rule of the pack has. */
    String freeId(String wanted) {
        Set<String> taken = new HashSet<>();
        pack.getRules().forEach(rule -> taken.add(rule.getId()));
        String prefix = wanted.isEmpty() ? (agency.equals(ProcedureAgency.ALL) ? "QT" : agency) : wanted;
        if (!wanted.isEmpty() && !taken.contains(wanted)) {
            return wanted;
        }
        int number = 1;
        while (taken.contains("%s-%02d".formatted(prefix, number))) {
            number++;
        }
        return "%s-%02d".formatted(prefix, number);
    }
}

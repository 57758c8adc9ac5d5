package vn.quytrinh.engine.index;

import static vn.quytrinh.engine.index.ProcedureContent.text;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.conformance.template.TemplateCheck;
import vn.quytrinh.engine.procedure.Draft;
import vn.quytrinh.engine.quality.ProcedureAgency;
import vn.quytrinh.engine.release.ReleaseSummary;
import vn.quytrinh.handling.release.ReleaseArchive;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.procedure.xmi.ModelXmi;

/** Keeps the index with what is saved and published, in the transaction of whoever saves. Safe for threads. */
public final class IndexWriter {

    private final IndexStore store;

    /**
     * Makes the writer.
     *
     * @param store where the index is kept
     */
    public IndexWriter(IndexStore store) {
        this.store = store;
    }

    /**
     * Keeps the newest revision of a draft, and how it deviates from its master and its variants from it.
     *
     * @param draft the revision
     * @param drafts gives the newest revision of another procedure
     */
    public void put(Draft draft, Function<String, Optional<Draft>> drafts) {
        Procedure procedure = model(draft);
        String key = draft.summary().key();
        store.put(
                header(IndexedProcedure.draftOf(key), key, null, draft.summary().revision(), procedure),
                ProcedureContent.of(procedure),
                deviations(procedure, drafts));
        for (String variant : store.variants(key)) {
            if (!variant.equals(key)) {
                drafts.apply(variant)
                        .ifPresent(each -> store.deviate(
                                variant, DeviationCount.of(TemplateCheck.deviations(model(each), procedure))));
            }
        }
    }

    /**
     * Keeps a release.
     *
     * @param release what it is
     * @param archive its archive
     */
    public void put(ReleaseSummary release, byte[] archive) {
        Procedure procedure = ReleaseArchive.procedure(archive);
        store.put(
                header(release.id(), release.key(), release.id(), 0, procedure),
                ProcedureContent.of(procedure),
                DeviationCount.NONE);
    }

    private static DeviationCount deviations(Procedure procedure, Function<String, Optional<Draft>> drafts) {
        String master = text(procedure.getTemplate());
        if (master.isBlank() || master.equals(procedure.getId())) {
            return DeviationCount.NONE;
        }
        return drafts.apply(master)
                .map(draft -> DeviationCount.of(TemplateCheck.deviations(procedure, model(draft))))
                .orElse(DeviationCount.NONE);
    }

    private static IndexedProcedure header(
            String source, String key, @Nullable String release, int revision, Procedure procedure) {
        return new IndexedProcedure(
                source,
                key,
                release,
                revision,
                text(procedure.getCode()),
                text(procedure.getName()),
                text(procedure.getField()),
                text(procedure.getLevel()),
                ProcedureAgency.of(procedure),
                text(procedure.getTemplate()),
                procedure.getDocument() == null
                        ? ""
                        : text(procedure.getDocument().getCode()),
                procedure.getProcess() == null
                        ? 0
                        : procedure.getProcess().getSteps().size());
    }

    private static Procedure model(Draft draft) {
        return ModelXmi.read(draft.xmi(), Procedure.class);
    }
}

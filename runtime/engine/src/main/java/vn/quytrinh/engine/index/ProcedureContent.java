package vn.quytrinh.engine.index;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.engine.quality.ProcedureAgency;
import vn.quytrinh.model.law.LawFactory;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.procedure.law.query.UsagePlace;
import vn.quytrinh.procedure.law.query.WhereUsed;

/**
 * What the index keeps of a procedure.
 *
 * @param entries what can be found in it
 * @param references what it refers to
 */
public record ProcedureContent(List<IndexEntry> entries, List<Reference> references) {

    public ProcedureContent {
        entries = List.copyOf(entries);
        references = List.copyOf(references);
    }

    /** Reads a procedure, with parts missing too. */
    public static ProcedureContent of(Procedure procedure) {
        var entries = new LinkedHashSet<IndexEntry>();
        var references = new LinkedHashSet<Reference>();
        entries.add(new IndexEntry(
                EntryKind.PROCEDURE,
                "",
                text(procedure.getName()),
                joined(
                        procedure.getCode(),
                        procedure.getId(),
                        procedure.getField(),
                        procedure.getHandlingAgency(),
                        procedure.getTerritory(),
                        ProcedureAgency.of(procedure))));
        if (!text(procedure.getCode()).isBlank()) {
            references.add(new Reference(
                    ReferenceKind.CODE,
                    procedure.getCode(),
                    UsagePlace.PROCEDURE,
                    "",
                    text(procedure.getName()),
                    "code"));
        }
        var reader = new ProcedureContentReader(entries, references);
        for (TreeIterator<EObject> all = procedure.eAllContents(); all.hasNext(); ) {
            reader.read(all.next());
        }
        WhereUsed.in(LawFactory.eINSTANCE.createLegalRegister(), List.of(procedure))
                .all()
                .forEach(usage -> references.add(new Reference(
                        ReferenceKind.INSTRUMENT,
                        usage.citation().text(),
                        usage.place(),
                        usage.element().equals(text(procedure.getId())) ? "" : usage.element(),
                        usage.elementName(),
                        usage.field())));
        return new ProcedureContent(new ArrayList<>(entries), new ArrayList<>(references));
    }

    static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    static String joined(@Nullable String... texts) {
        return Stream.of(texts)
                .filter(Objects::nonNull)
                .filter(each -> !each.isBlank())
                .collect(Collectors.joining(" "));
    }
}

package vn.quytrinh.interchange.format;

import vn.quytrinh.model.document.DocumentControl;
import vn.quytrinh.model.document.DocumentFactory;
import vn.quytrinh.model.document.DocumentStatus;
import vn.quytrinh.model.organisation.OrganisationFactory;
import vn.quytrinh.model.process.InternalProcess;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.ProcessFactory;
import vn.quytrinh.procedure.law.citation.FoldedText;

/** Procedures that say nothing yet, to be filled from a file. */
public final class EmptyDraft {

    private static final int LONGEST_KEY = 100;

    private EmptyDraft() {}

    /** Makes a first revision with an empty process, control block and organisation. */
    public static Procedure make() {
        Procedure procedure = ProcessFactory.eINSTANCE.createProcedure();
        InternalProcess process = ProcessFactory.eINSTANCE.createInternalProcess();
        process.setRevision(1);
        procedure.setProcess(process);
        DocumentControl control = DocumentFactory.eINSTANCE.createDocumentControl();
        control.setRevision(1);
        control.setStatus(DocumentStatus.DRAFT);
        procedure.setDocument(control);
        procedure.setOrganisation(OrganisationFactory.eINSTANCE.createOrganisation());
        return procedure;
    }

    /**
     * Returns a key for a procedure that came without one: made of its name, or else of the file's.
     *
     * @param name the procedure's name, may be empty
     * @param fileName the file's name
     */
    public static String key(String name, String fileName) {
        String key = slug(name);
        String fromFile = slug(fileName.replaceFirst("\\.[^.]*$", ""));
        return !key.isEmpty() ? key : fromFile.isEmpty() ? "thu-tuc" : fromFile;
    }

    private static String slug(String text) {
        String plain = FoldedText.of(text).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+", "");
        return plain.substring(0, Math.min(LONGEST_KEY, plain.length())).replaceAll("-+$", "");
    }
}

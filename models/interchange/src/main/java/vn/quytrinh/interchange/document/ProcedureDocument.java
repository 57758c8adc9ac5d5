package vn.quytrinh.interchange.document;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.quytrinh.interchange.page.Sheet;
import vn.quytrinh.interchange.page.pdf.PdfWriter;
import vn.quytrinh.interchange.page.word.WordWriter;
import vn.quytrinh.interchange.seal.Seal;
import vn.quytrinh.interchange.template.Filling;
import vn.quytrinh.interchange.template.Values;
import vn.quytrinh.interchange.template.WordTemplate;
import vn.quytrinh.model.process.Procedure;

/** A document made from a procedure, to be written as DOCX or PDF. It says what the model says and no more. Immutable. */
public final class ProcedureDocument {

    private final DocumentKind kind;
    private final Values values;
    private final Seal seal;

    private ProcedureDocument(DocumentKind kind, Values values, Seal seal) {
        this.kind = kind;
        this.values = values;
        this.seal = seal;
    }

    /**
     * Makes a document.
     *
     * @param kind which one, not null
     * @param procedure the model, with ids; it is only read
     * @param issue what is known beyond the model, not null
     * @throws IllegalArgumentException when ids are missing or used twice
     */
    public static ProcedureDocument of(DocumentKind kind, Procedure procedure, IssueData issue) {
        Objects.requireNonNull(kind, "kind");
        Seal seal = Seal.of(kind.word(), procedure, issue.release());
        Values values = new ProcedureValues(procedure).values(issue, seal);
        return new ProcedureDocument(kind, values, seal);
    }

    /** Writes it as DOCX in the shipped layout. */
    public byte[] word() {
        return WordWriter.write(filled(), properties());
    }

    /**
     * Writes it as DOCX in the layout of an agency.
     *
     * @param template the agency's DOCX with places as in {@code docs/templates.md}, not null
     * @throws vn.quytrinh.interchange.guard.RefusedFileException when it is no such file, or names a place that is unknown
     */
    public byte[] word(byte[] template) {
        return WordTemplate.fill(template, values, properties());
    }

    /** Writes it as PDF in the shipped layout. */
    public byte[] pdf() {
        return PdfWriter.write(filled(), properties());
    }

    /**
     * Writes several documents of one kind as one DOCX, each on pages of its own. The file has no property for the seals; they
     * stand on the pages.
     *
     * @param several at least one
     */
    public static byte[] word(List<ProcedureDocument> several) {
        return WordWriter.write(together(several), Map.of());
    }

    /**
     * Writes several documents of one kind as one PDF, each on pages of its own.
     *
     * @param several at least one
     */
    public static byte[] pdf(List<ProcedureDocument> several) {
        return PdfWriter.write(together(several), Map.of());
    }

    private static Sheet together(List<ProcedureDocument> several) {
        List<Sheet> sheets = several.stream().map(ProcedureDocument::filled).toList();
        return new Sheet(
                sheets.get(0).title() + " …",
                sheets.get(0).head(),
                sheets.stream().flatMap(sheet -> sheet.sections().stream()).toList());
    }

    /** Returns the document as blocks. */
    public Sheet filled() {
        return Filling.fill(kind.layout(), values);
    }

    /** Returns the seal it bears. */
    public Seal seal() {
        return seal;
    }

    /** Returns the values it is filled with. */
    Values values() {
        return values;
    }

    /** Returns the shipped layout as a DOCX template to edit. */
    public static byte[] template(DocumentKind kind) {
        return WordWriter.write(kind.layout(), Map.of());
    }

    private Map<String, String> properties() {
        return Map.of(Seal.PROPERTY, seal.text());
    }
}

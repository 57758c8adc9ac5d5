package vn.quytrinh.interchange.slip;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.quytrinh.interchange.guard.RefusedFileException;
import vn.quytrinh.interchange.page.Sheet;
import vn.quytrinh.interchange.page.pdf.PdfWriter;
import vn.quytrinh.interchange.page.word.WordWriter;
import vn.quytrinh.interchange.seal.QrCode;
import vn.quytrinh.interchange.seal.Seal;
import vn.quytrinh.interchange.template.Filling;
import vn.quytrinh.interchange.template.Values;
import vn.quytrinh.interchange.template.WordTemplate;
import vn.quytrinh.procedure.law.regime.FormInForce;
import vn.quytrinh.procedure.law.regime.LegalForms;
import vn.quytrinh.procedure.slip.SlipRecord;

/** A slip of the one-stop desk, to be written as DOCX or PDF. Immutable. */
public final class SlipDocument {

    /** The property of a file that tells whether number and fields of the form were checked against the signed text. */
    public static final String VERIFIED = "QuyTrinhFormVerified";

    private static final double QR_SIDE = 68;

    private final FormInForce form;
    private final Values values;
    private final Seal seal;

    private SlipDocument(FormInForce form, Values values, Seal seal) {
        this.form = form;
        this.values = values;
        this.seal = seal;
    }

    /**
     * Makes a slip under the number and name its form bears on the day that governs the dossier.
     *
     * @param slip what it says, not null
     * @param forms the forms of the law, not null
     * @throws RefusedFileException when the law of that day has no such form
     */
    public static SlipDocument of(SlipRecord slip, LegalForms forms) {
        FormInForce form = forms.find(slip.kind(), slip.governedBy()).orElseThrow(() -> notInForce(slip));
        Values.Builder values = new SlipValues(slip).values(form);
        String code = Optional.ofNullable(slip.dossier().code()).orElse("-").replaceAll("[|\\s]+", "_");
        Seal seal = new Seal(
                "slip-" + form.number(),
                code,
                Integer.parseInt(form.number()),
                values.build().fingerprint(),
                slip.release());
        values.text("sealContent", seal.shown()).pictures("qr", List.of(QrCode.of(seal.text(), QR_SIDE)));
        return new SlipDocument(form, values.build(), seal);
    }

    private static RefusedFileException notInForce(SlipRecord slip) {
        return new RefusedFileException(
                "FORM_NOT_IN_FORCE",
                "Cần một biểu mẫu có hiệu lực ngày " + slip.governedBy() + " nhưng ngày đó không có mẫu loại "
                        + slip.kind() + ". Hãy kiểm tra ngày tiếp nhận hồ sơ và loại phiếu.",
                "Expected a form in force on " + slip.governedBy() + " but that day has none of the kind " + slip.kind()
                        + ". Maybe check the day of acceptance and the kind of slip.");
    }

    /** Returns the form it is made by; it tells whether anybody checked it against the signed text. */
    public FormInForce form() {
        return form;
    }

    /** Returns the seal it bears; its content is the hash of all that the slip says. */
    public Seal seal() {
        return seal;
    }

    /** Writes it as DOCX in the shipped layout. */
    public byte[] word() {
        return WordWriter.write(filled(), properties());
    }

    /**
     * Writes it as DOCX in the layout of an agency.
     *
     * @param template the agency's DOCX, not null
     * @throws RefusedFileException when it is no such file, or names a place that is unknown
     */
    public byte[] word(byte[] template) {
        return WordTemplate.fill(template, values, properties());
    }

    /** Writes it as PDF in the shipped layout. */
    public byte[] pdf() {
        return PdfWriter.write(filled(), properties());
    }

    /** Returns the shipped layout of a kind as a DOCX template to edit. */
    public static byte[] template(String kind) {
        return WordWriter.write(SlipLayout.sheet(kind), Map.of());
    }

    private Sheet filled() {
        return Filling.fill(SlipLayout.sheet(form.kind()), values);
    }

    private Map<String, String> properties() {
        return Map.of(Seal.PROPERTY, seal.text(), VERIFIED, String.valueOf(form.verified() && form.fieldsVerified()));
    }
}

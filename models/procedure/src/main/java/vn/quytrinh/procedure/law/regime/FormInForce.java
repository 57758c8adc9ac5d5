package vn.quytrinh.procedure.law.regime;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.model.law.FormKind;
import vn.quytrinh.model.law.FormRegime;
import vn.quytrinh.model.law.LegalForm;
import vn.quytrinh.procedure.law.citation.LawCitation;

/**
 * A form (biểu mẫu) under the number and name it bears in its regime.
 *
 * @param kind what it is for, whatever its number: {@code RECEIPT}, {@code SUPPLEMENT_REQUEST}, {@code APOLOGY} …
 * @param number its number, for example {@code 04}
 * @param name its name in the regime
 * @param vietnamese what kind of form it is, in Vietnamese
 * @param english what kind of form it is, in English
 * @param issuedAt the moment of the handling at which it is issued
 * @param signers who signs
 * @param fields what it must state
 * @param recommendedFields what it should state beyond that
 * @param regime the id of the set of forms it belongs to
 * @param from the first day of the set
 * @param to its last day, or null while it has no end
 * @param citation where the law has the form
 * @param verified false while nobody has checked number and name against the signed text
 * @param fieldsVerified false while nobody has checked signers and fields against it
 * @param note what else is known of the set, or null
 */
public record FormInForce(
        String kind,
        String number,
        String name,
        String vietnamese,
        String english,
        String issuedAt,
        List<String> signers,
        List<String> fields,
        List<String> recommendedFields,
        String regime,
        LocalDate from,
        @Nullable LocalDate to,
        LawCitation citation,
        boolean verified,
        boolean fieldsVerified,
        @Nullable String note) {

    /** Makes the lists unmodifiable. */
    public FormInForce {
        signers = List.copyOf(signers);
        fields = List.copyOf(fields);
        recommendedFields = List.copyOf(recommendedFields);
    }

    static FormInForce of(FormRegime regime, LegalForm form) {
        FormKind kind = form.getKind();
        return new FormInForce(
                kind.getId(),
                form.getNumber(),
                form.getName(),
                kind.getLabelVi(),
                kind.getLabelEn(),
                kind.getIssuedAt(),
                kind.getSigners(),
                kind.getFields(),
                kind.getRecommendedFields(),
                regime.getId(),
                regime.getEffectiveFrom(),
                regime.getEffectiveTo(),
                LawCitation.of(regime.getCitation()),
                regime.isVerified(),
                kind.isVerified(),
                regime.getNote());
    }
}

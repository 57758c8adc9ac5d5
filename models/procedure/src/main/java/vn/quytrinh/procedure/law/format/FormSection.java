package vn.quytrinh.procedure.law.format;

import vn.quytrinh.model.law.FormKind;
import vn.quytrinh.model.law.FormRegime;
import vn.quytrinh.model.law.LawFactory;
import vn.quytrinh.model.law.LegalForm;
import vn.quytrinh.model.law.LegalRegister;
import vn.quytrinh.procedure.law.citation.LawCitation;

/** The forms (biểu mẫu), by kind and by regime. */
final class FormSection implements RegisterSection {

    private static final String HEAD = """
            # Biểu mẫu một cửa theo từng giai đoạn. / Forms of the one-stop desk by regime.
            #
            # kinds              loại biểu mẫu, không phụ thuộc số mẫu   / kinds of form, whatever number they bear
            #   id                 mã loại                               / the word by which programs know it
            #   labelVi, labelEn   tên loại                              / name of the kind
            #   issuedAt           thời điểm lập                         / when it is issued
            #   signers            người ký                              / who signs
            #   fields             nội dung phải có                      / what it must state
            #   recommendedFields  nội dung nên có thêm                  / what it should state beyond that
            # regimes            bộ mẫu theo văn bản và thời gian        / sets of forms by instrument and period
            #   id                 mã bộ mẫu                             / id of the set
            #   citation           văn bản ban hành                      / the instrument that has them
            #   effectiveFrom/To   ngày đầu, ngày cuối áp dụng           / first and last day
            #   note               ghi chú                               / note
            #   forms              số mẫu, tên mẫu, loại                 / number, name and kind of each form
            # source             nguồn; [unchecked…] là chưa kiểm        / where this comes from; [unchecked…] = not checked
            # verified           đã đối chiếu bản ký: true / false       / checked against the signed text
            """;

    private static final String[] KIND_FIELDS = {
        "id", "labelVi", "labelEn", "issuedAt", "signers", "fields", "recommendedFields", "source", "verified"
    };

    private static final String[] REGIME_FIELDS = {
        "id", "citation", "effectiveFrom", "effectiveTo", "note", "forms", "source", "verified"
    };

    @Override
    public String fileName() {
        return "forms.yaml";
    }

    @Override
    public String head() {
        return HEAD;
    }

    @Override
    public void read(YamlNode root, RegisterDraft draft) {
        root.fields("kinds", "regimes");
        root.get("kinds")
                .elements()
                .forEach(node -> draft.register().getFormKinds().add(kind(node, draft)));
        root.get("regimes").elements().forEach(node -> regime(node, draft));
    }

    private static FormKind kind(YamlNode node, RegisterDraft draft) {
        FormKind kind = LawFactory.eINSTANCE.createFormKind();
        draft.identify(kind, node.fields(KIND_FIELDS).get("id"));
        kind.setLabelVi(node.get("labelVi").text());
        kind.setLabelEn(node.get("labelEn").text());
        kind.setIssuedAt(node.get("issuedAt").text());
        kind.getSigners().addAll(node.get("signers").texts());
        kind.getFields().addAll(node.get("fields").texts());
        kind.getRecommendedFields().addAll(node.get("recommendedFields").texts());
        kind.setSource(node.get("source").text());
        kind.setVerified(draft.verified(node, kind.getSource()));
        return kind;
    }

    private static void regime(YamlNode node, RegisterDraft draft) {
        FormRegime regime = LawFactory.eINSTANCE.createFormRegime();
        draft.identify(regime, node.fields(REGIME_FIELDS).get("id"));
        regime.setEffectiveFrom(node.get("effectiveFrom").date());
        regime.setEffectiveTo(node.get("effectiveTo").dateOrNull());
        draft.checkOrder(node, regime.getEffectiveFrom(), regime.getEffectiveTo());
        regime.setNote(node.get("note").textOrNull());
        regime.setSource(node.get("source").text());
        regime.setVerified(draft.verified(node, regime.getSource()));
        regime.setCitation(draft.citation(node.get("citation"), regime.isVerified()));
        draft.checkInForce(
                node.get("citation"), regime.getCitation(), regime.getEffectiveFrom(), regime.getEffectiveTo());
        node.get("forms").elements().forEach(form -> form(form, regime, draft));
        checkOverlap(node, regime, draft.register());
        draft.register().getFormRegimes().add(regime);
    }

    private static void form(YamlNode node, FormRegime regime, RegisterDraft draft) {
        LegalForm form = LawFactory.eINSTANCE.createLegalForm();
        node.fields("number", "name", "kind");
        form.setNumber(node.get("number").text());
        form.setName(node.get("name").text());
        form.setKind(draft.formKind(node.get("kind")));
        boolean repeated = regime.getForms().stream()
                .anyMatch(other -> other.getNumber().equals(form.getNumber())
                        || form.getKind() != null && other.getKind() == form.getKind());
        if (repeated) {
            node.get("number")
                    .fault(
                            Expectation.OWN_ID,
                            "số hoặc loại mẫu lần thứ hai: " + form.getNumber(),
                            "a number or kind a second time: " + form.getNumber());
        }
        form.setId(regime.getId() + "/" + form.getNumber());
        regime.getForms().add(form);
    }

    private static void checkOverlap(YamlNode node, FormRegime regime, LegalRegister register) {
        if (regime.getEffectiveFrom() == null) {
            return;
        }
        register.getFormRegimes().stream()
                .filter(other -> other.getEffectiveFrom() != null)
                .filter(other -> Period.meet(
                        other.getEffectiveFrom(),
                        other.getEffectiveTo(),
                        regime.getEffectiveFrom(),
                        regime.getEffectiveTo()))
                .findFirst()
                .ifPresent(other -> node.get("effectiveFrom")
                        .fault(
                                Expectation.OWN_PERIOD,
                                regime.getId() + ", " + other.getId(),
                                regime.getId() + ", " + other.getId()));
    }

    @Override
    public void write(LegalRegister register, YamlWriter out) {
        out.open("kinds");
        for (FormKind kind : register.getFormKinds()) {
            out.entry()
                    .field("id", kind.getId())
                    .field("labelVi", kind.getLabelVi())
                    .field("labelEn", kind.getLabelEn())
                    .field("issuedAt", kind.getIssuedAt())
                    .texts("signers", kind.getSigners())
                    .texts("fields", kind.getFields())
                    .texts("recommendedFields", kind.getRecommendedFields())
                    .field("source", kind.getSource())
                    .field("verified", kind.isVerified())
                    .close();
        }
        out.close();
        out.open("regimes");
        register.getFormRegimes().forEach(regime -> write(regime, out));
        out.close();
    }

    private static void write(FormRegime regime, YamlWriter out) {
        out.entry()
                .field("id", regime.getId())
                .field("citation", LawCitation.of(regime.getCitation()).text())
                .field("effectiveFrom", regime.getEffectiveFrom())
                .field("effectiveTo", regime.getEffectiveTo())
                .field("note", regime.getNote())
                .open("forms");
        for (LegalForm form : regime.getForms()) {
            out.entry()
                    .field("number", form.getNumber())
                    .field("name", form.getName())
                    .field("kind", form.getKind().getId())
                    .close();
        }
        out.close()
                .field("source", regime.getSource())
                .field("verified", regime.isVerified())
                .close();
    }
}

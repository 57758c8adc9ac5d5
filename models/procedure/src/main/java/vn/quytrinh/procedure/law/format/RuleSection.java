package vn.quytrinh.procedure.law.format;

import java.util.List;
import java.util.Objects;
import vn.quytrinh.model.common.Citation;
import vn.quytrinh.model.common.Severity;
import vn.quytrinh.model.law.LawFactory;
import vn.quytrinh.model.law.LegalRegister;
import vn.quytrinh.model.law.LegalRule;
import vn.quytrinh.model.law.RuleTarget;
import vn.quytrinh.procedure.law.citation.LawCitation;

/** The checkable rules of law. */
final class RuleSection implements RegisterSection {

    private static final String HEAD = """
            # Quy tắc pháp lý kiểm tra được. / Rules of law that can be checked.
            #
            # id             mã quy tắc, trùng với mã trong vết    / the rule's id, the same in a trace and a test
            # topic          chủ đề                                / topic
            # statement      nội dung, ghi như nguồn               / what the rule says, as the source words it
            # statementVi    nội dung tiếng Việt                   / what it says, in Vietnamese
            # statementEn    nội dung tiếng Anh                    / what it says, in English
            #                statementVi, statementEn: cách diễn   / statementVi, statementEn: this project's own wording of
            #                đạt của dự án, không phải lời văn     / statement, no text of law; verified does not speak of it
            #                bản, verified không nói về chúng
            # instrumentText văn bản, ghi như nguồn                / the instruments as the source names them
            # articleText    điều khoản, ghi như nguồn             / the articles as the source names them
            # citations      căn cứ có trong instruments.yaml      / the citations that name an instrument of instruments.yaml
            # effectiveFrom  ngày bắt đầu áp dụng                  / first day
            # effectiveTo    ngày cuối cùng áp dụng                / last day; left out while it has no end
            # target         MODEL quy trình, DOSSIER hồ sơ,       / what it is checked on
            #                ORGANISATION tổ chức
            # check          cách kiểm tra                         / how it is checked
            # severity       ERROR, WARN, INFO                     / how much a breach matters
            # source         nguồn; [unchecked…] là chưa kiểm      / where this comes from; [unchecked…] = not checked
            # verified       đã đối chiếu bản ký: true / false     / checked against the signed text
            """;

    private static final String[] FIELDS = {
        "id",
        "topic",
        "statement",
        "statementVi",
        "statementEn",
        "instrumentText",
        "articleText",
        "citations",
        "effectiveFrom",
        "effectiveTo",
        "target",
        "check",
        "severity",
        "source",
        "verified"
    };

    @Override
    public String fileName() {
        return "rules.yaml";
    }

    @Override
    public String head() {
        return HEAD;
    }

    @Override
    public void read(YamlNode root, RegisterDraft draft) {
        root.fields("rules")
                .get("rules")
                .elements()
                .forEach(node -> draft.register().getRules().add(rule(node, draft)));
    }

    private static LegalRule rule(YamlNode node, RegisterDraft draft) {
        LegalRule rule = LawFactory.eINSTANCE.createLegalRule();
        draft.identify(rule, node.fields(FIELDS).get("id"));
        rule.setTopic(node.get("topic").text());
        rule.setStatement(node.get("statement").text());
        rule.setStatementVi(node.get("statementVi").text());
        rule.setStatementEn(node.get("statementEn").text());
        rule.setInstrumentText(node.get("instrumentText").text());
        rule.setArticleText(node.get("articleText").text());
        rule.setEffectiveFrom(node.get("effectiveFrom").date());
        rule.setEffectiveTo(node.get("effectiveTo").dateOrNull());
        draft.checkOrder(node, rule.getEffectiveFrom(), rule.getEffectiveTo());
        rule.setTarget(Objects.requireNonNullElse(
                node.get("target").choice(RuleTarget.VALUES, RuleTarget::get), RuleTarget.MODEL));
        rule.setCheck(node.get("check").text());
        rule.setSeverity(Objects.requireNonNullElse(
                node.get("severity").choice(Severity.VALUES, Severity::get), Severity.ERROR));
        rule.setSource(node.get("source").text());
        rule.setVerified(draft.verified(node, rule.getSource()));
        YamlNode citations = node.get("citations");
        for (YamlNode each : citations.isMissing() ? List.<YamlNode>of() : citations.elements()) {
            Citation citation = draft.citation(each, rule.isVerified());
            draft.checkMeets(each, citation, rule.getEffectiveFrom(), rule.getEffectiveTo());
            if (citation != null) {
                rule.getCitations().add(citation);
            }
        }
        return rule;
    }

    @Override
    public void write(LegalRegister register, YamlWriter out) {
        out.open("rules");
        for (LegalRule rule : register.getRules()) {
            out.entry()
                    .field("id", rule.getId())
                    .field("topic", rule.getTopic())
                    .field("statement", rule.getStatement())
                    .field("statementVi", rule.getStatementVi())
                    .field("statementEn", rule.getStatementEn())
                    .field("instrumentText", rule.getInstrumentText())
                    .field("articleText", rule.getArticleText())
                    .texts(
                            "citations",
                            rule.getCitations().stream()
                                    .map(citation -> LawCitation.of(citation).text())
                                    .toList())
                    .field("effectiveFrom", rule.getEffectiveFrom())
                    .field("effectiveTo", rule.getEffectiveTo())
                    .field("target", rule.getTarget())
                    .field("check", rule.getCheck())
                    .field("severity", rule.getSeverity())
                    .field("source", rule.getSource())
                    .field("verified", rule.isVerified())
                    .close();
        }
        out.close();
    }
}

package vn.quytrinh.procedure.law.format;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.quytrinh.model.law.LawFactory;
import vn.quytrinh.model.law.LegalInstrument;
import vn.quytrinh.model.law.LegalRegister;

/** The legal instruments (văn bản). */
final class InstrumentSection implements RegisterSection {

    private static final String HEAD = """
            # Văn bản quy phạm pháp luật và văn bản chỉ đạo. / Legal instruments.
            #
            # id            mã không đổi, không dấu            / an id that never changes, without accents
            # number        số, ký hiệu                        / the number; other files refer to it
            # role          nội dung liên quan, ghi như nguồn  / what it is about, as the source words it
            # roleVi        nội dung liên quan, tiếng Việt     / what it is about, in Vietnamese
            # roleEn        nội dung liên quan, tiếng Anh      / what it is about, in English
            #               roleVi, roleEn: cách diễn đạt của  / roleVi, roleEn: this project's own wording of role, no text of
            #               dự án, không phải lời văn bản,     / law; verified does not speak of it
            #               verified không nói về chúng
            # effectiveFrom ngày có hiệu lực                   / first day in force
            # effectiveTo   ngày cuối cùng còn hiệu lực        / last day in force; left out while it has no end
            # scope         địa bàn, bỏ trống là cả nước (VN)  / territory; left out for the nation (VN). VN.H05, or the
            #               (mã tỉnh, hoặc tên khi chưa có mã) / province's name in capitals where its code is not known
            # amends        số các văn bản được sửa đổi        / numbers of the instruments it amends
            # successor     số văn bản thay thế                / number of the instrument that replaces it
            # source        nguồn; [unchecked…] là chưa kiểm   / where this comes from; [unchecked…] = not checked
            # verified      đã đối chiếu bản ký: true / false  / checked against the signed text
            """;

    private static final String[] FIELDS = {
        "id",
        "number",
        "role",
        "roleVi",
        "roleEn",
        "effectiveFrom",
        "effectiveTo",
        "scope",
        "amends",
        "successor",
        "source",
        "verified"
    };

    @Override
    public String fileName() {
        return "instruments.yaml";
    }

    @Override
    public String head() {
        return HEAD;
    }

    @Override
    public void read(YamlNode root, RegisterDraft draft) {
        Map<LegalInstrument, YamlNode> read = new LinkedHashMap<>();
        root.fields("instruments")
                .get("instruments")
                .elements()
                .forEach(node -> read.put(instrument(node, draft), node));
        read.forEach((instrument, node) -> link(instrument, node, draft));
        checkSuccessors(read);
    }

    private static LegalInstrument instrument(YamlNode node, RegisterDraft draft) {
        LegalInstrument instrument = LawFactory.eINSTANCE.createLegalInstrument();
        draft.identify(instrument, node.fields(FIELDS).get("id"));
        instrument.setNumber(node.get("number").text());
        instrument.setRole(node.get("role").text());
        instrument.setRoleVi(node.get("roleVi").text());
        instrument.setRoleEn(node.get("roleEn").text());
        instrument.setEffectiveFrom(node.get("effectiveFrom").date());
        instrument.setEffectiveTo(node.get("effectiveTo").dateOrNull());
        draft.checkOrder(node, instrument.getEffectiveFrom(), instrument.getEffectiveTo());
        if (!node.get("scope").isMissing()) {
            instrument.setScope(draft.scope(node.get("scope"), node.get("scope").text()));
        }
        instrument.setSource(node.get("source").text());
        instrument.setVerified(draft.verified(node, instrument.getSource()));
        draft.enter(instrument, node.get("number"));
        return instrument;
    }

    private static void link(LegalInstrument instrument, YamlNode node, RegisterDraft draft) {
        YamlNode amends = node.get("amends");
        for (YamlNode each : amends.isMissing() ? List.<YamlNode>of() : amends.elements()) {
            LegalInstrument amended = draft.instrument(each, each.text());
            if (amended == instrument) {
                each.fault(Expectation.OTHER_INSTRUMENT);
            } else if (amended != null) {
                instrument.getAmends().add(amended);
            }
        }
        YamlNode successor = node.get("successor");
        if (!successor.isMissing()) {
            instrument.setSuccessor(draft.instrument(successor, successor.text()));
        }
    }

    private static void checkSuccessors(Map<LegalInstrument, YamlNode> read) {
        Set<LegalInstrument> reported = new HashSet<>();
        read.forEach((instrument, node) -> {
            List<LegalInstrument> chain = new ArrayList<>();
            LegalInstrument next = instrument;
            while (next != null && !chain.contains(next)) {
                chain.add(next);
                next = next.getSuccessor();
            }
            if (next == instrument && reported.addAll(chain)) {
                String round = String.join(
                                " → ",
                                chain.stream().map(LegalInstrument::getNumber).toList())
                        + " → " + instrument.getNumber();
                node.get("successor").fault(Expectation.NO_CYCLE, round, round);
            }
        });
    }

    @Override
    public void write(LegalRegister register, YamlWriter out) {
        out.open("instruments");
        for (LegalInstrument instrument : register.getInstruments()) {
            out.entry()
                    .field("id", instrument.getId())
                    .field("number", instrument.getNumber())
                    .field("role", instrument.getRole())
                    .field("roleVi", instrument.getRoleVi())
                    .field("roleEn", instrument.getRoleEn())
                    .field("effectiveFrom", instrument.getEffectiveFrom())
                    .field("effectiveTo", instrument.getEffectiveTo())
                    .field("scope", instrument.getScope().equals("VN") ? null : instrument.getScope())
                    .texts(
                            "amends",
                            instrument.getAmends().stream()
                                    .map(LegalInstrument::getNumber)
                                    .toList())
                    .field(
                            "successor",
                            instrument.getSuccessor() == null
                                    ? null
                                    : instrument.getSuccessor().getNumber())
                    .field("source", instrument.getSource())
                    .field("verified", instrument.isVerified())
                    .close();
        }
        out.close();
    }
}

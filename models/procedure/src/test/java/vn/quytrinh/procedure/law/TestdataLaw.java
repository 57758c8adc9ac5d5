package vn.quytrinh.procedure.law;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import vn.quytrinh.model.law.LegalRegister;
import vn.quytrinh.procedure.law.format.LawFile;
import vn.quytrinh.procedure.law.format.LawFormat;

/**
 * A small register: decree 1 (2020) is replaced by decree 2 (2022), which sets other waiting days; a province allows more requests; one
 * form changes its number.
 */
public final class TestdataLaw {

    public static final String INSTRUMENTS = """
            instruments:
              - id: nd-1
                number: NĐ 1/2020/NĐ-CP
                role: cũ
                roleVi: Nghị định cũ
                roleEn: Old decree
                effectiveFrom: 2020-01-01
                effectiveTo: 2021-12-31
                successor: NĐ 2/2022/NĐ-CP
                source: "[seen]"
                verified: true
              - id: nd-2
                number: NĐ 2/2022/NĐ-CP
                role: mới
                roleVi: Nghị định mới
                roleEn: New decree
                effectiveFrom: 2022-01-01
                source: "[unchecked: med]"
                verified: false
              - id: nd-3
                number: NĐ 3/2023/NĐ-CP
                role: sửa đổi
                roleVi: Nghị định sửa đổi
                roleEn: Amending decree
                effectiveFrom: 2023-01-01
                amends:
                  - NĐ 2/2022/NĐ-CP
                source: "[seen]"
                verified: true
            """;

    public static final String RULES = """
            rules:
              - id: LR-1
                topic: supplement
                statement: "Bổ sung: một lần"
                statementVi: Chỉ được yêu cầu bổ sung một lần
                statementEn: A supplement may be requested only once
                instrumentText: NĐ 1/2020; NĐ 99/2019 Đ3
                articleText: Đ5
                citations:
                  - NĐ 1/2020/NĐ-CP Đ5
                effectiveFrom: 2020-01-01
                target: DOSSIER
                check: count <= 1
                severity: ERROR
                source: "[seen]"
                verified: true
            """;

    public static final String PARAMETERS = """
            parameters:
              - name: requests
                labelVi: Số lần
                labelEn: Requests
                values:
                  - value: 1
                    effectiveFrom: 2020-01-01
                    effectiveTo: 2021-12-31
                    scope: VN
                    citation: NĐ 1/2020/NĐ-CP Đ5.1.a
                    ruleId: LR-1
                    verified: true
                  - value: 2
                    effectiveFrom: 2022-01-01
                    scope: VN
                    citation: NĐ 2/2022/NĐ-CP Đ6
                    ruleId: LR-1
                    verified: false
                  - value: 3
                    effectiveFrom: 2021-01-01
                    effectiveTo: 2021-12-31
                    scope: VN.H05
                    citation: NĐ 1/2020/NĐ-CP
                    ruleId: LR-1
                    verified: true
              - name: wait
                labelVi: Số ngày chờ
                labelEn: Waiting days
                values:
                  - value: 7
                    unit: WORKING_DAY
                    effectiveFrom: 2020-01-01
                    effectiveTo: 2021-12-31
                    scope: VN
                    citation: NĐ 1/2020/NĐ-CP
                    ruleId: LR-1
                    verified: true
                  - value: 9
                    unit: WORKING_DAY
                    effectiveFrom: 2022-01-01
                    effectiveTo: 2022-12-31
                    scope: VN
                    citation: NĐ 2/2022/NĐ-CP
                    ruleId: LR-1
                    verified: true
                  - value: 11
                    unit: WORKING_DAY
                    effectiveFrom: 2023-01-01
                    scope: VN
                    citation: NĐ 2/2022/NĐ-CP
                    ruleId: LR-1
                    verified: true
            """;

    public static final String FORMS = """
            kinds:
              - id: SLIP
                labelVi: Phiếu
                labelEn: Slip
                issuedAt: TRANSFER
                fields:
                  - mã số hồ sơ
                source: "[seen]"
                verified: true
            regimes:
              - id: forms-1
                citation: NĐ 1/2020/NĐ-CP
                effectiveFrom: 2020-01-01
                effectiveTo: 2021-12-31
                forms:
                  - number: "05"
                    name: Phiếu cũ
                    kind: SLIP
                source: "[seen]"
                verified: true
              - id: forms-2
                citation: NĐ 2/2022/NĐ-CP PL I
                effectiveFrom: 2022-01-01
                forms:
                  - number: "06"
                    name: Phiếu mới
                    kind: SLIP
                source: "[seen]"
                verified: true
            """;

    public static final String TRANSITIONS = """
            transitions:
              - id: default
                effect: AT_ACCEPTANCE
                statementVi: Theo luật lúc tiếp nhận
                statementEn: The law at acceptance
                ruleId: LR-1
                citation: NĐ 3/2023/NĐ-CP Đ9
                source: "[seen]"
                verified: true
            """;

    private TestdataLaw() {}

    /** Reads the register with some text replaced; what is replaced must be there. */
    public static LegalRegister with(String... replacements) {
        return LawFormat.read("test", files(replacements));
    }

    /** The register with a transitional provision more. */
    public static LegalRegister withTransition(String fields) {
        return LawFormat.read("test", files("transitions:\n", "transitions:\n" + transition(fields)));
    }

    /** A transitional provision with these fields, each on a line, beyond those every one has. */
    public static String transition(String fields) {
        return "  - id: special\n" + fields.strip().indent(4) + """
                    statementVi: Áp dụng ngay
                    statementEn: Governs at once
                    ruleId: LR-1
                    citation: NĐ 3/2023/NĐ-CP Đ10
                    source: "[seen]"
                    verified: true
                """;
    }

    /** The files with some text replaced: what is replaced, by what, and so on. */
    public static List<LawFile> files(String... replacements) {
        List<String> texts = new ArrayList<>(List.of(INSTRUMENTS, RULES, PARAMETERS, FORMS, TRANSITIONS));
        for (int i = 0; i < replacements.length; i += 2) {
            String old = replacements[i];
            String by = replacements[i + 1];
            if (texts.stream().noneMatch(text -> text.contains(old))) {
                throw new IllegalArgumentException("Expected \"" + old + "\" in the small register.");
            }
            int n = texts.indexOf(texts.stream()
                    .filter(text -> text.contains(old))
                    .findFirst()
                    .orElseThrow());
            String text = texts.get(n);
            int at = text.indexOf(old);
            texts.set(n, text.substring(0, at) + by + text.substring(at + old.length()));
        }
        List<LawFile> files = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            files.add(file(LawFormat.fileNames().get(i), texts.get(i)));
        }
        return files;
    }

    public static LawFile file(String name, String text) {
        return new LawFile(name, text.getBytes(StandardCharsets.UTF_8));
    }
}

package vn.quytrinh.engine.procedure;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.quytrinh.conformance.Finding;
import vn.quytrinh.engine.json.JsonText;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.procedure.law.LawRegister;
import vn.quytrinh.procedure.territory.KnownTerritories;
import vn.quytrinh.procedure.territory.Territory;
import vn.quytrinh.rulebase.Citation;
import vn.quytrinh.rulebase.Text;

/** Tells of a procedure's territory whether it can be meant: by its form, by the national code, by what is known. */
final class TerritoryFindings {

    private static final Citation CODES = new Citation("QĐ 20/2020/QĐ-TTg", null, false);
    private static final Text CHOOSE = new Text(
            "Chọn địa bàn của thủ tục; bỏ trống thì áp dụng văn bản và lịch của cả nước.",
            "Choose the procedure's territory; left out, the nation's law and calendar govern.");

    private TerritoryFindings() {}

    static List<Finding> of(Procedure procedure) {
        String named = Objects.requireNonNullElse(procedure.getTerritory(), "");
        Optional<Territory> coded = Territory.ofCode(procedure.getCode());
        if (named.isBlank()) {
            return coded.map(province -> missing(procedure, province)).stream().toList();
        }
        if (!Territory.isTerritory(named)) {
            return List.of(misshapen(procedure, named));
        }
        Territory territory = new Territory(named);
        if (coded.isPresent() && !territory.isWithin(coded.get())) {
            return List.of(contradicting(procedure, territory, coded.get()));
        }
        return isKnown(territory) ? List.of() : List.of(unknown(procedure, territory));
    }

    private static boolean isKnown(Territory territory) {
        return territory.chain().stream()
                        .filter(around -> !around.equals(Territory.NATION))
                        .anyMatch(around -> KnownTerritories.name(around).isPresent()
                                || LawRegister.territories().contains(around))
                || territory.equals(Territory.NATION);
    }

    private static Finding missing(Procedure procedure, Territory coded) {
        return finding(
                "TR-01",
                "INFO",
                procedure,
                "Mã %s là của %s nhưng thủ tục không nêu địa bàn, nên hồ sơ được giải quyết theo văn bản và lịch của cả nước."
                        .formatted(procedure.getCode(), shown(coded)),
                "The code %s is one of %s but the procedure names no territory, so its dossiers are decided under the nation's law and calendar."
                        .formatted(procedure.getCode(), shown(coded)));
    }

    private static Finding contradicting(Procedure procedure, Territory territory, Territory coded) {
        return finding(
                "TR-02",
                "WARN",
                procedure,
                "Địa bàn của thủ tục là %s nhưng mã %s là của %s."
                        .formatted(shown(territory), procedure.getCode(), shown(coded)),
                "The procedure's territory is %s but its code %s is one of %s."
                        .formatted(shown(territory), procedure.getCode(), shown(coded)));
    }

    private static Finding misshapen(Procedure procedure, String named) {
        return finding(
                "TR-03",
                "ERROR",
                procedure,
                "Cần địa bàn như VN, VN.H05 hoặc VN.H05.12 nhưng thủ tục nêu %s.".formatted(JsonText.quoted(named)),
                "Expected %s but the procedure names %s.".formatted(Territory.EXPECTED, JsonText.quoted(named)));
    }

    private static Finding unknown(Procedure procedure, Territory territory) {
        return finding(
                "TR-04",
                "INFO",
                procedure,
                "Không rõ địa bàn %s: không có tên và không có văn bản riêng trong sổ văn bản. Có thể gõ nhầm mã."
                        .formatted(territory),
                "The territory %s is not known: it has neither a name nor law of its own in the register. Maybe its code is mistyped."
                        .formatted(territory));
    }

    private static String shown(Territory territory) {
        return KnownTerritories.name(territory)
                .map(name -> name + " (" + territory + ")")
                .orElse(territory.id());
    }

    private static Finding finding(String rule, String severity, Procedure procedure, String vi, String en) {
        return new Finding(rule, severity, procedure.getId(), new Text(vi, en), CODES, CHOOSE);
    }
}

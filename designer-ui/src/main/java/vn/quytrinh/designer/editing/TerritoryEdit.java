package vn.quytrinh.designer.editing;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.procedure.territory.Territory;

/** Says whose law and calendar govern a procedure's dossiers. */
final class TerritoryEdit {
    private TerritoryEdit() {}

    static Edit to(@Nullable String territory) {
        String wanted = territory == null || territory.isBlank() ? null : territory.strip();
        return Edit.of(
                "Đổi địa bàn của thủ tục", "Change the procedure's territory", procedure -> change(procedure, wanted));
    }

    private static void change(Procedure procedure, @Nullable String wanted) {
        if (wanted != null && !Territory.isTerritory(wanted)) {
            throw new EditRefusedException(
                    "Cần địa bàn như VN, VN.H05 hoặc VN.H05.12 nhưng nhận được \"%s\". Hãy viết VN, rồi mã cơ quan bằng chữ hoa, cách nhau bằng dấu chấm."
                            .formatted(wanted),
                    "Expected %s but found \"%s\". Maybe write VN and then the agency's code in capitals, separated by dots."
                            .formatted(Territory.EXPECTED, wanted));
        }
        if (!Objects.equals(wanted, procedure.getTerritory())) {
            procedure.setTerritory(wanted);
        }
    }
}

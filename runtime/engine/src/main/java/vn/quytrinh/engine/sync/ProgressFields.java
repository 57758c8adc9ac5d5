package vn.quytrinh.engine.sync;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.quytrinh.handling.decision.Deadlines;
import vn.quytrinh.handling.event.Actor;

/** Fills the records {@code TienDo}: one for each event. */
final class ProgressFields {

    private ProgressFields() {}

    static List<Map<String, Object>> of(String code, SyncHistory history) {
        return history.moments().stream().map(moment -> of(code, moment)).toList();
    }

    private static Map<String, Object> of(String code, SyncHistory.Moment moment) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("MaHoSo", code);
        Actor actor = moment.event().actor();
        if (actor != null) {
            DossierFields.put(fields, "ChucDanh", actor.role());
            DossierFields.put(fields, "PhongBanXuLy", actor.unit());
        }
        fields.put("ThoiDiemXuLy", moment.event().occurredAt());
        fields.put("NoiDungXuLy", moment.event().type().name());
        fields.put("TrangThai", moment.after().status().code());
        List<Deadlines.StepDue> steps = moment.after().deadlines().steps();
        if (!steps.isEmpty()) {
            Deadlines.StepDue step = steps.get(0);
            fields.put("NgayBatDau", step.startedAt());
            DossierFields.put(fields, "NgayKetThucTheoQuyDinh", step.dueAt());
        }
        return fields;
    }
}

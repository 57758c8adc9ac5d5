package vn.quytrinh.engine.sync;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.handling.decision.Decision;
import vn.quytrinh.handling.decision.FeeDue;
import vn.quytrinh.handling.decision.Papers;
import vn.quytrinh.handling.decision.Routing;
import vn.quytrinh.handling.event.Channel;
import vn.quytrinh.handling.event.EventType;
import vn.quytrinh.handling.plan.HandlingPlan;

/** Fills the record {@code HoSo}. */
final class DossierFields {

    private DossierFields() {}

    static Map<String, Object> of(String code, HandlingPlan plan, Decision decision, SyncHistory history) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("MaHoSo", code);
        fields.put("MaTTHC", plan.code());
        fields.put("TenTTHC", plan.name());
        put(fields, "KenhThucHien", channel(history));
        put(fields, "NgayTiepNhan", history.last(EventType.ACCEPTED));
        put(fields, "NgayHenTra", decision.deadlines().dueAt());
        fields.put("TrangThaiHoSo", decision.status().code());
        put(fields, "NgayTra", history.last(EventType.RESULT_RETURNED));
        put(
                fields,
                "NgayKetThucXuLy",
                history.last(EventType.RESULT_ISSUED, EventType.REFUSED, EventType.STOPPED, EventType.WITHDRAWN));
        put(fields, "DonViXuLy", units(decision));
        fields.put("DanhSachLePhi", fees(decision));
        fields.put("DanhSachHoSoBoSung", supplements(history));
        put(fields, "NgayTuChoi", history.last(EventType.RECEPTION_REFUSED, EventType.REFUSED));
        put(fields, "NgayNopHoSo", history.first(EventType.SUBMITTED).or(() -> history.first(EventType.ACCEPTED)));
        fields.put("DSKetNoiCSDL", databases(decision));
        return fields;
    }

    private static Optional<String> channel(SyncHistory history) {
        return history.of(EventType.SUBMITTED, EventType.ACCEPTED).stream()
                .map(moment -> Channel.of(moment.event().text("channel")))
                .filter(Objects::nonNull)
                .map(Channel::nationalCode)
                .filter(code -> !code.isEmpty())
                .findFirst();
    }

    private static Optional<String> units(Decision decision) {
        String units = decision.routing().current().stream()
                .map(Routing.Place::unit)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining("; "));
        return units.isEmpty() ? Optional.empty() : Optional.of(units);
    }

    private static List<Map<String, Object>> fees(Decision decision) {
        return decision.fees().stream()
                .filter(fee -> fee.state() == FeeDue.State.DUE)
                .map(fee -> {
                    Map<String, Object> fields = new LinkedHashMap<>();
                    put(fields, "TenPhiLePhi", fee.name());
                    put(fields, "Gia", fee.amount());
                    fields.put("LoaiPhiLePhi", fee.kind());
                    return fields;
                })
                .toList();
    }

    private static List<Map<String, Object>> supplements(SyncHistory history) {
        List<Map<String, Object>> supplements = new ArrayList<>();
        for (SyncHistory.Moment moment : history.of(EventType.SUPPLEMENT_REQUESTED, EventType.SUPPLEMENT_RECEIVED)) {
            OffsetDateTime at = moment.event().occurredAt();
            if (moment.event().type() == EventType.SUPPLEMENT_REQUESTED) {
                Map<String, Object> fields = new LinkedHashMap<>();
                fields.put("HoSoBoSungId", moment.event().eventId());
                put(fields, "NoiDungBoSung", moment.event().text("reason"));
                fields.put("NgayBoSung", at);
                fields.put("TrangThaiBoSung", 0);
                fields.put("DanhSachGiayToBoSung", moment.event().list("items"));
                put(fields, "NgayHenTraTruoc", dueAt(moment.before()));
                supplements.add(fields);
            } else if (!supplements.isEmpty()) {
                Map<String, Object> fields = supplements.get(supplements.size() - 1);
                fields.put("NgayTiepNhanBoSung", at);
                fields.put("TrangThaiBoSung", 1);
                put(fields, "NgayHenTraMoi", dueAt(moment.after()));
            }
        }
        return supplements;
    }

    private static @Nullable OffsetDateTime dueAt(@Nullable Decision decision) {
        return decision == null ? null : decision.deadlines().dueAt();
    }

    private static List<Map<String, Object>> databases(Decision decision) {
        return decision.papers().required().stream()
                .filter(paper -> paper.state() == Papers.State.REPLACED_BY_DATABASE)
                .map(Papers.Paper::replacedByDatabase)
                .filter(Objects::nonNull)
                .distinct()
                .map(database -> Map.<String, Object>of("MaCSDL", database))
                .toList();
    }

    static void put(Map<String, Object> fields, String name, Optional<?> value) {
        value.ifPresent(present -> fields.put(name, present));
    }

    static void put(Map<String, Object> fields, String name, @Nullable Object value) {
        if (value != null) {
            fields.put(name, value);
        }
    }
}

package vn.quytrinh.handling.benchmark;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.quytrinh.handling.DossierHistory;
import vn.quytrinh.handling.event.Actor;
import vn.quytrinh.handling.event.DossierEvent;
import vn.quytrinh.handling.event.EventType;
import vn.quytrinh.handling.release.Release;
import vn.quytrinh.handling.release.ReleasePublisher;
import vn.quytrinh.procedure.law.LawRegister;
import vn.quytrinh.procedure.samples.SampleProcedures;
import vn.quytrinh.worktime.CalendarLayer;
import vn.quytrinh.worktime.CalendarStack;

/** A dossier of the health department with twelve events: handed in online, supplemented over Tết, half way to its result. */
final class TwelveEvents {

    static final OffsetDateTime AT = at("2026-03-10T10:00");

    private static final String DESK = "TTPVHCC tỉnh";
    private static final String DEPARTMENT = "Sở Y tế";

    private final List<DossierEvent> events = new ArrayList<>();

    private TwelveEvents() {}

    static Release release() {
        return Release.load(archive());
    }

    static byte[] archive() {
        return ReleasePublisher.publish(
                        SampleProcedures.load("y-te-mien-nhiem-gdv"),
                        CalendarStack.of(List.of(CalendarLayer.vietnam())),
                        LawRegister.vietnam(),
                        LocalDate.of(2025, 7, 1))
                .bytes();
    }

    static DossierHistory history() {
        var dossier = new TwelveEvents();
        dossier.event(EventType.SUBMITTED, "2026-02-11T20:15", DESK, Map.of("channel", "ONLINE"));
        dossier.event(EventType.ACCEPTED, "2026-02-12T09:00", DESK, Map.of("papers", List.of(1, 2)));
        dossier.event(EventType.STEP_COMPLETED, "2026-02-12T10:00", DESK, Map.of("step", "S01"));
        dossier.event(EventType.TRANSFERRED, "2026-02-12T10:05", DESK, Map.of("from", DESK, "to", DEPARTMENT));
        dossier.event(EventType.STEP_COMPLETED, "2026-02-12T14:00", DEPARTMENT, Map.of("step", "S02"));
        dossier.event(EventType.STEP_COMPLETED, "2026-02-12T16:00", DEPARTMENT, Map.of("step", "S03"));
        dossier.event(EventType.STEP_STARTED, "2026-02-13T08:30", DEPARTMENT, Map.of("step", "S04"));
        dossier.event(
                EventType.SUPPLEMENT_REQUESTED,
                "2026-02-13T10:00",
                DEPARTMENT,
                Map.of("items", List.of(2), "reason", "bản sao đã quá hạn", "form", "Mẫu 02", "signer", "gd.so"));
        dossier.event(EventType.SUPPLEMENT_RECEIVED, "2026-02-26T09:30", DESK, Map.of());
        dossier.event(EventType.STEP_COMPLETED, "2026-03-04T15:00", DEPARTMENT, Map.of("step", "S04"));
        dossier.event(EventType.STEP_STARTED, "2026-03-05T08:00", DEPARTMENT, Map.of("step", "S05"));
        dossier.event(EventType.STEP_COMPLETED, "2026-03-05T11:00", DEPARTMENT, Map.of("step", "S05"));
        return new DossierHistory("H05.12-260212-010001", dossier.events);
    }

    /** A dossier of any procedure that has just been accepted. */
    static DossierHistory accepted() {
        return new DossierHistory(
                "H05.12-260212-010001",
                List.of(new DossierEvent("e1", EventType.ACCEPTED, at("2026-02-12T09:00"), null, null, Map.of())));
    }

    private void event(EventType type, String local, String unit, Map<String, Object> data) {
        events.add(new DossierEvent(
                "e" + (events.size() + 1), type, at(local), null, new Actor(unit, null, person(data)), data));
    }

    private static String person(Map<String, Object> data) {
        return "cb." + data.getOrDefault("step", "desk");
    }

    private static OffsetDateTime at(String local) {
        return OffsetDateTime.parse(local + ":00+07:00");
    }
}

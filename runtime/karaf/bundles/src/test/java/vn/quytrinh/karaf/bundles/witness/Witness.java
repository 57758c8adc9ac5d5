package vn.quytrinh.karaf.bundles.witness;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.quytrinh.conformance.QualityCheck;
import vn.quytrinh.conformance.element.CheckContext;
import vn.quytrinh.engine.json.JsonText;
import vn.quytrinh.handling.CanonicalJson;
import vn.quytrinh.handling.DossierHistory;
import vn.quytrinh.handling.Handling;
import vn.quytrinh.handling.event.DossierEvent;
import vn.quytrinh.handling.event.EventType;
import vn.quytrinh.handling.release.Release;
import vn.quytrinh.handling.release.ReleasePublisher;
import vn.quytrinh.procedure.law.LawRegister;
import vn.quytrinh.procedure.samples.SampleProcedures;
import vn.quytrinh.worktime.CalendarLayer;
import vn.quytrinh.worktime.CalendarStack;

/** Asks the runtime and tells its answer as JSON: publishes a sample, decides on a dossier of it, checks it. */
public final class Witness implements Function<String, String> {

    private static final LocalDate PUBLISHED = LocalDate.of(2025, 7, 1);

    @Override
    public String apply(String question) {
        String[] words = question.split(" ");
        return switch (words[0]) {
            case "decide" -> decide(words[1]);
            case "check" -> check(words[1]);
            default -> throw new IllegalArgumentException(question);
        };
    }

    /** Publication has KIE DMN compile the tables; the decision loads the compiled rules of law. */
    private static String decide(String procedure) {
        byte[] archive = ReleasePublisher.publish(
                        SampleProcedures.load(procedure),
                        CalendarStack.of(List.of(CalendarLayer.vietnam())),
                        LawRegister.vietnam(),
                        PUBLISHED)
                .bytes();
        var history = new DossierHistory(
                "H05.12-260212-010001",
                List.of(new DossierEvent(
                        "e1",
                        EventType.ACCEPTED,
                        OffsetDateTime.parse("2026-02-12T09:00:00+07:00"),
                        null,
                        null,
                        Map.of())));
        byte[] answer = CanonicalJson.bytes(new Handling()
                .decide(Release.load(archive), history, OffsetDateTime.parse("2026-03-10T10:00:00+07:00")));
        return JsonText.object(answer).toString();
    }

    /** The shipped packs are compiled from sentences to rules in the running process. */
    private static String check(String procedure) {
        return CanonicalJson.write(QualityCheck.shipped()
                .check(SampleProcedures.load(procedure), CheckContext.on(LocalDate.of(2026, 11, 23))));
    }
}

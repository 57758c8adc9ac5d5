package vn.quytrinh.engine.contract;

import static vn.quytrinh.engine.contract.ContractCall.get;
import static vn.quytrinh.engine.contract.ContractCall.post;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.quytrinh.engine.wire.Schemas;
import vn.quytrinh.handling.release.ReleaseArchive;

/** The calls in their order; the first ones bring the releases that the others ask for. */
final class ContractCalls {

    private static final LocalDate LONG_AGO = LocalDate.of(2015, 1, 1);
    private static final LocalDate LATER = LocalDate.of(2026, 7, 1);
    private static final String HEALTH = "y-te-mien-nhiem-gdv";
    private static final String ZIP = "application/zip";
    private static final String DEADLINES = "/api/v1/deadlines";
    private static final String DECISIONS = "/api/v1/decisions";
    private static final String RECEIPTS = "/api/v1/receipts/verify";
    private static final String IMPORT = "/api/v1/releases/import";
    private static final String ACCEPTED =
            "{\"eventId\":\"e1\",\"type\":\"ACCEPTED\",\"occurredAt\":\"2026-02-12T09:00:00+07:00\",\"data\":{}}";
    private static final String CASE =
            "{\"id\":\"a\",\"receivedAt\":\"2026-02-12T09:00\",\"duration\":1,\"unit\":\"%s\"}";

    private ContractCalls() {}

    static List<ContractCall> all(ContractPublisher publisher) {
        List<ContractStories.Question> stories = ContractStories.questions();
        Map<String, ReleaseArchive> releases = new LinkedHashMap<>();
        stories.stream()
                .map(ContractStories.Question::procedure)
                .sorted()
                .distinct()
                .forEach(key -> releases.put(key, publisher.publish(key, LONG_AGO)));
        List<ContractCall> calls = new ArrayList<>();
        releases.forEach((key, release) -> calls.add(post("import " + key, IMPORT, ZIP, release.bytes())));
        ReleaseArchive later = publisher.publish(HEALTH, LATER);
        calls.addAll(releases(publisher, releases.get(HEALTH), later));
        var answers = new ContractAnswers(releases, later);
        stories.forEach(story ->
                calls.add(post("story " + story.name(), DECISIONS, story.body().toString())));
        calls.addAll(decisions());
        calls.replaceAll(call -> call.path().equals(DECISIONS) ? call.answered(answers.decision(call.body())) : call);
        calls.addAll(deadlines());
        calls.addAll(refusals());
        return calls;
    }

    private static List<ContractCall> releases(
            ContractPublisher publisher, ReleaseArchive release, ReleaseArchive later) {
        ReleaseArchive other = publisher.publishRenamed(HEALTH, LATER, "Tên khác");
        return List.of(
                post("import again", IMPORT, ZIP, release.bytes()),
                post("import a later one", IMPORT, ZIP, later.bytes()),
                post("import other content from the same day", IMPORT, ZIP, other.bytes()),
                post(
                        "import what nobody signed",
                        IMPORT,
                        ZIP,
                        ContractPublisher.unsigned(HEALTH, LONG_AGO).bytes()),
                post(
                        "import what was changed",
                        IMPORT,
                        ZIP,
                        publisher.signedWith(later, new byte[64]).bytes()),
                post("import what is no release", IMPORT, ZIP, new byte[] {1, 2, 3}),
                post("import JSON", IMPORT, "{}"),
                get("releases of a procedure", "/api/v1/procedures/" + HEALTH + "/releases"),
                get("manifest", "/api/v1/releases/" + release.id()),
                get("archive", "/api/v1/releases/" + release.id() + "/archive").answered(release.bytes()),
                get("manifest of none", "/api/v1/releases/nope"),
                get("archive of none", "/api/v1/releases/nope/archive"),
                get("schema of an event", "/api/v1/schemas/dossier-event.json").answered(Schemas.dossierEvent()),
                get("schema of an event for anybody", "/api/v1/schemas/dossier-event.json")
                        .as(null)
                        .answered(Schemas.dossierEvent()));
    }

    private static List<ContractCall> decisions() {
        return List.of(
                post("decision by key", DECISIONS, question(HEALTH, ACCEPTED, "2026-03-10T10:00:00+07:00")),
                post("decision on an empty history", DECISIONS, question(HEALTH, "", "2026-03-10T10:00:00+07:00")),
                post(
                        "decision with fields of somebody's own",
                        DECISIONS,
                        question(HEALTH, ACCEPTED.replace("{}", "{\"a\":[1.50,null,\"ề\"]}"), "2026-03-10T10:00")
                                .replace("{\"release\"", "{\"extra\":{\"a\":1},\"release\"")),
                post(
                        "denial",
                        DECISIONS,
                        question(HEALTH, ACCEPTED + "," + ACCEPTED.replace("e1", "e2"), "2026-03-10T10:00:00+07:00")),
                post("unknown release", DECISIONS, question("nope", ACCEPTED, "2026-03-10T10:00:00+07:00")),
                post(
                        "no release in force",
                        DECISIONS,
                        question(HEALTH, ACCEPTED.replace("2026-02", "2014-02"), "2014-03-10T10:00:00+07:00")),
                post(
                        "calendar unknown",
                        DECISIONS,
                        question(HEALTH, ACCEPTED.replace("2026-02-12", "2028-03-01"), "2028-03-02T10:00")),
                post("no release", DECISIONS, "{\"history\":[]}"),
                post("no instant", DECISIONS, "{\"release\":\"" + HEALTH + "\",\"history\":[]}"),
                post("instant that is none", DECISIONS, question(HEALTH, ACCEPTED, "monday")),
                post(
                        "faults of a history",
                        DECISIONS,
                        question(
                                HEALTH,
                                "7,{\"type\":\"ACCEPTED\"},{\"eventId\":\"b\",\"type\":\"X\"}",
                                "2026-03-10T10:00:00+07:00")),
                post("receipt missing", RECEIPTS, "{\"history\":[]}"),
                post("release of a receipt missing", RECEIPTS, "{\"decision\":{\"receipt\":\"x\"}}"),
                post(
                        "receipt that is wrong",
                        RECEIPTS,
                        "{\"decision\":{\"receipt\":\"x\",\"release\":\"" + HEALTH
                                + "\",\"at\":\"2026-03-10T10:00:00+07:00\"},\"history\":[" + ACCEPTED + "]}"));
    }

    private static String question(String release, String history, String at) {
        return "{\"release\":\"%s\",\"dossier\":\"H05.12-260212-010001\",\"history\":[%s],\"at\":\"%s\"}"
                .formatted(release, history, at);
    }

    private static List<ContractCall> deadlines() {
        return List.of(
                post("published deadlines, explained", DEADLINES + "?explain=true", published())
                        .answered(ContractAnswers.deadlines(published(), true)),
                post("published deadlines", DEADLINES, published())
                        .answered(ContractAnswers.deadlines(published(), false)),
                post(
                        "deadlines of which some fail",
                        DEADLINES,
                        "{\"cases\":[" + CASE.formatted("WORKING_DAY") + "," + CASE.formatted("DAY") + ",7]}"));
    }

    private static List<ContractCall> refusals() {
        return List.of(
                post("empty body", DEADLINES, ""),
                post("broken JSON", DEADLINES, "{\"cases\":\n[}"),
                post("more than one document", DEADLINES, "{} {}"),
                post("a field twice", DEADLINES, "{\"a\":1,\"a\":2}"),
                post("deep JSON", DEADLINES, "[".repeat(5000)),
                post("a list", DEADLINES, "[1]"),
                post("no cases", DEADLINES, "{}"),
                post("broken UTF-8", DEADLINES, ContractCall.JSON, new byte[] {'{', '"', (byte) 0xC3, '"', '}'}),
                post("a body that is too large", DECISIONS, " ".repeat(9_000_000)),
                post("a text", DEADLINES, "text/plain", "{}".getBytes(StandardCharsets.UTF_8)),
                get("deadlines that are only asked for", DEADLINES),
                get("an address where there is nothing", "/api/v1/nowhere"),
                get("an address beside the interface", "/api/nowhere"),
                get("an encoded slash", "/api/v1/releases/a%2Fb"),
                get("a semicolon", "/api/v1/releases/a;b=c"),
                get("an encoded percent sign", "/api/v1/releases/a%2541"),
                get("a path that climbs", "/api/v1/releases/%2e%2e/keys"),
                get("no token", "/api/v1/releases/nope").as(null),
                get("an unknown token", "/api/v1/releases/nope").as("other"),
                get("no token for an address where there is nothing", "/api/v1/nowhere")
                        .as(null),
                post("no token to decide", DECISIONS, "{}").as(null));
    }

    private static String published() {
        try {
            return Files.readString(ContractStories.found(
                    "models/worktime/src/test/resources/vn/quytrinh/worktime/deadline-cases.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

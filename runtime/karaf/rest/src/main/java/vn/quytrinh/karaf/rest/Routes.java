package vn.quytrinh.karaf.rest;

import static vn.quytrinh.karaf.rest.Route.EVERYBODY;
import static vn.quytrinh.karaf.rest.Route.get;
import static vn.quytrinh.karaf.rest.Route.open;
import static vn.quytrinh.karaf.rest.Route.post;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.quytrinh.engine.Role;
import vn.quytrinh.engine.wire.ReleaseView;
import vn.quytrinh.engine.wire.Schemas;
import vn.quytrinh.karaf.service.DecisionAnswer;
import vn.quytrinh.karaf.service.InstalledRelease;
import vn.quytrinh.karaf.service.ProcedureRuntime;
import vn.quytrinh.karaf.service.ReleaseShelf;

/** The part of the interface that needs no ledger: the same paths, questions and answers as those of the server. */
final class Routes {

    private static final String JSON = "application/json";
    private static final String ZIP = "application/zip";
    private static final int NOT_MODIFIED = 304;

    private final ProcedureRuntime runtime;
    private final ReleaseShelf shelf;
    private final byte[] schema = Schemas.dossierEvent();

    Routes(ProcedureRuntime runtime, ReleaseShelf shelf) {
        this.runtime = runtime;
        this.shelf = shelf;
    }

    List<Route> all() {
        return List.of(
                post("/api/v1/decisions", JSON, EVERYBODY, this::decide),
                post(
                        "/api/v1/receipts/verify",
                        JSON,
                        EVERYBODY,
                        call -> Reply.canonical(runtime.verifyReceipt(call.body()))),
                post(
                        "/api/v1/deadlines",
                        JSON,
                        EVERYBODY,
                        call -> Reply.canonical(runtime.deadlines(call.deadlines(), call.flag("explain")))),
                post("/api/v1/releases/import", ZIP, Set.of(Role.ADMIN), this::take),
                get("/api/v1/releases/keys", call -> Reply.json(Map.of("keys", shelf.keys()))),
                get(
                        "/api/v1/releases/{}",
                        call -> Reply.json(shelf.find(call.argument()).release())),
                get("/api/v1/releases/{}/archive", this::archive),
                get("/api/v1/procedures/{}/releases", this::releases),
                open("/api/v1/schemas/dossier-event.json", call -> Reply.of(Schemas.MEDIA_TYPE, schema)),
                open("/actuator/health", call -> Reply.json(Map.of("status", "UP"))),
                open("/actuator/health/liveness", call -> Reply.json(Map.of("status", "UP"))),
                open("/actuator/health/readiness", call -> Reply.json(Map.of("status", "UP"))));
    }

    private Reply decide(Call call) throws IOException {
        DecisionAnswer answer = runtime.decide(call.body());
        return answer.denied() ? Reply.denial(answer.json(), call.trace()) : Reply.canonical(answer.json());
    }

    private Reply take(Call call) throws IOException {
        return Reply.json(shelf.install(call.body(), call.caller()).release().summary());
    }

    private Reply releases(Call call) {
        return Reply.json(Map.of(
                "releases",
                shelf.list(call.argument()).stream()
                        .map(InstalledRelease::release)
                        .map(ReleaseView::summary)
                        .toList()));
    }

    private Reply archive(Call call) {
        ReleaseView release = shelf.find(call.argument()).release();
        String tag = "\"" + release.hash() + "\"";
        Map<String, String> headers =
                Map.of("ETag", tag, "Content-Disposition", "attachment; filename=\"" + release.release() + ".zip\"");
        return tag.equals(call.request().getHeader("If-None-Match"))
                ? new Reply(NOT_MODIFIED, ZIP, headers, new byte[0])
                : Reply.of(ZIP, shelf.archive(release.release())).with(headers);
    }
}

package vn.quytrinh.server.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.quytrinh.engine.AgencyScope;
import vn.quytrinh.engine.json.FieldReader;
import vn.quytrinh.engine.out.AnnouncementType;
import vn.quytrinh.engine.out.Delivery;
import vn.quytrinh.engine.out.Subscriptions;

/** Administers who is told by webhook, and shows what was and was not delivered. */
@RestController
@Tag(name = "Subscriptions")
final class SubscriptionsController {

    private static final int PAGE = 100;

    private final Subscriptions subscriptions;
    private final Bodies bodies;

    SubscriptionsController(Subscriptions subscriptions, Bodies bodies) {
        this.subscriptions = subscriptions;
        this.bodies = bodies;
    }

    @Operation(summary = "Lists the subscriptions within the caller's scope")
    @GetMapping("/api/v1/subscriptions")
    ResponseEntity<byte[]> list(Authentication authentication) {
        return Answers.json(Map.of(
                "subscriptions",
                subscriptions.list(Answers.caller(authentication)).stream()
                        .map(SubscriptionView::of)
                        .toList()));
    }

    @Operation(summary = "Returns a subscription, without its secret")
    @GetMapping("/api/v1/subscriptions/{id}")
    ResponseEntity<byte[]> find(@PathVariable("id") String id, Authentication authentication) {
        return Answers.json(SubscriptionView.of(subscriptions.find(id, Answers.caller(authentication))));
    }

    @Operation(
            summary = "Subscribes to announcements and shows the secret this once",
            description =
                    "Each is a CloudEvent 1.0 (application/cloudevents+json) signed as Standard Webhooks say, delivered at least"
                            + " once under the same webhook-id; those of one subject come in their order. Without \"types\" all are sent.")
    @JsonBody(Example.SUBSCRIPTION)
    @PostMapping(path = "/api/v1/subscriptions", consumes = "application/json")
    ResponseEntity<byte[]> create(HttpServletRequest request, Authentication authentication) throws IOException {
        FieldReader fields = FieldReader.of(bodies.object(request));
        String id = fields.text("id");
        String url = fields.text("url");
        Set<AnnouncementType> types = AnnouncementTypes.read(fields);
        List<String> agencies = fields.texts("agencies", "mã các cơ quan như [\"H05\"]", "agencies such as [\"H05\"]");
        fields.finish();
        return Answers.json(SubscriptionView.of(subscriptions.create(
                new Subscriptions.Request(id, url, types, new AgencyScope(agencies)), Answers.caller(authentication))));
    }

    @Operation(summary = "Sends to a subscription again; what is still kept of the time between is sent too")
    @PostMapping("/api/v1/subscriptions/{id}/enable")
    ResponseEntity<byte[]> enable(@PathVariable("id") String id, Authentication authentication) {
        return Answers.json(SubscriptionView.of(subscriptions.enable(id, true, Answers.caller(authentication))));
    }

    @Operation(summary = "Sends nothing more to a subscription")
    @PostMapping("/api/v1/subscriptions/{id}/disable")
    ResponseEntity<byte[]> disable(@PathVariable("id") String id, Authentication authentication) {
        return Answers.json(SubscriptionView.of(subscriptions.enable(id, false, Answers.caller(authentication))));
    }

    @Operation(
            summary =
                    "Gives a subscription a new secret and shows it this once; the former one signs too for some hours")
    @JsonBody(Example.SECRET_ROTATION)
    @PostMapping(path = "/api/v1/subscriptions/{id}/secret", consumes = "application/json")
    ResponseEntity<byte[]> rotate(
            @PathVariable("id") String id, HttpServletRequest request, Authentication authentication)
            throws IOException {
        FieldReader fields = FieldReader.of(bodies.object(request));
        int hours = Objects.requireNonNullElse(fields.optionalNumber("hoursOverlap"), Subscriptions.HOURS_OVERLAP);
        fields.finish();
        return Answers.json(SubscriptionView.of(subscriptions.rotate(id, hours, Answers.caller(authentication))));
    }

    @Operation(
            summary = "Lists what is and was on its way to a subscription, the latest first",
            description = "state=DEAD lists what was given up. \"next\" is the value of \"before\" for the next page.")
    @GetMapping("/api/v1/subscriptions/{id}/deliveries")
    ResponseEntity<byte[]> deliveries(
            @PathVariable("id") String id,
            @Parameter(description = "WAITING, DELIVERED or DEAD")
                    @RequestParam(name = "state", required = false)
                    @Nullable
                    String state,
            @RequestParam(name = "before", required = false) @Nullable String before,
            Authentication authentication) {
        long from = before == null || before.isBlank() ? Long.MAX_VALUE : sequence("before", before);
        List<Delivery> found = subscriptions.deliveries(
                id,
                Fields.constant("state", state, Delivery.State.class),
                from,
                PAGE + 1,
                Answers.caller(authentication));
        List<Delivery> page = found.subList(0, Math.min(PAGE, found.size()));
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("deliveries", page.stream().map(DeliveryView::of).toList());
        if (found.size() > PAGE) {
            answer.put("next", Long.toString(page.get(PAGE - 1).line().sequence()));
        }
        return Answers.json(answer);
    }

    @Operation(summary = "Sends everything once more that was given up")
    @PostMapping("/api/v1/subscriptions/{id}/deliveries/resend")
    ResponseEntity<byte[]> resendAll(@PathVariable("id") String id, Authentication authentication) {
        return Answers.json(Map.of("resent", subscriptions.resend(id, null, Answers.caller(authentication))));
    }

    @Operation(summary = "Sends once more what was given up")
    @PostMapping("/api/v1/subscriptions/{id}/deliveries/{sequence}/resend")
    ResponseEntity<byte[]> resend(
            @PathVariable("id") String id, @PathVariable("sequence") String sequence, Authentication authentication) {
        return Answers.json(Map.of(
                "resent", subscriptions.resend(id, sequence("sequence", sequence), Answers.caller(authentication))));
    }

    private static long sequence(String name, String text) {
        if (text.strip().matches("\\d{1,18}")) {
            return Long.parseLong(text.strip());
        }
        throw Fields.invalid("SEQUENCE_INVALID", name, "một số thứ tự như 12", "a sequence such as 12", text);
    }
}

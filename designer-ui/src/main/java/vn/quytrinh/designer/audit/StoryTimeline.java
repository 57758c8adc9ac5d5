package vn.quytrinh.designer.audit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.designer.pieces.Unverified;
import vn.quytrinh.engine.audit.DossierStory;
import vn.quytrinh.engine.audit.ToldEvent;
import vn.quytrinh.engine.ledger.AuditLine;
import vn.quytrinh.engine.out.Delivery;
import vn.quytrinh.engine.watch.StoredNotice;
import vn.quytrinh.handling.CanonicalJson;
import vn.quytrinh.handling.decision.Decision;
import vn.quytrinh.handling.decision.Denial;
import vn.quytrinh.rulebase.Reason;
import vn.quytrinh.rulebase.TraceEntry;

/** Everything that happened to a dossier in the order in which it was written down. */
final class StoryTimeline extends Div {
    private final AuditWords words;

    private record Moment(Instant at, StoryPart part, Component told) {}

    /**
     * @param parts what is told of it
     */
    StoryTimeline(DossierStory story, Set<StoryPart> parts, AuditWords words) {
        this.words = words;
        addClassName("story-timeline");
        List<Moment> moments = Stream.of(
                        story.steps().stream()
                                .map(each -> new Moment(each.recorded().recordedAt(), StoryPart.EVENT, event(each))),
                        story.log().stream().map(each -> new Moment(each.entry().at(), StoryPart.LOG, entry(each))),
                        story.notices().stream()
                                .filter(each -> each.toldAt() != null)
                                .map(each -> new Moment(each.toldAt(), StoryPart.NOTICE, notice(each))),
                        announced(story))
                .flatMap(each -> each)
                .filter(each -> parts.contains(each.part()))
                .sorted(Comparator.comparing(Moment::at).thenComparing(Moment::part))
                .toList();
        moments.forEach(each -> add(each.told()));
        List<StoredNotice> waiting =
                story.notices().stream().filter(each -> each.toldAt() == null).toList();
        if (!waiting.isEmpty() && parts.contains(StoryPart.NOTICE)) {
            add(new H3(words.text("story.waiting")));
            waiting.forEach(each -> add(notice(each)));
        }
    }

    private Stream<Moment> announced(DossierStory story) {
        Map<Long, List<Delivery>> lines = story.deliveries().stream()
                .collect(
                        Collectors.groupingBy(each -> each.line().sequence(), LinkedHashMap::new, Collectors.toList()));
        return lines.values().stream()
                .map(each -> new Moment(
                        each.get(0).line().recordedAt(), StoryPart.DELIVERY, new AnnouncedBlock(each, words)));
    }

    private Div event(ToldEvent told) {
        var event = told.recorded().event();
        Div block = Blocks.block("story-event");
        block.add(
                Blocks.block(
                        "story-head",
                        Blocks.words("rule-id", "#" + told.recorded().sequence()),
                        Blocks.words(
                                "story-type", words.text("event." + event.type().name())),
                        Blocks.words("quiet", words.moment(event.occurredAt().toInstant()))),
                Blocks.words(
                        "quiet",
                        words.text(
                                "story.recorded",
                                words.moment(told.recorded().recordedAt()),
                                told.recorded().recordedBy(),
                                told.recorded().release())));
        if (!event.data().isEmpty() || event.actor() != null) {
            Pre data = new Pre(AuditGrid.pretty(CanonicalJson.write(event)));
            data.addClassName("audit-json");
            block.add(new Details(words.text("story.data"), data));
        }
        block.add(decision(told));
        return block;
    }

    private Component decision(ToldEvent told) {
        if (told.answer() instanceof Decision decision) {
            Div body = Blocks.block("story-decision");
            OrderedList trace = new OrderedList();
            decision.trace().forEach(each -> trace.add(traced(each)));
            Code receipt = new Code(decision.receipt());
            receipt.addClassName("audit-hash");
            body.add(trace, Blocks.words("quiet", words.text("story.receipt.of")), receipt);
            Details details = new Details(
                    words.text(
                            "story.decision",
                            words.text("status." + decision.status().code()),
                            due(decision),
                            decision.trace().size()),
                    body);
            details.addClassName("story-why");
            return details;
        }
        if (told.answer() instanceof Denial denial) {
            return Blocks.words(
                    "audit-refused", denial.reasons().stream().map(this::said).collect(Collectors.joining(" ")));
        }
        return Blocks.words("audit-refused", words.text("story.untold", String.valueOf(told.failure())));
    }

    private String due(Decision decision) {
        OffsetDateTime due = decision.deadlines().dueAt();
        return due == null ? "–" : words.moment(due.toInstant());
    }

    private String said(Reason reason) {
        return reason.rule() + ": " + words.of(reason.text());
    }

    private ListItem traced(TraceEntry entry) {
        ListItem item = new ListItem(
                Blocks.words("rule-id", entry.rule()),
                new Span(" " + words.of(entry.text()) + " "),
                Blocks.words("quiet", entry.citation().line()));
        if (!entry.citation().verified()) {
            item.add(new Unverified(words));
        }
        if (!entry.facts().isEmpty()) {
            item.add(Blocks.words("story-rule-facts", String.join("; ", entry.facts())));
        }
        return item;
    }

    private Div entry(AuditLine line) {
        boolean refused = AuditWords.isRefused(line.entry().action());
        Pre detail = new Pre(AuditGrid.pretty(line.entry().detail()));
        detail.addClassName("audit-json");
        Details details = new Details(words.text("audit.detail"), detail);
        return Blocks.block(
                refused ? "story-event refused" : "story-event log",
                Blocks.block(
                        "story-head",
                        Blocks.words(
                                refused ? "story-type audit-refused" : "story-type",
                                words.action(line.entry().action())),
                        Blocks.words("quiet", words.moment(line.entry().at())),
                        Blocks.words("quiet", line.entry().caller())),
                refused
                        ? denied(line.entry().detail())
                        : Blocks.words("quiet", words.detail(line.entry().detail())),
                details);
    }

    /** Why an event was refused, as it was told to the system that sent it. */
    private Div denied(String detail) {
        JsonNode denial = AuditWords.tree(detail).path("denial");
        Div told = Blocks.block(
                "story-denied",
                Blocks.words(
                        "story-denied-type",
                        words.text("event." + denial.path("type").asString())));
        denial.path("reasons").forEach(reason -> {
            JsonNode citation = reason.path("citation");
            told.add(Blocks.block(
                    "story-reason",
                    Blocks.words("rule-id", reason.path("rule").asString()),
                    new Span(" "
                            + reason.path("text").path(words.either("vi", "en")).asString() + " "),
                    Blocks.words(
                            "quiet",
                            citation.path("instrument").asString("") + " "
                                    + citation.path("article").asString(""))));
        });
        return told;
    }

    private Div notice(StoredNotice notice) {
        return Blocks.block(
                "story-event notice",
                Blocks.block(
                        "story-head",
                        Blocks.words(
                                "story-type",
                                words.text(
                                        "story.notice." + notice.notice().kind().name())),
                        Blocks.words(
                                "quiet",
                                words.moment(
                                        notice.toldAt() == null
                                                ? notice.notice().dueAt()
                                                : notice.toldAt())),
                        Blocks.words(
                                "quiet",
                                words.text(
                                        "story.by", words.moment(notice.notice().by())))));
    }
}

package vn.quytrinh.engine.slip;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.handling.decision.Supplement;
import vn.quytrinh.handling.event.DossierEvent;
import vn.quytrinh.handling.event.EventType;
import vn.quytrinh.handling.event.VietnamTime;
import vn.quytrinh.handling.plan.ComponentPlan;
import vn.quytrinh.handling.plan.StepPlan;
import vn.quytrinh.handling.plan.TransitionPlan;
import vn.quytrinh.procedure.slip.Handover;
import vn.quytrinh.procedure.slip.RegisterLine;
import vn.quytrinh.procedure.slip.SlipDossier;
import vn.quytrinh.procedure.slip.SlipMatter;
import vn.quytrinh.procedure.slip.SlipPaper;

/** What each kind of slip says beyond the dossier itself. */
final class SlipMatters {
    private final SlipCase dossier;

    SlipMatters(SlipCase dossier) {
        this.dossier = dossier;
    }

    SlipMatter receipt(DossierEvent accepted) {
        return new Matter(accepted.localTime().toLocalDate())
                .papers(papers(handedIn(accepted)))
                .build();
    }

    SlipMatter supplement(DossierEvent request, int round) {
        boolean accepted = dossier.first(EventType.ACCEPTED)
                .filter(event -> !event.occurredAt().isAfter(request.occurredAt()))
                .isPresent();
        LocalDate deadline = dossier.after(request)
                .map(decision -> decision.supplement())
                .map(Supplement::applicantUntil)
                .map(VietnamTime::local)
                .map(LocalDateTime::toLocalDate)
                .orElse(null);
        return new Matter(request)
                .round(round, accepted ? "thẩm định" : "tiếp nhận")
                .deadline(deadline)
                .papers(papers(request.list("items")))
                .build();
    }

    SlipMatter refusal(DossierEvent refused) {
        return new Matter(refused).competentAgency(refused.text("targetAgency")).build();
    }

    SlipMatter apology(DossierEvent sent) {
        return new Matter(sent).newDueAt(moment(sent.text("newDueAt"))).build();
    }

    /** An apology that is owed and not sent yet: reason and new date are for the agency to fill in. */
    SlipMatter apologyOwed() {
        return new Matter((LocalDate) null).build();
    }

    SlipMatter stop(DossierEvent stopped, @Nullable String applicant) {
        boolean asked = stopped.type() == EventType.WITHDRAWN;
        return new Matter(stopped)
                .requested(asked ? applicant : null, asked ? stopped.localTime().toLocalDate() : null)
                .build();
    }

    SlipMatter control() {
        return new Matter((LocalDate) null).handovers(handovers()).build();
    }

    SlipMatter register(SlipDossier known, @Nullable String agency) {
        String contact = known.address() == null
                ? known.phone()
                : known.phone() == null ? known.address() : known.address() + "; " + known.phone();
        LocalDateTime returned = dossier.first(EventType.RESULT_RETURNED)
                .map(DossierEvent::localTime)
                .orElse(null);
        return new Matter((LocalDate) null)
                .lines(List.of(new RegisterLine(
                        known.code(),
                        known.procedure(),
                        known.sets(),
                        known.owner(),
                        contact,
                        agency,
                        known.receivedAt(),
                        known.dueAt(),
                        returned,
                        null,
                        null)))
                .build();
    }

    /** What was handed in until the acceptance: the newest list counts. */
    private List<?> handedIn(DossierEvent accepted) {
        return accepted.data().containsKey("components")
                ? accepted.list("components")
                : dossier.first(EventType.SUBMITTED)
                        .<List<?>>map(event -> event.list("components"))
                        .orElse(List.of());
    }

    private List<SlipPaper> papers(List<?> named) {
        List<SlipPaper> papers = new ArrayList<>();
        for (Object each : named) {
            String name = name(each);
            if (name != null) {
                papers.add(new SlipPaper(name, null, null, null, null));
            }
        }
        return papers;
    }

    /** A component is named by its number in the published list, or by its name. */
    private @Nullable String name(Object named) {
        if (named instanceof Number number) {
            return dossier.plan().components().stream()
                    .filter(component -> component.no() == number.intValue())
                    .findFirst()
                    .map(ComponentPlan::name)
                    .orElse(null);
        }
        if (named instanceof Map<?, ?> map) {
            Object no = map.get("no");
            return map.get("name") instanceof String name ? name : no == null ? null : name(no);
        }
        return named instanceof String name && !name.isBlank() ? name : null;
    }

    private List<Handover> handovers() {
        List<Handover> handovers = new ArrayList<>();
        for (DossierEvent event : dossier.events(EventType.STEP_COMPLETED, EventType.TRANSFERRED)) {
            StepPlan step = dossier.plan().step(event.text("step"));
            String from = step == null ? event.text("from") : step.unit();
            String to = step == null ? event.text("to") : next(step, event.text("outcome"));
            handovers.add(new Handover(from, to, event.localTime(), null, step == null ? null : step.name()));
        }
        return handovers;
    }

    /** Who has the dossier after a step: by its outcome, or by the only step it leads to. */
    private @Nullable String next(StepPlan step, @Nullable String outcome) {
        List<TransitionPlan> ways = step.transitions().stream()
                .filter(TransitionPlan::leadsToStep)
                .filter(way -> outcome == null || outcome.equals(way.id()) || outcome.equals(way.to()))
                .toList();
        return ways.size() == 1
                ? Optional.ofNullable(dossier.plan().step(ways.get(0).to()))
                        .map(StepPlan::unit)
                        .orElse(null)
                : null;
    }

    private static @Nullable LocalDateTime moment(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            return VietnamTime.local(OffsetDateTime.parse(text));
        } catch (DateTimeParseException withoutOffset) {
            try {
                return LocalDateTime.parse(text);
            } catch (DateTimeParseException unreadable) {
                return null;
            }
        }
    }

    /** Gathers a matter; what nobody sets stays null. */
    private static final class Matter {
        private final @Nullable LocalDate date;
        private final @Nullable String reason;
        private final @Nullable String basis;
        private final @Nullable String signer;
        private @Nullable String stage;
        private @Nullable Integer round;
        private @Nullable LocalDate deadline;
        private @Nullable LocalDateTime newDueAt;
        private @Nullable String competentAgency;
        private @Nullable String requestedBy;
        private @Nullable LocalDate requestedOn;
        private List<SlipPaper> papers = List.of();
        private List<Handover> handovers = List.of();
        private List<RegisterLine> lines = List.of();

        Matter(@Nullable LocalDate date) {
            this.date = date;
            this.reason = null;
            this.basis = null;
            this.signer = null;
        }

        Matter(DossierEvent event) {
            this.date = event.localTime().toLocalDate();
            this.reason = event.text("reason");
            this.basis = event.text("basis");
            this.signer = KnownText.of(event, "signer");
        }

        Matter round(int number, String at) {
            round = number;
            stage = at;
            return this;
        }

        Matter deadline(@Nullable LocalDate day) {
            deadline = day;
            return this;
        }

        Matter newDueAt(@Nullable LocalDateTime at) {
            newDueAt = at;
            return this;
        }

        Matter competentAgency(@Nullable String agency) {
            competentAgency = agency;
            return this;
        }

        Matter requested(@Nullable String by, @Nullable LocalDate on) {
            requestedBy = by;
            requestedOn = on;
            return this;
        }

        Matter papers(List<SlipPaper> named) {
            papers = named;
            return this;
        }

        Matter handovers(List<Handover> told) {
            handovers = told;
            return this;
        }

        Matter lines(List<RegisterLine> told) {
            lines = told;
            return this;
        }

        SlipMatter build() {
            return new SlipMatter(
                    null,
                    date,
                    reason,
                    basis,
                    stage,
                    round,
                    deadline,
                    newDueAt,
                    competentAgency,
                    requestedBy,
                    requestedOn,
                    null,
                    null,
                    null,
                    signer,
                    papers,
                    handovers,
                    lines);
        }
    }
}

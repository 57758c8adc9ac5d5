package vn.quytrinh.engine.slip;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.ErrorKind;
import vn.quytrinh.handling.event.DossierEvent;
import vn.quytrinh.handling.event.EventType;
import vn.quytrinh.procedure.law.LawRegister;
import vn.quytrinh.procedure.law.regime.FormInForce;
import vn.quytrinh.procedure.law.regime.LegalForms;
import vn.quytrinh.procedure.slip.SlipDesk;
import vn.quytrinh.procedure.slip.SlipDossier;
import vn.quytrinh.procedure.slip.SlipMatter;
import vn.quytrinh.procedure.slip.SlipRecord;

/** Tells which slips a dossier gives by what happened to it and what the rules decided, and what each of them says. */
public final class Slips {
    private static final String APOLOGY = "APOLOGY";
    private static final String PENDING = "PENDING";

    private final LegalForms forms;

    /**
     * Makes the mapping.
     *
     * @param forms the forms of the law by date, not null
     */
    public Slips(LegalForms forms) {
        this.forms = forms;
    }

    /** Returns the mapping by the forms of the shipped law. */
    public static Slips vietnam() {
        return new Slips(LegalForms.of(LawRegister.vietnam()));
    }

    /** Returns the forms of the law by date. */
    public LegalForms forms() {
        return forms;
    }

    /** Returns the slips that a dossier gives, by form and time. */
    public List<GivenSlip> given(SlipCase dossier) {
        return new Giving(dossier).all();
    }

    /**
     * Returns one slip.
     *
     * @param dossier the dossier
     * @param form the number or the kind of a form in force for it, such as {@code 01} or {@code RECEIPT}
     * @param event the event that gives it, null for the newest
     * @throws EngineException {@code FORM_UNKNOWN}, {@code SLIP_NOT_GIVEN}
     */
    public GivenSlip find(SlipCase dossier, String form, @Nullable String event) {
        LocalDate day = dossier.decision().law().acceptedAt();
        FormInForce wanted = forms.on(day).stream()
                .filter(each -> each.number().equals(form) || each.kind().equals(form))
                .findFirst()
                .orElseThrow(() -> unknown(form, day));
        return given(dossier).stream()
                .filter(slip -> slip.form().equals(wanted) && (event == null || event.equals(slip.event())))
                .reduce((one, other) -> other)
                .orElseThrow(() -> notGiven(wanted, event));
    }

    private EngineException unknown(String form, LocalDate day) {
        List<String> known = forms.on(day).stream()
                .map(each -> each.number() + " (" + each.kind() + ")")
                .toList();
        return new EngineException(
                ErrorKind.NOT_FOUND,
                "FORM_UNKNOWN",
                "Cần số hoặc loại biểu mẫu có hiệu lực ngày %s: %s nhưng nhận được \"%s\"."
                        .formatted(day, String.join(", ", known), form),
                "Expected the number or kind of a form in force on %s, one of %s, but found \"%s\". Maybe ask for the list of slips."
                        .formatted(day, String.join(", ", known), form));
    }

    private static EngineException notGiven(FormInForce form, @Nullable String event) {
        String which = event == null ? "" : " (" + event + ")";
        return new EngineException(
                ErrorKind.CONFLICT,
                "SLIP_NOT_GIVEN",
                "Cần hồ sơ đã đến lúc lập mẫu %s (%s)%s nhưng lịch sử chưa có việc làm phát sinh mẫu này. Hãy xem danh sách phiếu của hồ sơ."
                        .formatted(form.number(), form.name(), which),
                "Expected the dossier to have come to form %s (%s)%s but nothing in its history gives it yet. Maybe ask for the list of slips."
                        .formatted(form.number(), form.english(), which));
    }

    /** The slips of one dossier. */
    private final class Giving {
        private final SlipCase dossier;
        private final SlipDesk desk;
        private final SlipDossier known;
        private final SlipMatters matters;
        private final List<GivenSlip> slips = new ArrayList<>();

        Giving(SlipCase dossier) {
            this.dossier = dossier;
            SlipParties parties = new SlipParties(dossier);
            this.desk = parties.desk();
            this.known = parties.dossier();
            this.matters = new SlipMatters(dossier);
        }

        List<GivenSlip> all() {
            List<DossierEvent> accepted = dossier.events(EventType.ACCEPTED);
            accepted.stream().limit(1).forEach(event -> give("RECEIPT", event, matters.receipt(event)));
            int round = 0;
            for (DossierEvent request : dossier.events(EventType.SUPPLEMENT_REQUESTED)) {
                round++;
                give("SUPPLEMENT_REQUEST", request, matters.supplement(request, round));
            }
            dossier.events(EventType.RECEPTION_REFUSED, EventType.REFUSED)
                    .forEach(event -> give("REFUSAL", event, matters.refusal(event)));
            List<DossierEvent> apologies = dossier.events(EventType.APOLOGY_SENT);
            apologies.forEach(event -> give(APOLOGY, event, matters.apology(event)));
            boolean owed = dossier.decision().obligations().stream()
                    .anyMatch(obligation -> obligation.type().equals(APOLOGY)
                            && !obligation.state().equals(PENDING));
            if (owed && apologies.isEmpty()) {
                give(APOLOGY, null, dossier.decision().at(), true, matters.apologyOwed());
            }
            dossier.events(EventType.WITHDRAWN, EventType.STOPPED)
                    .forEach(event -> give("STOP_NOTICE", event, matters.stop(event, known.applicant())));
            if (!accepted.isEmpty()) {
                OffsetDateTime since = accepted.get(0).occurredAt();
                give("CONTROL_SLIP", null, since, false, matters.control());
                give("REGISTER_BOOK", null, since, false, matters.register(known, desk.agency()));
            }
            slips.sort(
                    Comparator.<GivenSlip, String>comparing(slip -> slip.form().number())
                            .thenComparing(GivenSlip::at));
            return List.copyOf(slips);
        }

        private void give(String kind, DossierEvent event, SlipMatter matter) {
            give(kind, event.eventId(), event.occurredAt(), false, matter);
        }

        /** A kind of which the law of the day has no form is not given. */
        private void give(String kind, @Nullable String event, OffsetDateTime at, boolean owed, SlipMatter matter) {
            LocalDate day = dossier.decision().law().acceptedAt();
            forms.find(kind, day)
                    .ifPresent(form -> slips.add(new GivenSlip(
                            form,
                            event,
                            at,
                            owed,
                            new SlipRecord(kind, day, desk, known, matter, dossier.releaseHash()))));
        }
    }
}

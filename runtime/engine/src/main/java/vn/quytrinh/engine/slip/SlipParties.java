package vn.quytrinh.engine.slip;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.handling.decision.Decision;
import vn.quytrinh.handling.decision.FeeDue;
import vn.quytrinh.handling.event.DossierEvent;
import vn.quytrinh.handling.event.EventType;
import vn.quytrinh.handling.event.VietnamTime;
import vn.quytrinh.handling.plan.StepPlan;
import vn.quytrinh.procedure.slip.SlipDesk;
import vn.quytrinh.procedure.slip.SlipDossier;

/** Who issues the slips of a dossier, and what all of them say of it. What the ledger does not know stays null. */
final class SlipParties {
    private final SlipCase dossier;

    SlipParties(SlipCase dossier) {
        this.dossier = dossier;
    }

    /** Returns the desk that received the dossier, or would receive it. */
    SlipDesk desk() {
        String unit = dossier.first(EventType.ACCEPTED)
                .or(() -> dossier.first(EventType.RECEPTION_REFUSED))
                .map(DossierEvent::actor)
                .map(actor -> actor.unit())
                .or(() -> dossier.plan().reception().map(StepPlan::unit))
                .orElse(null);
        return new SlipDesk(null, unit, null, unit, null, null, null);
    }

    SlipDossier dossier() {
        Decision promise =
                dossier.first(EventType.ACCEPTED).flatMap(dossier::after).orElse(dossier.decision());
        String applicant = applicant("name", "fullName");
        return new SlipDossier(
                dossier.code(),
                dossier.plan().name(),
                null,
                applicant,
                applicant,
                applicant("identity", "identityNumber", "id"),
                applicant("address"),
                applicant("phone"),
                applicant("email"),
                sets(),
                promise.deadlines().limit() == null
                        ? null
                        : promise.deadlines().limit().limit().vietnamese(),
                receivedAt(),
                local(promise.deadlines().dueAt()),
                null,
                fee(promise.fees()),
                null,
                null);
    }

    @Nullable
    LocalDateTime receivedAt() {
        return dossier.first(EventType.ACCEPTED)
                .or(() -> dossier.first(EventType.SUBMITTED))
                .map(DossierEvent::localTime)
                .orElse(null);
    }

    /** Returns what the applicant is called, an object or a text in the first event that names one. */
    @Nullable
    String applicant(String... fields) {
        Function<DossierEvent, Optional<String>> read =
                event -> Optional.ofNullable(KnownText.of(event, "applicant", fields))
                        .or(() -> fields[0].equals("name")
                                ? Optional.ofNullable(KnownText.of(event, "applicant"))
                                : Optional.empty());
        return dossier.standing().stream()
                .map(read)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    private @Nullable Integer sets() {
        return dossier.events(EventType.SUBMITTED, EventType.ACCEPTED).stream()
                .map(event -> event.data().get("sets"))
                .filter(Number.class::isInstance)
                .map(value -> ((Number) value).intValue())
                .findFirst()
                .orElse(null);
    }

    /** The fee in words; null as long as one of them cannot be known. */
    private static @Nullable String fee(List<FeeDue> fees) {
        boolean known = fees.stream()
                .allMatch(fee -> fee.state() != FeeDue.State.DEPENDS
                        && (fee.state() != FeeDue.State.DUE || fee.amount() != null));
        if (fees.isEmpty() || !known) {
            return null;
        }
        List<FeeDue> due =
                fees.stream().filter(fee -> fee.state() == FeeDue.State.DUE).toList();
        return due.isEmpty()
                ? "Không thu"
                : due.stream()
                        .map(fee -> (fee.kind().equals("LE_PHI") ? "Lệ phí: " : "Phí: ")
                                + money(Objects.requireNonNull(fee.amount())))
                        .collect(Collectors.joining("; "));
    }

    private static String money(BigDecimal amount) {
        return NumberFormat.getIntegerInstance(Locale.forLanguageTag("vi-VN")).format(amount) + " đồng";
    }

    static @Nullable LocalDateTime local(@Nullable OffsetDateTime at) {
        return at == null ? null : VietnamTime.local(at);
    }
}

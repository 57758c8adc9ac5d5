package vn.quytrinh.engine.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.handling.event.DossierEvent;
import vn.quytrinh.handling.event.EventType;

class BatchTest {

    private static final String DOSSIER = "H05.12-260212-010001";
    private static final OffsetDateTime THU_2026_02_12 = OffsetDateTime.parse("2026-02-12T09:00:00+07:00");

    private static final EventIdentity NOBODY = new EventIdentity(null, 0);

    @Test
    void shouldTellRepeatsFromNewEvents() {
        // given
        DossierEvent known = event("a", Map.of("n", 1));
        DossierEvent fresh = event("b", Map.of());

        // when
        Batch batch = Batch.of(DOSSIER, List.of(known, fresh, fresh), Map.of("a", line(DOSSIER, known)), NOBODY);

        // then
        assertThat(batch.fresh()).containsExactly(fresh);
    }

    @Test
    void shouldRefuseAnIdThatStandsForSomethingElse() {
        DossierEvent known = event("a", Map.of("n", 1));
        DossierEvent other = event("a", Map.of("n", 2));
        assertReused(List.of(other), Map.of("a", line(DOSSIER, known)));
        assertReused(List.of(known), Map.of("a", line("H05.12-260212-010002", known)));
        assertReused(List.of(known, other), Map.of());
    }

    @Test
    void shouldKnowARepeatByItsPeopleUntilTheyAreErased() {
        // given
        String salt = Pseudonyms.newSalt();
        DossierEvent sent = event("a", Map.of("signer", "cb-017", "reason", "thiếu chữ ký"));
        DossierEvent otherSigner = event("a", Map.of("signer", "cb-018", "reason", "thiếu chữ ký"));
        DossierEvent otherReason = event("a", Map.of("signer", "cb-017", "reason", "thiếu ảnh"));
        LedgerLine kept = line(DOSSIER, Pseudonyms.of(salt).hide(sent));
        var known = new EventIdentity(salt, 0);
        var erased = new EventIdentity(null, 1);

        // then
        assertThat(kept.content()).doesNotContain("cb-017");
        assertThat(known.same(kept, sent)).isTrue();
        assertThat(known.same(kept, otherSigner)).isFalse();
        assertThat(erased.same(kept, sent)).isTrue();
        assertThat(erased.same(kept, otherReason)).isFalse();
    }

    @Test
    void shouldReadBackWhatItWrote() {
        DossierEvent event = event(
                "a", Map.of("items", List.of(1, 2), "facts", Map.of("area", new BigDecimal("12.50"), "urgent", true)));
        assertThat(EventContent.read(line(DOSSIER, event))).isEqualTo(event);
    }

    private static void assertReused(List<DossierEvent> sent, Map<String, LedgerLine> known) {
        assertThatThrownBy(() -> Batch.of(DOSSIER, sent, known, NOBODY))
                .isInstanceOfSatisfying(
                        EngineException.class, e -> assertThat(e.code()).isEqualTo("EVENT_ID_REUSED"));
    }

    private static DossierEvent event(String id, Map<String, Object> data) {
        return new DossierEvent(id, EventType.TRANSFERRED, THU_2026_02_12, null, null, data);
    }

    private static LedgerLine line(String dossier, DossierEvent event) {
        return new LedgerLine(
                dossier,
                1,
                event.eventId(),
                event.type().name(),
                event.occurredAt().toInstant(),
                Instant.EPOCH,
                "test",
                "r",
                EventContent.of(event),
                LedgerLine.NO_HASH);
    }
}

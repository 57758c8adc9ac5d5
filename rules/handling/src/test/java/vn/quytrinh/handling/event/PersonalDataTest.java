package vn.quytrinh.handling.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PersonalDataTest {

    private static final Map<String, Object> DATA = Map.of(
            "signer", "cb-017",
            "applicant", Map.of("name", "Nguyễn Thị Hoa", "a/b", List.of("x", 7)),
            "reason", "thiếu chữ ký",
            "note", " ");

    private static DossierEvent event(String person, Map<String, Object> data) {
        return new DossierEvent(
                "e",
                EventType.SUPPLEMENT_REQUESTED,
                OffsetDateTime.parse("2026-02-13T10:00:00+07:00"),
                null,
                new Actor("Sở Y tế", "Chuyên viên", person),
                data);
    }

    @Test
    void shouldFindEveryPersonalTextAndNothingElse() {
        assertThat(PersonalData.of(event("cb-017", DATA)))
                .containsOnly(
                        Map.entry("/actor/person", "cb-017"),
                        Map.entry("/data/signer", "cb-017"),
                        Map.entry("/data/applicant/name", "Nguyễn Thị Hoa"),
                        Map.entry("/data/applicant/a~1b/0", "x"));
    }

    @Test
    void shouldTellWhoIsTheSameButNotWho() {
        List<DossierEvent> events =
                PersonalData.numbered(List.of(event("cb-017", DATA), event("cb-018", Map.of("signer", "cb-017"))));

        assertThat(events.get(0).actor()).isEqualTo(new Actor("Sở Y tế", "Chuyên viên", "#1"));
        assertThat(events.get(0).text("signer")).isEqualTo("#1");
        assertThat(events.get(0).text("reason")).isEqualTo("thiếu chữ ký");
        assertThat(events.get(1).actor()).isEqualTo(new Actor("Sở Y tế", "Chuyên viên", "#4"));
        assertThat(events.get(1).text("signer")).isEqualTo("#1");
        assertThat(events.toString()).doesNotContain("cb-01", "Hoa");
        assertThat(PersonalData.numbered(events)).isEqualTo(events);
    }
}

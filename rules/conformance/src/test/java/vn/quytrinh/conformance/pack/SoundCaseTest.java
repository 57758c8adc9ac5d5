package vn.quytrinh.conformance.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.quytrinh.conformance.element.Element;
import vn.quytrinh.conformance.element.ElementsOf;
import vn.quytrinh.conformance.vocabulary.ElementKind;
import vn.quytrinh.conformance.vocabulary.Vocabulary;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.procedure.json.ProcedureJson;
import vn.quytrinh.procedure.json.QualityRecordsJson;

/** The case that every example changes: nothing of it is lost on the way, and the vocabulary speaks of what it holds. */
class SoundCaseTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @ParameterizedTest
    @ValueSource(strings = {"sound-procedure.json", "sound-agency.json"})
    void shouldComeBackAsItWasRead(String name) {
        // given
        ObjectNode document = (ObjectNode) MAPPER.readTree(ShippedPacks.resource(name));

        // when
        ObjectNode written = name.contains("agency")
                ? new QualityRecordsJson().write(new QualityRecordsJson().read(document))
                : new ProcedureJson().write(new ProcedureJson().read(document));

        // then
        ObjectNode back = (ObjectNode) MAPPER.readTree(written.toString());
        assertThat(document.properties())
                .filteredOn(each ->
                        !each.getValue().isContainer() || !each.getValue().isEmpty())
                .allSatisfy(each ->
                        assertThat(back.get(each.getKey())).as(each.getKey()).isEqualTo(each.getValue()));
    }

    @Test
    void shouldHoldNothingInExtras() {
        Procedure procedure = CaseDocument.sound().procedure();

        assertThat(procedure.getExtras()).isEmpty();
        assertThat(procedure.getProcess().getSteps())
                .allSatisfy(step -> assertThat(step.getExtras()).isEmpty());
        assertThat(procedure.getDocument().getExtras()).isEmpty();
    }

    @Test
    void shouldMakeAnElementOfEveryKindThatItHolds() {
        // given
        var document = CaseDocument.sound();
        Procedure procedure = document.procedure();
        var context = document.context(PackCases.DAY);

        // when
        List<String> kinds = Stream.of(
                        ElementsOf.procedure(procedure, context), ElementsOf.agency(context, List.of(procedure)))
                .flatMap(elements -> elements.all().stream())
                .map(Element::getKind)
                .distinct()
                .toList();

        // then: deviations and appointments are what a sound procedure of one appointment has none of
        assertThat(Vocabulary.shipped().kinds().stream().map(ElementKind::name))
                .containsAll(kinds)
                .filteredOn(kind -> !kinds.contains(kind))
                .containsExactlyInAnyOrder("DEVIATION", "APPOINTMENT");
    }
}

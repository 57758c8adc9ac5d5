package vn.quytrinh.interchange.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.quytrinh.model.common.TimeLimit;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.Step;
import vn.quytrinh.model.process.Transition;

/**
 * Every annex with its whole reading, one line a step; read the files beside the annexes as a clerk would. Refresh with {@code
 * -Drefresh.golden=true}.
 */
class GoldenReadingsTest {

    private static final Path GOLDEN = Path.of("src/test/resources/vn/quytrinh/interchange/annex");

    static Stream<String> names() {
        return OfficeFiles.names().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void shouldReadAsBefore(String name) throws IOException {
        String told = told(new AnnexReader().read(OfficeFiles.source(name, "docx"), Corrections.NONE));
        Path golden = GOLDEN.resolve(name + ".txt");
        if (Boolean.getBoolean("refresh.golden")) {
            Files.writeString(golden, told);
        }
        assertThat(told).isEqualTo(Files.readString(golden));
    }

    private static String told(Reading reading) {
        return Stream.concat(
                        reading.drafts().stream().map(GoldenReadingsTest::told),
                        reading.doubts().stream()
                                .map(each -> each.confidence() + " " + each.code() + " " + each.place() + " "
                                        + each.text().vi()))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String told(Procedure draft) {
        String papers = draft.getComponents().stream()
                .map(each -> each.getName() + " " + each.getForm())
                .collect(Collectors.joining("; "));
        String stages = draft.getProcess().getStages().stream()
                .map(each -> each.getName() + " = " + amount(each.getTotal()) + " "
                        + each.getSteps().stream().map(Step::getId).toList() + "\n")
                .collect(Collectors.joining());
        return draft.getCode() + " | " + draft.getName() + "\nlimit " + amount(draft.getLegalTimeLimit()) + ", total "
                + amount(draft.getProcess().getDeclaredTotal()) + ", papers " + papers + ", fees "
                + draft.getFees().stream()
                        .map(each -> each.getKind() + " " + each.getAmount())
                        .toList()
                + ", law "
                + draft.getLegalBases().stream()
                        .map(each -> each.getInstrument())
                        .toList()
                + "\n" + stages
                + draft.getProcess().getSteps().stream()
                        .map(GoldenReadingsTest::told)
                        .collect(Collectors.joining("\n"));
    }

    private static String told(Step step) {
        return Stream.of(
                        step.getId() + " (" + step.getSourceStepNo() + ")",
                        step.isSetKind() ? step.getKind().getName() : "",
                        step.getName(),
                        step.getUnit() == null ? "" : step.getUnit().getName(),
                        step.getRole() == null ? "" : step.getRole().getName(),
                        amount(step.getDuration()) + (step.isClockCounted() ? "" : " not counted"),
                        step.getDurationText() == null
                                ? ""
                                : step.getDurationText().replace('\n', ' '),
                        step.getOutputs() + " " + step.getForms(),
                        step.getTransitions().stream()
                                .map(GoldenReadingsTest::told)
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining(" | "));
    }

    private static String told(Transition way) {
        return (way.getTo() == null ? way.getTarget().getName() : way.getTo().getId())
                + (way.getWhen() == null ? "" : " [" + way.getWhen() + "]");
    }

    private static String amount(@Nullable TimeLimit limit) {
        if (limit == null) {
            return "–";
        }
        String alternatives = limit.getAlternatives().stream()
                .map(each -> " / " + each.getWhen() + " " + each.getValue())
                .collect(Collectors.joining());
        return limit.getParts().isEmpty()
                ? limit.getValue() + " " + limit.getUnit() + alternatives
                : limit.getParts().stream().map(GoldenReadingsTest::amount).collect(Collectors.joining(" + "));
    }
}

package vn.quytrinh.designer.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.quytrinh.interchange.reading.time.TimeReading;
import vn.quytrinh.interchange.reading.time.TimeText;
import vn.quytrinh.model.common.LegalUnit;

class StatedTimeTest {

    static List<LegalUnit> units() {
        return StatedTime.units();
    }

    @ParameterizedTest
    @MethodSource("units")
    void shouldStateATimeThatIsReadAsItWasMeant(LegalUnit unit) {
        TimeReading read = TimeText.read(StatedTime.of(new BigDecimal("2.50"), unit), null);

        assertThat(read.faults()).isEmpty();
        assertThat(read.amounts()).singleElement().satisfies(amount -> {
            assertThat(amount.unit()).isEqualTo(unit);
            assertThat(amount.value()).isEqualByComparingTo("2.5");
        });
    }

    @Test
    void shouldStateThatATimeDoesNotCount() {
        assertThat(TimeText.read(StatedTime.NOT_COUNTED, null).kind()).isEqualTo(TimeReading.Kind.NOT_COUNTED);
    }
}

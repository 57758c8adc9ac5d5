package vn.quytrinh.interchange.bpmn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BpmnIdsTest {

    private static final String[] PIECES = {
        "S", "0", "2", ">", "/", "#", "_", "-", ".", "@", "gt", "at", "hash", "slash", "x005F", " ", "Đ", "😀", ":"
    };

    @ParameterizedTest
    @CsvSource({
        "S02, S02",
        "U01, U01",
        "S_02, S_02",
        "S02>S03, S02_gt_S03",
        "S02>SUPPLEMENT#2, S02_gt_SUPPLEMENT_hash_2",
        "S04/duration, S04_slash_duration",
        "2.002621, _x0032_.002621",
        "Bước 1, B_x01B0__x1EDB_c_x0020_1",
        "S_gt_T, S_x005F_gt_T",
    })
    void shouldMapIdsToNamesXmlAllows(String modelId, String bpmnId) {
        // when
        String mapped = BpmnIds.toBpmn(modelId);

        // then
        assertThat(mapped).isEqualTo(bpmnId);
        assertThat(BpmnIds.toModel(mapped)).isEqualTo(modelId);
    }

    @Test
    void shouldMapEveryIdBackAndNoTwoToTheSame() {
        // given
        Random random = new Random(20260901);
        Map<String, String> modelIds = new HashMap<>();

        for (int i = 0; i < 20_000; i++) {
            StringBuilder modelId = new StringBuilder();
            for (int pieces = random.nextInt(1, 7); pieces > 0; pieces--) {
                modelId.append(PIECES[random.nextInt(PIECES.length)]);
            }

            // when
            String bpmnId = BpmnIds.toBpmn(modelId.toString());
            String part = BpmnIds.part(modelId.toString(), "choice");

            // then
            assertThat(bpmnId).matches("[A-Za-z_][A-Za-z0-9._-]*");
            assertThat(BpmnIds.toModel(bpmnId)).isEqualTo(modelId.toString());
            assertThat(BpmnIds.toModel(part)).isEqualTo(modelId.toString());
            assertThat(BpmnIds.toModel(part + "_at_shape")).isEqualTo(modelId.toString());
            assertThat(modelIds.merge(bpmnId, modelId.toString(), (one, other) -> one))
                    .isEqualTo(modelId.toString());
            assertThat(modelIds.merge(part, modelId.toString(), (one, other) -> one))
                    .isEqualTo(modelId.toString());
        }
    }

    @Test
    void shouldRefuseAnEmptyId() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BpmnIds.toBpmn(""))
                .withMessageContaining("Expected an id");
    }
}

package vn.quytrinh.handling.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.quytrinh.handling.HandlingException;
import vn.quytrinh.procedure.samples.SampleProcedures;

class DecisionTablesTest {

    private static final String HOME_BY_JAVA = """
            <definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/" id="d" name="T1" namespace="x">
              <decision id="t" name="T1">
                <variable name="T1" typeRef="string"/>
                <context>
                  <contextEntry>
                    <variable name="home"/>
                    <functionDefinition kind="Java">
                      <formalParameter name="name"/>
                      <context>
                        <contextEntry><variable name="class"/><literalExpression><text>"java.lang.System"</text></literalExpression></contextEntry>
                        <contextEntry><variable name="method signature"/><literalExpression><text>"getProperty(java.lang.String)"</text></literalExpression></contextEntry>
                      </context>
                    </functionDefinition>
                  </contextEntry>
                  <contextEntry><literalExpression><text>home("user.home")</text></literalExpression></contextEntry>
                </context>
              </decision>
            </definitions>
            """;

    private static DecisionTables land() {
        var table =
                SampleProcedures.load("dat-dai-cap-doi-gcn-10-ngay").getTables().get(0);
        return DecisionTables.compile(Map.of(table.getId(), DmnDocument.of(table)));
    }

    @Test
    void shouldChooseTheOutcomeByTheFacts() {
        assertThat(land().outcome("T1", Map.of("taxOwed", true))).isEqualTo("S02>S03");
        assertThat(land().outcome("T1", Map.of("taxOwed", false))).isEqualTo("S02>S04");
        assertThat(land().factsOf("T1")).containsExactly("taxOwed");
    }

    @Test
    void shouldChooseNothingWhileAFactIsUnknown() {
        assertThat(land().outcome("T1", Map.of())).isNull();
        assertThat(land().outcome("T9", Map.of("taxOwed", true))).isNull();
    }

    @Test
    void shouldNotLetATableReachJava() {
        Map<String, byte[]> dmn = Map.of("T1", HOME_BY_JAVA.getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> {
                    Object reached = DecisionTables.compile(dmn).outcome("T1", Map.of());
                    assertThat(reached).isNotEqualTo(System.getProperty("user.home"));
                })
                .isInstanceOf(HandlingException.class);
    }

    @Test
    void shouldRefuseADoctype() {
        Map<String, byte[]> dmn =
                Map.of("T1", "<!DOCTYPE x [<!ENTITY a \"b\">]><definitions/>".getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> DecisionTables.compile(dmn))
                .isInstanceOfSatisfying(
                        HandlingException.class, e -> assertThat(e.code()).isEqualTo("TABLE_FORBIDDEN"));
    }
}

package vn.quytrinh.designer.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.quytrinh.designer.DesignerTest;
import vn.quytrinh.engine.procedure.OpenDraft;
import vn.quytrinh.engine.procedure.Procedures;

@DesignerTest
class PageWarmUpTest {
    @Autowired
    private PageWarmUp warmUp;

    @Autowired
    private Procedures procedures;

    @Autowired
    private JdbcTemplate database;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void shouldTellWhatABrowserWouldBeTold(boolean editing) {
        // given
        OpenDraft draft = procedures.open(procedures.list().getFirst().key());

        // when
        String told = warmUp.open(draft.summary().key(), editing);

        // then
        assertThat(told)
                .contains(draft.procedure().getProcess().getSteps().getLast().getName())
                .contains("quytrinh-canvas");
    }

    @Test
    void shouldLeaveNothingBehind() {
        // given
        String key = procedures.list().getFirst().key();
        String before = rows();

        // when
        warmUp.open(key, true);
        warmUp.open(key, false);

        // then
        assertThat(rows()).isEqualTo(before);
        assertThat(SecurityContextHolder.getContext().getAuthentication()).isNull();
    }

    private String rows() {
        return String.join(
                ", ",
                database
                        .queryForList(
                                "select table_name from information_schema.tables where table_schema = 'PUBLIC'",
                                String.class)
                        .stream()
                        .filter(table -> !table.startsWith("SCHEDULED"))
                        .map(table -> table + " "
                                + database.queryForObject("select count(*) from \"" + table + "\"", Integer.class))
                        .toList());
    }
}

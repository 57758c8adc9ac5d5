package vn.quytrinh.server.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.quytrinh.engine.AgencyScope;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.Role;
import vn.quytrinh.engine.impact.Impacts;
import vn.quytrinh.engine.index.KnownUnit;
import vn.quytrinh.engine.procedure.Procedures;
import vn.quytrinh.model.organisation.OrgUnit;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.procedure.samples.SampleProcedures;

/** The units that procedures name, with their codes, on whatever database. */
abstract class AbstractOrganisationTest {

    @Autowired
    private Procedures procedures;

    @Autowired
    private Impacts impacts;

    @BeforeEach
    void draft() {
        save("don-vi-mot", "000.00.17.H26");
        save("don-vi-hai", "H26.17");
        save("don-vi-ba", null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"phong luu tru dien tu", "000.00.17.H26", "h26.17", "Lưu trữ 000.00"})
    void shouldFindAUnitByNameOrCode(String typed) {
        // when
        List<KnownUnit> found = impacts.units(typed, 10, of("H26"));

        // then
        assertThat(found).singleElement().satisfies(unit -> {
            assertThat(unit.name()).isEqualTo("Phòng Lưu trữ điện tử");
            assertThat(unit.codes()).isSubsetOf("000.00.17.H26", "H26.17").isNotEmpty();
        });
    }

    @Test
    void shouldGatherTheCodesThatProceduresGiveAUnit() {
        // given
        String typed = "luu tru dien tu";

        // then
        assertThat(impacts.units(typed, 10, of("H26")))
                .singleElement()
                .extracting(KnownUnit::codes)
                .isEqualTo(List.of("000.00.17.H26", "H26.17"));
        assertThat(impacts.units(typed, 10, of("H05"))).isEmpty();
        assertThat(impacts.units("H26.1", 10, of("H26"))).isNotEmpty();
        assertThat(impacts.units("000.00.18", 10, of("H26"))).isEmpty();
    }

    private void save(String key, @Nullable String code) {
        Procedure procedure = SampleProcedures.load(Api.PROCEDURE);
        procedure.setId(key);
        procedure.setTerritory("VN.H26");
        OrgUnit unit = procedure.getOrganisation().getUnits().getFirst();
        unit.setName("Phòng Lưu trữ điện tử");
        unit.setCode(code);
        procedures.importModel(procedure, Caller.SYSTEM);
    }

    private static Caller of(String agency) {
        return new Caller("lan", EnumSet.of(Role.ANALYST), AgencyScope.of(agency), false);
    }
}

package vn.quytrinh.engine.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.quytrinh.engine.AgencyScope;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.procedure.territory.Territory;

/** Tells whose procedure it is: by its territory, else by the province its code names, else nobody's. */
public final class ProcedureAgency {

    /** Stands for all agencies: what it chooses holds where nobody nearer has chosen. */
    public static final String ALL = "*";

    private ProcedureAgency() {}

    /** Returns the agency of a procedure, {@code H05.12} for {@code VN.H05.12}; {@code *} when it names none. */
    public static String of(Procedure procedure) {
        String named = Objects.requireNonNullElse(procedure.getTerritory(), "");
        String agency = Territory.isTerritory(named)
                ? new Territory(named).calendar()
                : Territory.ofCode(procedure.getCode()).map(Territory::calendar).orElse(ALL);
        return AgencyScope.isAgency(agency) ? agency : ALL;
    }

    /**
     * Requires that a procedure is within somebody's scope; one of no agency in particular is everybody's.
     *
     * @param procedure the procedure
     * @param caller who asks
     * @throws vn.quytrinh.engine.EngineException {@code AGENCY_FORBIDDEN}
     */
    public static void require(Procedure procedure, Caller caller) {
        require(of(procedure), caller);
    }

    /**
     * Requires that what belongs to an agency is within somebody's scope.
     *
     * @param agency whose it is, {@code *} for nobody's in particular
     * @param caller who asks
     * @throws vn.quytrinh.engine.EngineException {@code AGENCY_FORBIDDEN}
     */
    public static void require(String agency, Caller caller) {
        if (!isWithin(agency, caller)) {
            caller.requireAgency(agency);
        }
    }

    /** Tells whether what belongs to an agency is within somebody's scope; nobody's in particular is everybody's. */
    public static boolean isWithin(String agency, Caller caller) {
        return agency.equals(ALL) || caller.scope().covers(agency);
    }

    /** Returns an agency and those above it, the nearest first, {@code *} last. */
    static List<String> chain(String agency) {
        List<String> chain = new ArrayList<>();
        if (!agency.equals(ALL)) {
            for (String each = agency; !each.isEmpty(); each = each.substring(0, Math.max(0, each.lastIndexOf('.')))) {
                chain.add(each);
            }
        }
        chain.add(ALL);
        return List.copyOf(chain);
    }
}

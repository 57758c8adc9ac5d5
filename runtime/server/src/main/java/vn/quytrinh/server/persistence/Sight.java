package vn.quytrinh.server.persistence;

import java.util.ArrayList;
import java.util.List;
import vn.quytrinh.engine.AgencyScope;

/** Which procedures somebody sees: those of their agencies, of agencies above these and of none in particular. */
final class Sight {

    private Sight() {}

    /** Returns the condition on a column with the agency of a procedure, and adds what it asks about. */
    static String of(String column, AgencyScope scope, List<Object> values) {
        if (scope.equals(AgencyScope.ALL)) {
            return "";
        }
        List<String> any = new ArrayList<>(List.of(column + " = '*'"));
        for (String agency : scope.agencies()) {
            any.add(column + " like ?");
            values.add(agency + ".%");
            for (String each = agency; !each.isEmpty(); each = each.substring(0, Math.max(0, each.lastIndexOf('.')))) {
                any.add(column + " = ?");
                values.add(each);
            }
        }
        return " and (" + String.join(" or ", any) + ")";
    }

    /** Tells the same of one procedure. */
    static boolean covers(AgencyScope scope, String agency) {
        return agency.equals("*")
                || scope.covers(agency)
                || scope.agencies().stream().anyMatch(own -> own.startsWith(agency + "."));
    }

    /** Returns the condition that every word begins a word of a folded column, and adds what it asks about. */
    static String words(String column, List<String> words, List<Object> values) {
        var conditions = new StringBuilder();
        for (String word : words) {
            conditions.append(" and ").append(column).append(" like ?");
            values.add("% " + word + "%");
        }
        return conditions.toString();
    }
}

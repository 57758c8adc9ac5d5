package vn.quytrinh.procedure.law.regime;

import java.util.ArrayList;
import java.util.List;

/** Territories within one another, separated by dots: {@code VN.H05} lies within {@code VN}. */
final class Territory {

    private Territory() {}

    /** Returns the territory and those around it, the nearest first. */
    static List<String> chain(String scope) {
        List<String> chain = new ArrayList<>();
        for (String around = scope;
                !around.isEmpty();
                around = around.substring(0, Math.max(0, around.lastIndexOf('.')))) {
            chain.add(around);
        }
        return chain;
    }
}

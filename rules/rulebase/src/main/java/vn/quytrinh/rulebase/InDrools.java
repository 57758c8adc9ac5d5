package vn.quytrinh.rulebase;

import java.util.function.Supplier;
import org.kie.api.KieServices;

/**
 * Lets Drools find its own services and classes, which it looks up through the class loader of the thread. On a plain class path
 * that loader sees everything; in OSGi it is the caller's and sees nothing of Drools.
 */
public final class InDrools {

    private InDrools() {}

    /**
     * Runs something with Drools' own class loader as that of the thread.
     *
     * @param work what makes Drools load or compile something, not null
     * @return its result
     */
    public static <T> T call(Supplier<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(drools());
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /**
     * Returns a class loader to compile rules against: that of a module, and beside it that of Drools where they are not the same.
     *
     * @param module the class loader of the module whose classes the rules name, not null
     */
    public static ClassLoader beside(ClassLoader module) {
        return module == drools() ? module : new BesideDrools(module, drools());
    }

    private static ClassLoader drools() {
        return KieServices.class.getClassLoader();
    }
}

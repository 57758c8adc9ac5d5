package vn.quytrinh.procedure.bundle;

import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EPackage;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/**
 * Takes the packages of the model out of EMF's registry when the bundle stops. EMF stays on the bus, and would keep the classes
 * of a bundle that is gone and give them to the one that comes after it.
 */
public final class ModelActivator implements BundleActivator {

    @Override
    public void start(BundleContext context) {
        // Packages register themselves when they are first used.
    }

    @Override
    public void stop(BundleContext context) {
        ClassLoader own = ModelActivator.class.getClassLoader();
        for (Map.Entry<String, Object> registered : List.copyOf(EPackage.Registry.INSTANCE.entrySet())) {
            if (registered.getValue().getClass().getClassLoader() == own) {
                EPackage.Registry.INSTANCE.remove(registered.getKey());
            }
        }
    }
}

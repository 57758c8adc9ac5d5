package vn.quytrinh.rulebase;

import java.io.IOException;
import java.net.URL;
import java.util.Enumeration;
import org.jspecify.annotations.Nullable;

/** What a module sees and, where it sees nothing, what Drools sees: compiled rules name classes of Drools that nobody else does. */
final class BesideDrools extends ClassLoader {

    private final ClassLoader drools;

    BesideDrools(ClassLoader module, ClassLoader drools) {
        super(module);
        this.drools = drools;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        return drools.loadClass(name);
    }

    @Override
    protected @Nullable URL findResource(String name) {
        return drools.getResource(name);
    }

    @Override
    protected Enumeration<URL> findResources(String name) throws IOException {
        return drools.getResources(name);
    }
}

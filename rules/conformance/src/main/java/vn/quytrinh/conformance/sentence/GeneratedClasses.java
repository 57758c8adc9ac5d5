package vn.quytrinh.conformance.sentence;

import java.util.Map;

/** The classes of one set of generated rules; they go with their loader. */
final class GeneratedClasses extends ClassLoader {

    private final Map<String, byte[]> classes;

    /**
     * @param classes the bytes by the name of the class
     */
    GeneratedClasses(ClassLoader parent, Map<String, byte[]> classes) {
        super("quality-rules", parent);
        this.classes = Map.copyOf(classes);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = classes.get(name);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }
}

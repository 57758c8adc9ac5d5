package vn.quytrinh.karaf.bundles;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.apache.felix.framework.FrameworkFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;

/** An OSGi framework with the bundles of some folders and nothing else but the JDK and the logging API. */
final class Framework implements AutoCloseable {

    /** The logging API is that of the framework; Jackson 2 is inside the bundle of Drools. */
    private static final String NOT_DEPLOYED =
            "(org\\.slf4j|com\\.fasterxml\\.jackson\\.core\\.jackson-(core|databind)).*";

    private final org.osgi.framework.launch.Framework felix;
    private final List<Bundle> bundles;

    private Framework(org.osgi.framework.launch.Framework felix, List<Bundle> bundles) {
        this.felix = felix;
        this.bundles = bundles;
    }

    /**
     * Starts one.
     *
     * @param storage where the framework keeps them, absent or empty
     * @param folders the folders of the bundles
     */
    static Framework start(Path storage, Path... folders) throws BundleException, IOException {
        var felix = new FrameworkFactory()
                .newFramework(Map.of(
                        Constants.FRAMEWORK_STORAGE,
                        storage.toString(),
                        Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA,
                        "org.slf4j;version=2.0,org.slf4j.event;version=2.0,org.slf4j.helpers;version=2.0,org.slf4j.spi;version=2.0",
                        Constants.FRAMEWORK_BUNDLE_PARENT,
                        Constants.FRAMEWORK_BUNDLE_PARENT_BOOT));
        felix.start();
        List<Bundle> bundles = new ArrayList<>();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path jar : files.sorted().toList()) {
                    if (!jar.getFileName().toString().matches(NOT_DEPLOYED)) {
                        bundles.add(felix.getBundleContext()
                                .installBundle(jar.toUri().toString()));
                    }
                }
            }
        }
        for (Bundle bundle : bundles) {
            bundle.start();
        }
        return new Framework(felix, List.copyOf(bundles));
    }

    /** Returns what sees every service. */
    BundleContext context() {
        return felix.getBundleContext();
    }

    List<Bundle> bundles() {
        return bundles;
    }

    Bundle bundle(String name) {
        return bundles.stream()
                .filter(bundle -> name.equals(bundle.getSymbolicName()))
                .findAny()
                .orElseThrow(() -> new AssertionError("Expected the bundle " + name + " but found " + bundles));
    }

    /** Installs a bundle of one class that uses the packages given, and loads the class from it. */
    Class<?> load(Class<?> type, String imports) throws BundleException, IOException, ClassNotFoundException {
        var manifest = new Manifest();
        Attributes headers = manifest.getMainAttributes();
        headers.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        headers.putValue(Constants.BUNDLE_MANIFESTVERSION, "2");
        headers.putValue(Constants.BUNDLE_SYMBOLICNAME, type.getSimpleName());
        headers.putValue(Constants.IMPORT_PACKAGE, imports);
        var bytes = new ByteArrayOutputStream();
        String entry = type.getName().replace('.', '/') + ".class";
        try (var jar = new JarOutputStream(bytes, manifest);
                InputStream in = type.getClassLoader().getResourceAsStream(entry)) {
            jar.putNextEntry(new JarEntry(entry));
            jar.write(in.readAllBytes());
        }
        return felix.getBundleContext()
                .installBundle("memory:" + type.getName(), new ByteArrayInputStream(bytes.toByteArray()))
                .loadClass(type.getName());
    }

    @Override
    public void close() throws BundleException, InterruptedException {
        felix.stop();
        felix.waitForStop(0);
    }
}

package vn.quytrinh.karaf.bundles;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.ref.WeakReference;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.framework.wiring.FrameworkWiring;
import vn.quytrinh.engine.contract.Contract;

/** The runtime is installed, asked and uninstalled again and again; nothing of it stays behind. */
class RoundsIT {

    private static final int ROUNDS = 200;
    private static final int ROUNDS_WITH_DROOLS = 5;
    private static final int FEW = 5;
    /** In megabytes. One class loader that stays would keep its releases and compiled rules, 200 of them ten times as much. */
    private static final int LITTLE = 16;

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int COLLECTIONS = 200;
    private static final long MEGABYTE = 1024L * 1024L;
    private static final String PROCEDURE = "y-te-mien-nhiem-gdv";
    private static final String QUESTION = """
            {"release":"y-te-mien-nhiem-gdv","dossier":"H05.12-260212-010001","at":"2026-03-10T10:00",
             "history":[{"eventId":"e1","type":"ACCEPTED","occurredAt":"2026-02-12T09:00:00+07:00","data":{}}]}""";

    @TempDir
    private Path base;

    private Framework framework;

    @BeforeEach
    void start() throws Exception {
        Contract.PUBLISHER.trustIn(base.resolve("trusted"));
        Files.createDirectories(base.resolve("releases"));
        Files.write(
                base.resolve("releases/release.zip"),
                Contract.PUBLISHER.publish(PROCEDURE, LocalDate.of(2015, 1, 1)).bytes());
        System.setProperty("org.osgi.service.http.port", "0");
        framework =
                Framework.start(base.resolve("framework"), Path.of("target", "bundles"), Path.of("target", "services"));
        BundleContext context = framework.context();
        Object admin = context.getService(service("org.osgi.service.cm.ConfigurationAdmin"));
        Object settings = admin.getClass()
                .getMethod("getConfiguration", String.class, String.class)
                .invoke(admin, "vn.quytrinh.runtime", null);
        settings.getClass()
                .getMethod("update", Dictionary.class)
                .invoke(
                        settings,
                        new Hashtable<>(Map.of(
                                "releases.folder", base.resolve("releases").toString(),
                                "trusted.folder", base.resolve("trusted").toString())));
    }

    @AfterEach
    void stop() throws Exception {
        framework.close();
        System.clearProperty("org.osgi.service.http.port");
    }

    @Test
    void shouldLeaveNothingOfTheServicesBehind() throws Exception {
        shouldLeaveNothingBehind(ROUNDS, name -> name.startsWith("quytrinh-karaf-"));
    }

    @Test
    void shouldLeaveNothingOfRulesAndDroolsBehind() throws Exception {
        shouldLeaveNothingBehind(ROUNDS_WITH_DROOLS, name -> name.startsWith("quytrinh-"));
    }

    private void shouldLeaveNothingBehind(int rounds, Predicate<String> ours) throws Exception {
        List<Bundle> bundles = framework.bundles().stream()
                .filter(bundle -> ours.test(bundle.getSymbolicName()))
                .toList();
        // The first round is not counted: whoever is asked for the first time makes what it keeps.
        List<WeakReference<ClassLoader>> loaders = new ArrayList<>();
        bundles = round(bundles, loaders, true);
        Set<String> threads = threads();
        long memory = memory();
        loaders.clear();

        for (int i = 0; i < rounds; i++) {
            bundles = round(bundles, loaders, rounds < ROUNDS || i % (ROUNDS / 10) == 0);
        }

        assertThat(loaders).hasSize(rounds * bundles.size());
        // The framework itself may still name those of the last round.
        assertThat(left(loaders.subList(0, loaders.size() - bundles.size())))
                .as("class loaders")
                .isZero();
        assertThat(threads()).as("threads").hasSizeLessThanOrEqualTo(threads.size() + FEW);
        assertThat(memory() / MEGABYTE).as("megabytes").isLessThanOrEqualTo(memory / MEGABYTE + LITTLE);
    }

    /** Asks the runtime, uninstalls its bundles and installs them anew. */
    private List<Bundle> round(List<Bundle> bundles, List<WeakReference<ClassLoader>> loaders, boolean decides)
            throws Exception {
        if (decides) {
            var answer = new FutureTask<>(this::decide);
            Thread thread = new Thread(answer);
            thread.start();
            assertThat(answer.get()).contains("\"receipt\"");
            thread.join();
        }
        for (Bundle bundle : bundles) {
            loaders.add(new WeakReference<>(bundle.adapt(BundleWiring.class).getClassLoader()));
        }
        List<String> locations = bundles.stream().map(Bundle::getLocation).toList();
        for (Bundle bundle : bundles) {
            bundle.uninstall();
        }
        var refreshed = new CountDownLatch(1);
        framework.context().getBundle(0).adapt(FrameworkWiring.class).refreshBundles(null, event -> {
            if (event.getType() == FrameworkEvent.PACKAGES_REFRESHED) {
                refreshed.countDown();
            }
        });
        refreshed.await();
        List<Bundle> next = new ArrayList<>();
        for (String location : locations) {
            next.add(framework.context().installBundle(location));
        }
        for (Bundle bundle : next) {
            bundle.start();
        }
        return next;
    }

    /** Finds a service by a name that is another class here than in the framework. */
    private ServiceReference<?> service(String name) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            ServiceReference<?>[] found = framework.context().getAllServiceReferences(name, null);
            if (found != null) {
                return found[0];
            }
            Thread.onSpinWait();
        }
        throw new AssertionError("Expected the service " + name);
    }

    /** Asks until the services are there with their settings, and returns the decision. */
    private String decide() throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        InvocationTargetException last = null;
        while (System.nanoTime() < end) {
            ServiceReference<?> reference = service("vn.quytrinh.karaf.service.ProcedureRuntime");
            Object runtime = framework.context().getService(reference);
            if (runtime != null) {
                try {
                    return String.valueOf(runtime.getClass()
                            .getMethod("decide", byte[].class)
                            .invoke(runtime, QUESTION.getBytes(StandardCharsets.UTF_8)));
                } catch (InvocationTargetException notYet) {
                    last = notYet;
                } finally {
                    framework.context().ungetService(reference);
                }
            }
        }
        throw new AssertionError("Expected a decision", last);
    }

    private static long left(List<WeakReference<ClassLoader>> loaders) {
        long left = loaders.size();
        for (int i = 0; i < COLLECTIONS && left > 0; i++) {
            System.gc();
            left = loaders.stream().filter(loader -> !loader.refersTo(null)).count();
        }
        return left;
    }

    private static Set<String> threads() {
        return Thread.getAllStackTraces().keySet().stream().map(Thread::getName).collect(Collectors.toSet());
    }

    private static long memory() {
        System.gc();
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}

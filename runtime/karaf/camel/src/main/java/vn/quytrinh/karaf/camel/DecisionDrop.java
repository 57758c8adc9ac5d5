package vn.quytrinh.karaf.camel;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.apache.camel.CamelContext;
import org.apache.camel.impl.DefaultCamelContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.karaf.service.ProcedureRuntime;

/** Runs the route as long as the runtime is there. */
@Component(service = DecisionDrop.class, configurationPid = DropSettings.PID, immediate = true)
@Designate(ocd = DropSettings.class)
public final class DecisionDrop {

    private static final long PATIENCE_SECONDS = 30;

    private final CamelContext camel;

    /**
     * Starts the route.
     *
     * @param runtime decides
     * @param settings the settings
     * @throws EngineException {@code DROP_FOLDERS_EQUAL}
     * @throws Exception when Camel cannot start the route
     */
    @Activate
    public DecisionDrop(@Reference ProcedureRuntime runtime, DropSettings settings) throws Exception {
        DropFolders folders = DropFolders.of(settings);
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        // Camel looks its parts up through it, and its threads inherit it.
        thread.setContextClassLoader(DecisionDrop.class.getClassLoader());
        try {
            var context = new DefaultCamelContext();
            context.setApplicationContextClassLoader(DecisionDrop.class.getClassLoader());
            context.disableJMX();
            context.getShutdownStrategy().setTimeout(PATIENCE_SECONDS);
            context.getShutdownStrategy().setTimeUnit(TimeUnit.SECONDS);
            context.addRoutes(new DecisionRoute(
                    folders,
                    new AskRuntime(runtime, settings.largest_bytes()),
                    settings.interval_ms(),
                    new QuietFile(Duration.ofMillis(settings.quiet_ms()))));
            start(context);
            camel = context;
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static void start(CamelContext context) throws Exception {
        try {
            context.start();
        } catch (Exception e) {
            context.stop();
            throw e;
        }
    }

    /** Lets a question that is being answered be answered; the threads of Camel end with it. */
    @Deactivate
    void close() {
        camel.stop();
    }
}

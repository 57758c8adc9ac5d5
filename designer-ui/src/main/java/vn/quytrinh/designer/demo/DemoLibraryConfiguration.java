package vn.quytrinh.designer.demo;

import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.quytrinh.designer.access.DemoAccess;
import vn.quytrinh.designer.pieces.Background;
import vn.quytrinh.engine.approval.Approvals;
import vn.quytrinh.engine.library.Variants;
import vn.quytrinh.engine.procedure.Procedures;
import vn.quytrinh.engine.quality.Quality;
import vn.quytrinh.engine.release.Releases;

/** Fills the library of a demonstration once it has started, and lets nobody wait for it. */
@Configuration(proxyBeanMethods = false)
class DemoLibraryConfiguration {
    private static final Logger LOG = LoggerFactory.getLogger("vn.quytrinh.demo");

    @Bean
    DemoLibrary demoLibrary(
            Procedures procedures,
            Variants variants,
            Quality quality,
            Approvals approvals,
            Releases releases,
            InstantSource clock) {
        return new DemoLibrary(procedures, variants, quality, approvals, releases, clock);
    }

    @Bean
    ApplicationListener<ApplicationReadyEvent> demoLibraryAtWork(
            DemoLibrary library,
            DemoAccess demo,
            Background background,
            @Value("${quytrinh.demo.library}") boolean wanted) {
        return ready -> {
            if (demo.isOn() && wanted) {
                background.execute(() -> fill(library));
            }
        };
    }

    private static void fill(DemoLibrary library) {
        try {
            if (library.fill()) {
                LOG.info(
                        "Demo library: variants of {} on their way, some in force (thư viện trình diễn)",
                        DemoLibrary.AGENCY);
            }
        } catch (RuntimeException fault) {
            LOG.warn("The demo library could not be filled; what was done of it stays", fault);
        }
    }
}

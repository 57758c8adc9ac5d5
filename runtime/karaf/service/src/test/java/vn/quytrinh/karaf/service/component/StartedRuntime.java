package vn.quytrinh.karaf.service.component;

import java.nio.file.Path;
import vn.quytrinh.engine.contract.ContractPublisher;
import vn.quytrinh.handling.release.ReleaseArchive;
import vn.quytrinh.karaf.service.ProcedureRuntime;

/** The real services without a framework, for tests of bundles that use them. */
public final class StartedRuntime implements AutoCloseable {

    private final DefaultReleaseShelf shelf;
    private final ProcedureRuntime runtime;

    /**
     * Starts it in a folder of its own, with a release.
     *
     * @param base the folder
     * @param publisher who signed the release, and is trusted
     * @param release the release
     */
    public StartedRuntime(Path base, ContractPublisher publisher, ReleaseArchive release) {
        publisher.trustIn(base.resolve("trusted"));
        shelf = new DefaultReleaseShelf(Settings.in(base));
        shelf.install(release.bytes(), "an");
        runtime = new DefaultProcedureRuntime(shelf);
    }

    /** Returns the service that decides. */
    public ProcedureRuntime runtime() {
        return runtime;
    }

    @Override
    public void close() {
        shelf.close();
    }
}

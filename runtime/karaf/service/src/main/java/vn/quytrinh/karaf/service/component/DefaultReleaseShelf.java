package vn.quytrinh.karaf.service.component;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.metatype.annotations.Designate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.quytrinh.engine.AuditLog;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.ErrorKind;
import vn.quytrinh.engine.UnitOfWork;
import vn.quytrinh.engine.release.KeptReleases;
import vn.quytrinh.engine.release.PublicKeyFile;
import vn.quytrinh.engine.release.ReleaseSummary;
import vn.quytrinh.engine.release.SigningKeys;
import vn.quytrinh.engine.release.VerifiedArchive;
import vn.quytrinh.engine.wire.ReleaseView;
import vn.quytrinh.handling.CanonicalJson;
import vn.quytrinh.handling.release.ReleaseArchive;
import vn.quytrinh.handling.release.ReleaseManifest;
import vn.quytrinh.karaf.service.InstalledRelease;
import vn.quytrinh.karaf.service.ReleaseShelf;
import vn.quytrinh.karaf.service.ReleaseSource;
import vn.quytrinh.karaf.service.VerifiedRelease;
import vn.quytrinh.karaf.service.installed.FolderWatch;
import vn.quytrinh.karaf.service.installed.Installations;
import vn.quytrinh.karaf.service.installed.ReleasesFolder;
import vn.quytrinh.karaf.service.installed.SourcedReleases;
import vn.quytrinh.karaf.service.memory.MemoryReleases;
import vn.quytrinh.karaf.service.memory.OneWriter;

/** Keeps the installed releases in memory, and looks after the releases folder as long as it is active. */
@Component(
        service = {ReleaseShelf.class, DefaultReleaseShelf.class},
        configurationPid = RuntimeSettings.PID,
        immediate = true)
@Designate(ocd = RuntimeSettings.class)
public final class DefaultReleaseShelf implements ReleaseShelf {

    private static final Logger LOG = LoggerFactory.getLogger(DefaultReleaseShelf.class);

    private final SigningKeys keys;
    private final Installations installed;
    private final ReleasesFolder folder;
    private final SourcedReleases sources;
    private final FolderWatch watch;
    private final long largest;

    /**
     * Installs what is in the releases folder, and begins to watch it.
     *
     * @param settings the settings
     */
    @Activate
    public DefaultReleaseShelf(RuntimeSettings settings) {
        Path trusted = Path.of(settings.trusted_folder());
        keys = new SigningKeys(PublicKeyFile.folder(trusted));
        if (keys.known().isEmpty()) {
            LOG.warn("No release can be installed: there is no key (*.pem) in the folder of trusted keys {}", trusted);
        }
        UnitOfWork unitOfWork = new OneWriter();
        var store = new MemoryReleases();
        installed = new Installations(
                new KeptReleases(
                        store, keys, announcements -> {}, DefaultReleaseShelf::log, unitOfWork, Clock.systemUTC()),
                store,
                unitOfWork);
        sources = new SourcedReleases(installed);
        largest = settings.releases_largest_bytes();
        folder = new ReleasesFolder(Path.of(settings.releases_folder()), largest, installed);
        folder.open();
        watch = new FolderWatch(folder, Duration.ofMillis(settings.releases_interval_ms()));
    }

    @Deactivate
    void close() {
        watch.close();
    }

    @Reference(name = "sources", cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void add(ReleaseSource source) {
        sources.refresh(source);
    }

    void updated(ReleaseSource source) {
        sources.refresh(source);
    }

    void remove(ReleaseSource source) {
        sources.remove(source);
    }

    /** Returns the releases that are installed, for whoever decides by them. */
    KeptReleases releases() {
        return installed.releases();
    }

    private static void log(AuditLog.Entry entry) {
        LOG.debug("{} {} {} {}", entry.action(), entry.subject(), entry.caller(), entry.detail());
    }

    @Override
    public List<InstalledRelease> list() {
        return installed.reading(
                () -> releases().list().stream().map(this::view).toList());
    }

    @Override
    public List<InstalledRelease> list(String procedure) {
        return installed.reading(
                () -> releases().list(procedure).stream().map(this::view).toList());
    }

    @Override
    public InstalledRelease find(String id) {
        return installed.reading(() -> view(releases().find(id)));
    }

    private InstalledRelease view(ReleaseSummary release) {
        String id = release.id();
        return new InstalledRelease(
                ReleaseView.of(
                        release, releases().load(id).manifest(), releases().signedBy(id)),
                String.join(", ", installed.origins(id)));
    }

    @Override
    public byte[] archive(String id) {
        return releases().archive(id).clone();
    }

    @Override
    public VerifiedRelease verify(byte[] archive) {
        VerifiedArchive verified = releases().verify(archive);
        ReleaseArchive release = verified.archive();
        return new VerifiedRelease(
                release.id(),
                release.key(),
                release.code(),
                CanonicalJson.mapper()
                        .readValue(ReleaseArchive.manifest(archive), ReleaseManifest.class)
                        .name(),
                release.effectiveFrom(),
                release.hash(),
                verified.keyId(),
                !installed.origins(release.id()).isEmpty());
    }

    @Override
    public VerifiedRelease verify(Path file) {
        return verify(read(file));
    }

    @Override
    public InstalledRelease install(byte[] archive, String by) {
        return install(archive, new Caller(by, true));
    }

    @Override
    public InstalledRelease install(byte[] archive, Caller caller) {
        return view(folder.keep(releases().verify(archive.clone()), caller));
    }

    @Override
    public InstalledRelease install(Path file, String by) {
        return install(read(file), by);
    }

    @Override
    public void uninstall(String id, String by) {
        releases().find(id);
        Set<String> origins = installed.origins(id);
        origins.stream()
                .filter(origin -> !origin.startsWith(ReleasesFolder.ORIGIN))
                .findFirst()
                .ifPresent(origin -> {
                    throw ofASource(id, origin);
                });
        origins.forEach(folder::drop);
        LOG.info("Release {} was uninstalled by {}", id, by);
    }

    @Override
    public List<SigningKeys.KnownKey> keys() {
        return List.copyOf(keys.known());
    }

    private byte[] read(Path file) {
        try {
            long size = Files.size(file);
            if (size > largest) {
                throw new EngineException(
                        ErrorKind.TOO_LARGE,
                        "RELEASE_FILE_TOO_LARGE",
                        "Tệp bản phát hành được tối đa %d byte nhưng %s có %d. Hãy kiểm tra tệp, hoặc nâng giới hạn trong cấu hình."
                                .formatted(largest, file, size),
                        "Expected a release file of at most %d bytes but %s has %d. Maybe check the file, or raise the limit in the configuration."
                                .formatted(largest, file, size));
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new EngineException(
                    ErrorKind.NOT_FOUND,
                    "RELEASE_FILE_UNREADABLE",
                    "Cần đọc được tệp bản phát hành %s nhưng không đọc được (%s). Hãy kiểm tra đường dẫn và quyền."
                            .formatted(file, e.getClass().getSimpleName()),
                    "Expected to read the release file %s but cannot (%s). Maybe check its path and permissions."
                            .formatted(file, e.getClass().getSimpleName()),
                    e);
        }
    }

    private static EngineException ofASource(String id, String origin) {
        return new EngineException(
                ErrorKind.CONFLICT,
                "RELEASE_OF_A_SOURCE",
                "Chỉ gỡ được bản phát hành nằm trong thư mục nhưng %s đến từ %s. Hãy gỡ ở nơi cung cấp."
                        .formatted(id, origin),
                "Expected a release of the releases folder but %s comes from %s. Maybe take it away there."
                        .formatted(id, origin));
    }
}

package vn.quytrinh.karaf.service.installed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.contract.ContractPublisher;
import vn.quytrinh.engine.release.KeptReleases;
import vn.quytrinh.engine.release.PublicKeyFile;
import vn.quytrinh.engine.release.ReleaseSummary;
import vn.quytrinh.engine.release.SigningKeys;
import vn.quytrinh.handling.release.ReleaseArchive;
import vn.quytrinh.karaf.service.memory.MemoryReleases;
import vn.quytrinh.karaf.service.memory.OneWriter;

/** What happens to the releases when files come, change and go; each scan is one look of the thread that watches. */
class ReleasesFolderTest {

    private static final String PROCEDURE = "y-te-mien-nhiem-gdv";
    private static final LocalDate WED_2025_01_01 = LocalDate.of(2025, 1, 1);
    private static final LocalDate TUE_2025_07_01 = LocalDate.of(2025, 7, 1);
    private static final ContractPublisher PUBLISHER = new ContractPublisher("publisher");
    private static final ReleaseArchive FIRST = PUBLISHER.publish(PROCEDURE, WED_2025_01_01);
    private static final ReleaseArchive SECOND = PUBLISHER.publish(PROCEDURE, TUE_2025_07_01);
    private static final ReleaseArchive OTHER_CONTENT = PUBLISHER.publishRenamed(PROCEDURE, WED_2025_01_01, "Tên khác");
    private static final int MEBIBYTE = 1024 * 1024;

    @TempDir
    private Path base;

    private Path files;
    private Installations installed;
    private ReleasesFolder folder;
    private int writes;

    @BeforeEach
    void open() throws Exception {
        PUBLISHER.trustIn(base.resolve("trusted"));
        files = base.resolve("releases");
        folder = folder(MEBIBYTE);
        folder.open();
    }

    private ReleasesFolder folder(int largest) throws GeneralSecurityException {
        var unitOfWork = new OneWriter();
        var store = new MemoryReleases();
        installed = new Installations(
                new KeptReleases(
                        store,
                        new SigningKeys(PublicKeyFile.folder(base.resolve("trusted"))),
                        announcements -> {},
                        entry -> {},
                        unitOfWork,
                        Clock.systemUTC()),
                store,
                unitOfWork);
        return new ReleasesFolder(files, largest, installed);
    }

    /** Writes a file; each writing has a time of its own, however coarse the file system's are. */
    private void write(String name, byte[] bytes) throws Exception {
        Files.write(files.resolve(name), bytes);
        Files.setLastModifiedTime(files.resolve(name), FileTime.from(Instant.EPOCH.plus(Duration.ofDays(++writes))));
    }

    private List<String> releases() {
        return installed.releases().list().stream().map(ReleaseSummary::id).toList();
    }

    private void look(int times) {
        for (int i = 0; i < times; i++) {
            folder.scan();
        }
    }

    @Test
    void shouldInstallAFileOnceItStaysTheSame() throws Exception {
        // when it is being written
        write("a.zip", new byte[] {1, 2, 3});
        look(1);
        write("a.zip", FIRST.bytes());
        look(1);

        // then
        assertThat(releases()).isEmpty();

        // when it is complete
        look(1);

        // then
        assertThat(releases()).containsExactly(FIRST.id());
        assertThat(installed.origins(FIRST.id())).containsExactly("file:a.zip");
    }

    @Test
    void shouldInstallAtOnceWhatIsThereAtTheStart() throws Exception {
        // given
        write("a.zip", FIRST.bytes());
        write("b.zip", SECOND.bytes());
        write("readme.txt", FIRST.bytes());
        write(".hidden.zip", FIRST.bytes());

        // when
        folder.open();

        // then
        assertThat(releases()).containsExactly(SECOND.id(), FIRST.id());
    }

    @Test
    void shouldReplaceAReleaseWithItsFile() throws Exception {
        // given
        write("a.zip", FIRST.bytes());
        look(2);

        // when
        write("a.zip", OTHER_CONTENT.bytes());
        look(2);

        // then
        assertThat(releases()).containsExactly(OTHER_CONTENT.id());
    }

    @Test
    void shouldKeepWhatItHadWhileAFileIsUnusable() throws Exception {
        // given
        write("a.zip", FIRST.bytes());
        look(2);

        // when
        write("a.zip", ContractPublisher.unsigned(PROCEDURE, TUE_2025_07_01).bytes());
        look(3);

        // then
        assertThat(releases()).containsExactly(FIRST.id());
        assertThat(files.resolve("a.zip")).exists();
    }

    @Test
    void shouldTakeAReleaseAwayWithItsFile() throws Exception {
        // given
        write("a.zip", FIRST.bytes());
        look(2);

        // when
        Files.delete(files.resolve("a.zip"));
        look(2);

        // then
        assertThat(releases()).isEmpty();
    }

    @Test
    void shouldHaveARenamedReleaseAllTheTime() throws Exception {
        // given
        write("a.zip", FIRST.bytes());
        look(2);

        // when
        Files.move(files.resolve("a.zip"), files.resolve("b.zip"));

        // then
        for (int i = 0; i < 4; i++) {
            look(1);
            assertThat(releases()).as("after look %d", i).containsExactly(FIRST.id());
        }
        assertThat(installed.origins(FIRST.id())).containsExactly("file:b.zip");
    }

    @Test
    void shouldInstallWhatWasRefusedOnceNothingIsInTheWay() throws Exception {
        // given
        write("a.zip", FIRST.bytes());
        look(2);
        write("b.zip", OTHER_CONTENT.bytes());
        look(2);
        assertThat(releases()).containsExactly(FIRST.id());

        // when
        Files.delete(files.resolve("a.zip"));
        look(2);

        // then
        assertThat(releases()).containsExactly(OTHER_CONTENT.id());
    }

    @Test
    void shouldKeepEverythingWhileTheFolderCannotBeRead() throws Exception {
        // given
        write("a.zip", FIRST.bytes());
        look(2);

        // when
        Files.move(files, base.resolve("away"));
        look(3);

        // then
        assertThat(releases()).containsExactly(FIRST.id());
    }

    @Test
    void shouldNotReadWhatIsTooLarge() throws Exception {
        // given
        folder = folder(FIRST.bytes().length - 1);
        write("a.zip", FIRST.bytes());

        // when
        folder.open();

        // then
        assertThat(releases()).isEmpty();
    }

    @Test
    void shouldSayWhenTheFolderCannotBeWritten() throws Exception {
        // given
        Files.delete(files);
        Files.writeString(files, "a file in the way");

        // then
        assertThatExceptionOfType(EngineException.class)
                .isThrownBy(() -> folder.keep(installed.releases().verify(FIRST.bytes()), new Caller("an", true)))
                .returns("RELEASE_FOLDER_UNUSABLE", EngineException::code);
        assertThat(releases()).isEmpty();
    }

    @Test
    void shouldEndItsThread() {
        // given
        var watch = new FolderWatch(folder, Duration.ofMillis(1));

        // when
        watch.close();

        // then
        assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .doesNotContain("quytrinh-releases");
    }
}

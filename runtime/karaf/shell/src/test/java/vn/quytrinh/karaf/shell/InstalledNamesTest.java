package vn.quytrinh.karaf.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.apache.karaf.shell.support.completers.ArgumentCommandLine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.quytrinh.engine.release.ReleaseState;
import vn.quytrinh.engine.wire.ReleaseView;
import vn.quytrinh.karaf.service.InstalledRelease;
import vn.quytrinh.karaf.service.ReleaseShelf;

class InstalledNamesTest {

    @ParameterizedTest
    @CsvSource({
        "y-te, 'y-te-mien-nhiem-gdv y-te-mien-nhiem-gdv@2015-01-01.0123456789ab'",
        "y-te-mien-nhiem-gdv@, y-te-mien-nhiem-gdv@2015-01-01.0123456789ab",
        "ho-tich, ''"
    })
    void shouldCompleteProceduresAndReleasesThatAreInstalled(String typed, String expected) {
        // given
        var names = new InstalledNames();
        names.shelf = shelf("y-te-mien-nhiem-gdv", "y-te-mien-nhiem-gdv@2015-01-01.0123456789ab");
        List<String> candidates = new ArrayList<>();

        // when
        names.complete(null, new ArgumentCommandLine(typed, typed.length()), candidates);

        // then
        assertThat(candidates.stream().map(String::strip).sorted())
                .isEqualTo(expected.isEmpty() ? List.of() : List.of(expected.split(" ")));
    }

    /** A shelf that can only be listed. */
    private static ReleaseShelf shelf(String key, String release) {
        var view = new ReleaseView(
                release,
                key,
                "1.013876",
                LocalDate.of(2015, 1, 1),
                "sha256:0",
                OffsetDateTime.parse("2026-01-01T00:00:00+07:00"),
                "demo",
                null,
                ReleaseState.ACTIVE,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        return (ReleaseShelf) Proxy.newProxyInstance(
                ReleaseShelf.class.getClassLoader(),
                new Class<?>[] {ReleaseShelf.class},
                (proxy, method, arguments) -> List.of(new InstalledRelease(view, "file:release.zip")));
    }
}

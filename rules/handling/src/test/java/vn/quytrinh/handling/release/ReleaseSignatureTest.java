package vn.quytrinh.handling.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.quytrinh.handling.HandlingException;
import vn.quytrinh.procedure.law.LawRegister;
import vn.quytrinh.procedure.samples.SampleProcedures;
import vn.quytrinh.worktime.CalendarLayer;
import vn.quytrinh.worktime.CalendarStack;

class ReleaseSignatureTest {

    private static final ReleaseArchive ARCHIVE = ReleasePublisher.publish(
            SampleProcedures.load("y-te-mien-nhiem-gdv"),
            CalendarStack.of(List.of(CalendarLayer.vietnam())),
            LawRegister.vietnam(),
            LocalDate.of(2026, 1, 1));
    private static final ReleaseSignature SIGNATURE =
            new ReleaseSignature(ReleaseSignature.ED25519, "ed25519:0011", "AAEC");

    @Test
    void shouldCarryASignatureWithoutBecomingAnotherRelease() {
        ReleaseArchive signed = ARCHIVE.signed(SIGNATURE);

        assertThat(ReleaseSignature.of(ARCHIVE.bytes())).isEmpty();
        assertThat(ReleaseSignature.of(signed.bytes())).contains(SIGNATURE);
        assertThat(signed.bytes()).isEqualTo(signed.signed(SIGNATURE).bytes());
        assertThat(ReleaseArchive.of(signed.bytes()).hash()).isEqualTo(ARCHIVE.hash());
        assertThat(ReleaseArchive.of(signed.bytes()).id()).isEqualTo(ARCHIVE.id());
        assertThat(ReleaseArchive.manifest(signed.bytes())).isEqualTo(ReleaseArchive.manifest(ARCHIVE.bytes()));
    }

    @ParameterizedTest
    @CsvSource({"0,RELEASE_TOO_OLD", "2,RELEASE_TOO_NEW", "\"x\",RELEASE_TOO_OLD"})
    void shouldRefuseAFormatItDoesNotUnderstand(String format, String code) {
        byte[] other = withManifest(manifest().replace("\"format\":1", "\"format\":" + format + ",\"more\":[]"));

        assertThatThrownBy(() -> Release.load(other))
                .isInstanceOfSatisfying(
                        HandlingException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    @Test
    void shouldSayThatAManifestCannotBeRead() {
        assertThatThrownBy(() -> Release.load(withManifest("{")))
                .isInstanceOfSatisfying(
                        HandlingException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("RELEASE_INVALID"));
    }

    private static String manifest() {
        return new String(ReleaseArchive.manifest(ARCHIVE.bytes()), StandardCharsets.UTF_8);
    }

    private static byte[] withManifest(String manifest) {
        SortedMap<String, byte[]> entries = ReleaseZip.unpack(ARCHIVE.bytes());
        ReleaseZip.takeManifest(entries);
        return ReleaseZip.pack(manifest.getBytes(StandardCharsets.UTF_8), entries);
    }
}

package vn.quytrinh.engine.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.handling.release.ReleaseArchive;
import vn.quytrinh.handling.release.ReleasePublisher;
import vn.quytrinh.handling.release.ReleaseSignature;
import vn.quytrinh.procedure.law.LawRegister;
import vn.quytrinh.procedure.samples.SampleProcedures;
import vn.quytrinh.worktime.CalendarLayer;
import vn.quytrinh.worktime.CalendarStack;

class SigningKeysTest {

    private static final ReleaseArchive RELEASE = released(LocalDate.of(2026, 1, 1));
    private static final ReleaseArchive OTHER = released(LocalDate.of(2026, 2, 1));

    private final KeyPair ours = pair();
    private final KeyPair theirs = pair();
    private final SigningKeys keys = new SigningKeys(ours, List.of(), false);
    private final SigningKeys trusting = new SigningKeys(ours, List.of(theirs.getPublic()), true);
    private final SigningKeys foreign = new SigningKeys(theirs, List.of(), false);

    private static ReleaseArchive released(LocalDate from) {
        return ReleasePublisher.publish(
                SampleProcedures.load("y-te-mien-nhiem-gdv"),
                CalendarStack.of(List.of(CalendarLayer.vietnam())),
                LawRegister.vietnam(),
                from);
    }

    private static KeyPair pair() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void shouldVerifyWhatItSigned() {
        byte[] signed = keys.sign(RELEASE).bytes();

        assertThat(keys.verify(signed)).isEqualTo(SigningKeys.id(ours.getPublic()));
        assertThat(keys.sign(RELEASE).bytes()).isEqualTo(signed);
        assertThat(keys.known()).extracting(SigningKeys.KnownKey::own).containsExactly(true);
    }

    @Test
    void shouldTrustConfiguredKeysOnly() {
        byte[] signed = foreign.sign(RELEASE).bytes();

        assertThat(trusting.verifySigned(signed)).isEqualTo(SigningKeys.id(theirs.getPublic()));
        assertRefused(() -> keys.verifySigned(signed), "RELEASE_KEY_UNKNOWN");
        assertRefused(() -> keys.verify(signed), "RELEASE_KEY_UNKNOWN");
    }

    @Test
    void shouldRefuseASignatureThatBelongsToAnotherRelease() {
        ReleaseSignature moved = ReleaseSignature.of(keys.sign(OTHER).bytes()).orElseThrow();
        assertRefused(() -> keys.verify(RELEASE.signed(moved).bytes()), "RELEASE_SIGNATURE_INVALID");
    }

    @Test
    void shouldTakeUnsignedReleasesFromItsOwnPastOnly() {
        assertThat(keys.verify(RELEASE.bytes())).isNull();
        assertRefused(() -> keys.verifySigned(RELEASE.bytes()), "RELEASE_UNSIGNED");
        assertRefused(() -> trusting.verify(RELEASE.bytes()), "RELEASE_UNSIGNED");
    }

    private static void assertRefused(ThrowingCallable call, String code) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        EngineException.class, e -> assertThat(e.code()).isEqualTo(code));
    }
}

package vn.quytrinh.karaf.service.testdata;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import vn.quytrinh.engine.release.SigningKeys;
import vn.quytrinh.handling.release.ReleaseArchive;
import vn.quytrinh.handling.release.ReleasePublisher;
import vn.quytrinh.handling.release.ReleaseSignature;
import vn.quytrinh.procedure.law.LawRegister;
import vn.quytrinh.procedure.samples.SampleProcedures;
import vn.quytrinh.worktime.CalendarLayer;
import vn.quytrinh.worktime.CalendarStack;

/** A server that publishes sample procedures and signs them with a key of its own. */
public final class SignedReleases {

    public static final String HEALTH = "y-te-mien-nhiem-gdv";
    public static final String LAND = "dat-dai-cap-doi-gcn-10-ngay";
    public static final LocalDate WED_2025_01_01 = LocalDate.of(2025, 1, 1);
    public static final LocalDate TUE_2025_07_01 = LocalDate.of(2025, 7, 1);

    private final KeyPair key;

    public SignedReleases() {
        try {
            key = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Publishes a sample. */
    public ReleaseArchive publish(String procedure, LocalDate from) {
        return signed(unsigned(procedure, from));
    }

    /** Publishes a sample that nobody signs. */
    public static ReleaseArchive unsigned(String procedure, LocalDate from) {
        return ReleasePublisher.publish(
                SampleProcedures.load(procedure),
                CalendarStack.of(List.of(CalendarLayer.vietnam())),
                LawRegister.vietnam(),
                from);
    }

    /** Publishes other content of a sample from the same date. */
    public ReleaseArchive publishRenamed(String procedure, LocalDate from, String name) {
        var model = SampleProcedures.load(procedure);
        model.setName(name);
        return signed(ReleasePublisher.publish(
                model, CalendarStack.of(List.of(CalendarLayer.vietnam())), LawRegister.vietnam(), from));
    }

    private ReleaseArchive signed(ReleaseArchive archive) {
        try {
            Signature signing = Signature.getInstance("Ed25519");
            signing.initSign(key.getPrivate());
            signing.update(ReleaseArchive.manifest(archive.bytes()));
            return archive.signed(new ReleaseSignature(
                    ReleaseSignature.ED25519, keyId(), Base64.getEncoder().encodeToString(signing.sign())));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the id of its key. */
    public String keyId() {
        return SigningKeys.id(key.getPublic());
    }

    /** Writes its public key where others look for keys that they trust. */
    public void trustIn(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(
                folder.resolve("server.pem"),
                "-----BEGIN PUBLIC KEY-----\n"
                        + Base64.getMimeEncoder().encodeToString(key.getPublic().getEncoded())
                        + "\n-----END PUBLIC KEY-----\n");
    }
}

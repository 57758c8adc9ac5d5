package vn.quytrinh.engine.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.NamedParameterSpec;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import vn.quytrinh.engine.release.SigningKeys;
import vn.quytrinh.handling.release.ReleaseArchive;
import vn.quytrinh.handling.release.ReleasePublisher;
import vn.quytrinh.handling.release.ReleaseSignature;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.procedure.law.LawRegister;
import vn.quytrinh.procedure.samples.SampleProcedures;
import vn.quytrinh.worktime.CalendarLayer;
import vn.quytrinh.worktime.CalendarStack;

/** A server that publishes samples and signs them; of one name it always has the same key, so its archives are the same bytes. */
public final class ContractPublisher {

    private final KeyPair key;

    public ContractPublisher(String name) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
            generator.initialize(NamedParameterSpec.ED25519, new Repeated(name));
            key = generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Gives the bytes of a name, again and again. */
    private static final class Repeated extends SecureRandom {

        private static final long serialVersionUID = 1L;

        private final String name;

        private Repeated(String name) {
            this.name = name;
        }

        @Override
        public void nextBytes(byte[] bytes) {
            byte[] source = name.getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = source[i % source.length];
            }
        }
    }

    /** Publishes a sample. */
    public ReleaseArchive publish(String procedure, LocalDate from) {
        return sign(unsigned(SampleProcedures.load(procedure), from));
    }

    /** Publishes a sample under another name, which makes it other content. */
    public ReleaseArchive publishRenamed(String procedure, LocalDate from, String name) {
        Procedure model = SampleProcedures.load(procedure);
        model.setName(name);
        return sign(unsigned(model, from));
    }

    /** Publishes a sample that nobody signs. */
    public static ReleaseArchive unsigned(String procedure, LocalDate from) {
        return unsigned(SampleProcedures.load(procedure), from);
    }

    private static ReleaseArchive unsigned(Procedure procedure, LocalDate from) {
        return ReleasePublisher.publish(
                procedure, CalendarStack.of(List.of(CalendarLayer.vietnam())), LawRegister.vietnam(), from);
    }

    private ReleaseArchive sign(ReleaseArchive archive) {
        try {
            Signature signing = Signature.getInstance("Ed25519");
            signing.initSign(key.getPrivate());
            signing.update(ReleaseArchive.manifest(archive.bytes()));
            return signedWith(archive, signing.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Puts anything in the place of its signature. */
    public ReleaseArchive signedWith(ReleaseArchive archive, byte[] signature) {
        return archive.signed(new ReleaseSignature(
                ReleaseSignature.ED25519, keyId(), Base64.getEncoder().encodeToString(signature)));
    }

    /** Returns the id of its key. */
    public String keyId() {
        return SigningKeys.id(key.getPublic());
    }

    /** Writes its public key where others look for keys that they trust. */
    public void trustIn(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.writeString(
                    folder.resolve("publisher.pem"),
                    "-----BEGIN PUBLIC KEY-----\n"
                            + Base64.getMimeEncoder()
                                    .encodeToString(key.getPublic().getEncoded())
                            + "\n-----END PUBLIC KEY-----\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package vn.quytrinh.procedure.law.regime;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** SHA-256 over a canonical text: every field with its length, so that no two contents give the same text. */
final class Fingerprint {

    private final StringBuilder text = new StringBuilder();

    void add(ParameterInForce parameter) {
        line(
                "parameter",
                parameter.name(),
                parameter.value(),
                parameter.unit(),
                parameter.scope(),
                parameter.ruleId(),
                parameter.citation().text(),
                parameter.verified());
    }

    void add(FormInForce form) {
        line(
                "form",
                form.kind(),
                form.number(),
                form.name(),
                form.regime(),
                form.citation().text(),
                form.verified(),
                form.fieldsVerified());
        form.signers().forEach(signer -> line("signer", signer));
        form.fields().forEach(field -> line("field", field));
    }

    void add(InstrumentInForce instrument) {
        line("instrument", instrument.id(), instrument.number(), instrument.scope(), instrument.verified());
        instrument.amendedBy().forEach(amending -> line("amendedBy", amending));
    }

    void add(TransitionInForce transition) {
        line(
                "transition",
                transition.id(),
                transition.atOnce(),
                transition.from(),
                transition.ruleId(),
                transition.citation().text(),
                transition.verified());
    }

    String sha256() {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return "sha256:" + HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Expected SHA-256 in every Java runtime.", e);
        }
    }

    private void line(String what, @Nullable Object... fields) {
        text.append(what);
        for (Object field : fields) {
            String value = field == null ? "" : field.toString();
            text.append(' ').append(value.length()).append(':').append(value);
        }
        text.append('\n');
    }
}

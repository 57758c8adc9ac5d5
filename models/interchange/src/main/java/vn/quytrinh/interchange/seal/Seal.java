package vn.quytrinh.interchange.seal;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.procedure.xmi.ModelXmi;

/**
 * From which model a document was made (mã kiểm chứng). It stands in the properties of the file and, as a QR code, on paper.
 *
 * @param kind the kind of document, for example {@code iso}
 * @param procedure the key of the procedure
 * @param revision the revision of its internal process, 0 when it has none
 * @param content the SHA-256 of the model as XMI, 64 hexadecimal digits; it is the hash of {@code procedure.xmi} in a release
 * @param release the hash of the release, or null for a draft
 */
public record Seal(
        String kind,
        String procedure,
        int revision,
        String content,
        @Nullable String release) {

    /** The property of a file that holds the seal. */
    public static final String PROPERTY = "QuyTrinhSeal";

    private static final Pattern FORM = Pattern.compile(
            "QT1\\|([a-z0-9-]{1,20})\\|([^|\\s]{1,200})\\|(\\d{1,9})\\|([0-9a-f]{64})\\|([0-9A-Za-z:._-]{0,100})");

    /** Rejects null. */
    public Seal {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(procedure, "procedure");
        Objects.requireNonNull(content, "content");
    }

    /**
     * Seals a model.
     *
     * @param kind the kind of document
     * @param procedure the model, with ids, not null
     * @param release the hash of the release it is of, or null
     */
    public static Seal of(String kind, Procedure procedure, @Nullable String release) {
        var process = procedure.getProcess();
        return new Seal(
                kind, procedure.getId(), process == null ? 0 : process.getRevision(), contentOf(procedure), release);
    }

    /** Returns the SHA-256 of a model as XMI, as hexadecimal digits. */
    public static String contentOf(Procedure procedure) {
        return Sha256.hex(ModelXmi.write(procedure));
    }

    /** Reads a seal; empty when the text is none. */
    public static Optional<Seal> parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        String release = form.group(5);
        return Optional.of(new Seal(
                form.group(1),
                form.group(2),
                Integer.parseInt(form.group(3)),
                form.group(4),
                release.isEmpty() ? null : release));
    }

    /** Returns the text that is read by {@link #parse}. */
    public String text() {
        return String.join(
                "|", "QT1", kind, procedure, String.valueOf(revision), content, release == null ? "" : release);
    }

    /** Returns the beginning of the content's hash in groups of four, for people to compare. */
    public String shown() {
        return content.substring(0, 16).replaceAll("(.{4})(?!$)", "$1 ").toUpperCase(java.util.Locale.ROOT);
    }
}

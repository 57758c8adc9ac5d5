package vn.quytrinh.engine.wire;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The JSON Schemas of what callers send, whatever serves it. */
public final class Schemas {

    /** The media type of a JSON Schema. */
    public static final String MEDIA_TYPE = "application/schema+json";

    private Schemas() {}

    /** Returns the JSON Schema (2020-12) of an event as UTF-8 text. */
    public static byte[] dossierEvent() {
        try (InputStream in = Schemas.class.getResourceAsStream("dossier-event.schema.json")) {
            return Objects.requireNonNull(in, "dossier-event.schema.json").readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package vn.quytrinh.handling;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** The one JSON form of what is hashed and sent: keys sorted, absent values left out, times with their offset. */
public final class CanonicalJson {

    private static final JsonMapper PLAIN = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .disable(DateTimeFeature.WRITE_DATES_WITH_CONTEXT_TIME_ZONE)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .changeDefaultPropertyInclusion(value -> value.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();
    private static final JsonMapper MAPPER =
            PLAIN.rebuild().addModule(StatementJson.writtenBy(PLAIN)).build();

    private CanonicalJson() {}

    /** Returns the mapper. */
    public static JsonMapper mapper() {
        return MAPPER;
    }

    /** Returns a value as text. */
    public static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /** Returns a value as text in UTF-8. */
    public static byte[] bytes(Object value) {
        return MAPPER.writeValueAsBytes(value);
    }

    /** Returns the SHA-256 of a value's text, as {@code sha256:…}. */
    public static String hash(Object value) {
        MessageDigest digest = sha256();
        MAPPER.writeValue(new DigestOutputStream(OutputStream.nullOutputStream(), digest), value);
        return named(digest);
    }

    /** Returns the SHA-256 of bytes, as {@code sha256:…}. */
    public static String hash(byte[] bytes) {
        MessageDigest digest = sha256();
        digest.update(bytes);
        return named(digest);
    }

    private static String named(MessageDigest digest) {
        return "sha256:" + HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

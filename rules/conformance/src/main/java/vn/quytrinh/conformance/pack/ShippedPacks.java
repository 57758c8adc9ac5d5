package vn.quytrinh.conformance.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.quytrinh.model.quality.QualityPack;

/** The packs shipped with the product: soundness, the law, ISO 9001. */
public final class ShippedPacks {

    private static final List<String> FILES = List.of("soundness", "law", "iso-9001");

    private ShippedPacks() {}

    /** Returns the packs; each call gives models of its own. */
    public static List<QualityPack> all() {
        return FILES.stream().map(ShippedPacks::read).toList();
    }

    /** Returns the ids of the packs, the quickest to compile first. */
    public static List<String> ids() {
        return FILES;
    }

    /**
     * Returns a pack; each call gives a model of its own.
     *
     * @param id one of {@link #ids}
     */
    public static QualityPack read(String id) {
        return PackYaml.read(resource(id + ".yaml"));
    }

    static String resource(String name) {
        try (InputStream in = ShippedPacks.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("Expected the resource " + name + " but it is not in the jar.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

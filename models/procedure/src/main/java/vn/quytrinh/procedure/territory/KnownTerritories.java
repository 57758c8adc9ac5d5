package vn.quytrinh.procedure.territory;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The territories known by name. */
public final class KnownTerritories {

    private static final Map<Territory, String> NAMES = read();

    private KnownTerritories() {}

    /** Returns the names by territory, in the order of the list; the nation is not among them. */
    public static Map<Territory, String> named() {
        return NAMES;
    }

    /** Returns the name of a territory, empty where it is not known by name. */
    public static Optional<String> name(Territory territory) {
        return Optional.ofNullable(NAMES.get(territory));
    }

    private static Map<Territory, String> read() {
        Map<Territory, String> names = new LinkedHashMap<>();
        try (InputStream in = KnownTerritories.class.getResourceAsStream("/territory/territories.tsv")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .forEach(cells -> names.put(new Territory(cells[0]), cells[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Collections.unmodifiableMap(names);
    }
}

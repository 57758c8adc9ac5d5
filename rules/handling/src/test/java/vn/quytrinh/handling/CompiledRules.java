package vn.quytrinh.handling;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.drools.model.Model;

/** The handling rules as the build compiled them, read without loading a rule base. */
public final class CompiledRules {

    private static final String LIST = "META-INF/kie/vn.quytrinh/quytrinh-handling/drools-model";

    private CompiledRules() {}

    /** Returns a new model of the rules. */
    public static Model model() {
        try (InputStream in = CompiledRules.class.getClassLoader().getResourceAsStream(LIST)) {
            return model(
                    CompiledRules.class.getClassLoader(),
                    Objects.requireNonNull(in, LIST).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns a new model of compiled rules.
     *
     * @param loader the class loader that holds them
     * @param list the list of models that the compiler wrote
     */
    public static Model model(ClassLoader loader, byte[] list) {
        String name = new String(list, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("Drools-Model-Version"))
                .findFirst()
                .orElseThrow();
        try {
            return (Model) loader.loadClass(name).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}

package vn.quytrinh.procedure.law;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import vn.quytrinh.model.law.LegalInstrument;
import vn.quytrinh.model.law.LegalRegister;
import vn.quytrinh.model.law.ParameterValue;
import vn.quytrinh.procedure.law.format.LawFile;
import vn.quytrinh.procedure.law.format.LawFormat;
import vn.quytrinh.procedure.territory.Territory;

/** The register of Vietnamese law shipped with the product. */
public final class LawRegister {

    private LawRegister() {}

    /** Returns the shipped register; each call gives a model of its own. */
    public static synchronized LegalRegister vietnam() {
        return EcoreUtil.copy(Shipped.REGISTER);
    }

    /** Returns the territories for which the shipped register has instruments or values, the nation included. */
    public static Set<Territory> territories() {
        return Shipped.TERRITORIES;
    }

    /** Returns the files of the shipped register. */
    public static List<LawFile> files() {
        return LawFormat.fileNames().stream()
                .map(name -> new LawFile(name, resource("/law/" + name)))
                .toList();
    }

    private static byte[] resource(String name) {
        try (InputStream in = LawRegister.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("Expected the resource " + name + " but it is not in the jar.");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Read once; never given out. */
    private static final class Shipped {

        static final LegalRegister REGISTER = LawFormat.read("vn-law", files());
        static final Set<Territory> TERRITORIES = Stream.concat(
                        REGISTER.getInstruments().stream().map(LegalInstrument::getScope),
                        REGISTER.getParameters().stream()
                                .flatMap(parameter -> parameter.getValues().stream())
                                .map(ParameterValue::getScope))
                .map(Territory::new)
                .collect(Collectors.toUnmodifiableSet());
    }
}

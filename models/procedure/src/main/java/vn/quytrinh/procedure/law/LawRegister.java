package vn.quytrinh.procedure.law;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import vn.quytrinh.model.law.LegalRegister;
import vn.quytrinh.procedure.StableIds;

/** Loads law as data: legal instruments (văn bản) and the parameters they set, with values by effective date. */
public final class LawRegister {

    private LawRegister() {}

    /** Loads the register of Vietnamese law shipped with the product; each call gives a new model. */
    public static LegalRegister vietnam() {
        return read("vn-law", resource("/law/instruments.json"), resource("/law/parameters.json"));
    }

    /**
     * Reads a register.
     *
     * @param id the id of the register, not null
     * @param instruments UTF-8 JSON: a list of {@code id, number, role, effectiveFrom, effectiveTo?, source, amends?,
     *     successor?}; a source with {@code [unchecked…]} makes an instrument unverified
     * @param parameters UTF-8 JSON: a list of {@code name, labelVi, labelEn, values}
     * @throws LawFormatException with every fault and its place
     */
    public static LegalRegister read(String id, byte[] instruments, byte[] parameters) {
        var reader = new RegisterReader(id);
        reader.readInstruments(instruments);
        reader.readParameters(parameters);
        LegalRegister register = reader.finish();
        StableIds.assign(register);
        return register;
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
}

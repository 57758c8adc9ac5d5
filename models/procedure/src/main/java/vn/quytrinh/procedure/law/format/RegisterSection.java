package vn.quytrinh.procedure.law.format;

import vn.quytrinh.model.law.LegalRegister;

/** One file of a register: how it is read and written. */
interface RegisterSection {

    /** Returns the name of the file. */
    String fileName();

    /** Returns the comments at its head, which explain the fields. */
    String head();

    /** Reads the file into the register. */
    void read(YamlNode root, RegisterDraft draft);

    /** Writes the file from the register. */
    void write(LegalRegister register, YamlWriter out);
}

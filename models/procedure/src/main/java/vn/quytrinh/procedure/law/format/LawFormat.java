package vn.quytrinh.procedure.law.format;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.quytrinh.model.law.LegalRegister;
import vn.quytrinh.procedure.StableIds;

/**
 * The register of law as files: instruments, legal rules, parameters, forms and transitional provisions, in YAML that a lawyer can
 * read and compare. The comments at the head of each file explain its fields.
 */
public final class LawFormat {

    /** In the order in which they are read: a file refers to those before it. */
    private static final List<RegisterSection> SECTIONS = List.of(
            new InstrumentSection(),
            new RuleSection(),
            new ParameterSection(),
            new FormSection(),
            new TransitionSection());

    private LawFormat() {}

    /** Returns the names of the files of a register. */
    public static List<String> fileNames() {
        return SECTIONS.stream().map(RegisterSection::fileName).toList();
    }

    /**
     * Reads a register.
     *
     * @param id the id of the register, not null
     * @param files its files, one for each of {@link #fileNames()}
     * @throws LawFormatException with every fault, its file and its line
     */
    public static LegalRegister read(String id, List<LawFile> files) {
        var faults = new LawFaults();
        var draft = new RegisterDraft(id);
        Set<String> seen = new HashSet<>();
        for (LawFile file : files) {
            if (!fileNames().contains(file.name()) || !seen.add(file.name())) {
                faults.add(file.name(), 1, "", expectedFiles(), file.name(), file.name());
            }
        }
        for (RegisterSection section : SECTIONS) {
            files.stream()
                    .filter(file -> file.name().equals(section.fileName()))
                    .findFirst()
                    .ifPresentOrElse(
                            file -> new YamlText(file, faults).read().ifPresent(root -> section.read(root, draft)),
                            () -> faults.add(section.fileName(), 1, "", expectedFiles(), "thiếu tệp", "no such file"));
        }
        faults.throwIfAny();
        StableIds.assign(draft.register());
        return draft.register();
    }

    /**
     * Writes a register; reading the files gives an equal register, and equal registers give equal files.
     *
     * @param register the law, not null
     */
    public static List<LawFile> write(LegalRegister register) {
        return SECTIONS.stream().map(section -> write(section, register)).toList();
    }

    private static LawFile write(RegisterSection section, LegalRegister register) {
        var out = new YamlWriter();
        section.write(register, out);
        String text = section.head() + out.text();
        return new LawFile(section.fileName(), text.getBytes(StandardCharsets.UTF_8));
    }

    private static Expectation expectedFiles() {
        return Expectation.oneOf(String.join(", ", fileNames()));
    }
}

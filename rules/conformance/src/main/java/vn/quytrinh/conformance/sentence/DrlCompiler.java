package vn.quytrinh.conformance.sentence;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import vn.quytrinh.rulebase.InDrools;
import vn.quytrinh.rulebase.RuleBase;

/**
 * Compiles generated rules to the executable model, loaded by a class loader of their own: when their rule base is no longer
 * held, nothing of them stays.
 */
final class DrlCompiler {

    private static final String GROUP = "vn.quytrinh.generated";
    private static final String CLASS = ".class";
    private static final ClassLoader SEEN = InDrools.beside(DrlCompiler.class.getClassLoader());

    private DrlCompiler() {}

    /**
     * Compiled rules.
     *
     * @param base the rule base
     * @param classes the loader of their classes
     */
    record Compiled(KieBase base, ClassLoader classes) {}

    /**
     * Compiles rules.
     *
     * @param drl the rules as the writer wrote them, not null
     * @throws IllegalStateException when they do not compile, which is a fault of the writer
     */
    static Compiled compile(String drl) {
        return InDrools.call(() -> compiled(drl));
    }

    private static Compiled compiled(String drl) {
        KieServices services = KieServices.get();
        ReleaseId id = services.newReleaseId(GROUP, "p" + UUID.randomUUID(), "1");
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(id);
        files.write("src/main/resources/vn/quytrinh/conformance/generated/sentences.drl", drl);
        try {
            KieBuilder builder = services.newKieBuilder(files, SEEN);
            builder.buildAll(ExecutableModelProject.class);
            if (builder.getResults().hasMessages(Message.Level.ERROR)) {
                throw new IllegalStateException("Expected the generated rules to compile but "
                        + builder.getResults().getMessages(Message.Level.ERROR) + " in\n" + drl);
            }
            return load((InternalKieModule) builder.getKieModule());
        } finally {
            services.getRepository().removeKieModule(id);
        }
    }

    private static Compiled load(InternalKieModule compiled) {
        Map<String, byte[]> classes = new HashMap<>();
        byte[] models = {};
        for (String file : compiled.getFileNames()) {
            if (file.endsWith(CLASS)) {
                String name = file.substring(0, file.length() - CLASS.length()).replace('/', '.');
                classes.put(name, compiled.getBytes(file));
            } else if (file.endsWith("/drools-model")) {
                models = compiled.getBytes(file);
            }
        }
        var loader = new GeneratedClasses(SEEN, classes);
        return new Compiled(RuleBase.load(loader, models), loader);
    }
}

package vn.quytrinh.handling.plainway;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.Model;
import org.drools.model.codegen.ExecutableModelProject;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import vn.quytrinh.handling.CompiledRules;

/** The rules of law together with rules that tell the whole history, compiled once. */
public final class RulesThePlainWay {

    private static final List<String> FILES = List.of(
            "telling",
            "meeting",
            "clock",
            "counting",
            "route",
            "acting",
            "completing",
            "reception",
            "actors",
            "matters",
            "told",
            "facts");
    private static final String CLASS = ".class";

    private RulesThePlainWay() {}

    /** Returns the rules. */
    public static KieBase load() {
        Model telling = telling();
        return KieBaseBuilder.createKieBaseFromModel(List.of(CompiledRules.model(), telling));
    }

    private static Model telling() {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(services.newReleaseId("vn.quytrinh", "plain-way", "1"));
        FILES.forEach(file ->
                files.write("src/main/resources/vn/quytrinh/handling/plainway/" + file + ".drl", read(file + ".drl")));
        KieBuilder builder = services.newKieBuilder(files, RulesThePlainWay.class.getClassLoader());
        builder.buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(
                    "Expected the rules to compile but " + builder.getResults().getMessages(Message.Level.ERROR));
        }
        return model((InternalKieModule) builder.getKieModule());
    }

    private static byte[] read(String file) {
        try (InputStream in = Objects.requireNonNull(RulesThePlainWay.class.getResourceAsStream(file), file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Model model(InternalKieModule compiled) {
        Map<String, byte[]> classes = new HashMap<>();
        byte[] list = {};
        for (String file : compiled.getFileNames()) {
            if (file.endsWith(CLASS)) {
                classes.put(
                        file.substring(0, file.length() - CLASS.length()).replace('/', '.'), compiled.getBytes(file));
            } else if (file.endsWith("/drools-model")) {
                list = compiled.getBytes(file);
            }
        }
        var loader = new ClassLoader(RulesThePlainWay.class.getClassLoader()) {
            @Override
            protected Class<?> findClass(String name) throws ClassNotFoundException {
                byte[] bytes = classes.get(name);
                if (bytes == null) {
                    throw new ClassNotFoundException(name);
                }
                return defineClass(name, bytes, 0, bytes.length);
            }
        };
        return CompiledRules.model(loader, list);
    }
}

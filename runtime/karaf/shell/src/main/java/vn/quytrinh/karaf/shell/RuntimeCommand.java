package vn.quytrinh.karaf.shell;

import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.Fault;
import vn.quytrinh.engine.InvalidRequestException;

/**
 * A command of the runtime. What it ends with is an exit code for scripts over ssh: nothing when it succeeded, {@link #DENIED}
 * when the rules deny what was asked, {@link #FAILED} when it could not be carried out; the reason is printed.
 */
abstract class RuntimeCommand implements Action {

    static final int DENIED = 1;
    static final int FAILED = 2;

    @Reference
    @Nullable
    Session session;

    @Option(name = "-l", aliases = "--lang", description = "Ngôn ngữ: vi, en (language)")
    @Completion(
            value = StringsCompleter.class,
            values = {"vi", "en"})
    @Nullable
    String lang;

    @Override
    public final @Nullable Object execute() {
        Language language = Language.VI;
        try {
            language = Language.of(lang != null ? lang : variable(Language.VARIABLE));
            return run(language);
        } catch (InvalidRequestException e) {
            complain(e, language);
            for (Fault fault : e.faults()) {
                System.out.println("  " + fault.pointer() + " " + fault.code() + ": "
                        + language.text(fault.message(), fault.messageEn()));
            }
            return FAILED;
        } catch (EngineException e) {
            complain(e, language);
            return FAILED;
        }
    }

    /**
     * Does what is asked.
     *
     * @param language the language to speak
     * @return the exit code, null for success
     * @throws EngineException why it cannot be done
     */
    abstract @Nullable Integer run(Language language);

    /** Returns who is at the shell. */
    final String user() {
        String name = variable("USER");
        return name == null ? "karaf" : name;
    }

    private @Nullable String variable(String name) {
        Object value = session == null ? null : session.get(name);
        return value == null ? null : value.toString();
    }

    private static void complain(EngineException e, Language language) {
        System.out.println(e.code() + ": " + language.text(e.vietnamese(), e.english()));
    }
}

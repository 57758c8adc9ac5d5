package vn.quytrinh.karaf.shell;

import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Candidate;
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Completer;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.karaf.service.InstalledRelease;
import vn.quytrinh.karaf.service.ReleaseShelf;

/** Completes the key of a procedure or the id of a release that is installed. */
@Service
public final class InstalledNames implements Completer {

    @Reference
    @Nullable
    ReleaseShelf shelf;

    @Override
    public int complete(Session session, CommandLine line, List<String> candidates) {
        return completer().complete(session, line, candidates);
    }

    @Override
    public void completeCandidates(Session session, CommandLine line, List<Candidate> candidates) {
        completer().completeCandidates(session, line, candidates);
    }

    private StringsCompleter completer() {
        var names = new StringsCompleter();
        if (shelf != null) {
            for (InstalledRelease installed : shelf.list()) {
                names.getStrings().add(installed.release().key());
                names.getStrings().add(installed.release().release());
            }
        }
        return names;
    }
}

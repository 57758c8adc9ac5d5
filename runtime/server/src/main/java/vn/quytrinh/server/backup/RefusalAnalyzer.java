package vn.quytrinh.server.backup;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells at the console why nothing was put back, in place of a trace. */
public final class RefusalAnalyzer extends AbstractFailureAnalyzer<BackupRefusedException> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, BackupRefusedException refusal) {
        return new FailureAnalysis(String.valueOf(refusal.getMessage()), null, refusal);
    }
}

package be.protocolloket.vault.housekey;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in two sentences why the application did not start, where a stack trace would hide it. */
class KeysUnavailableReport extends AbstractFailureAnalyzer<KeysUnavailableException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, KeysUnavailableException cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), cause.advice(), cause);
    }
}

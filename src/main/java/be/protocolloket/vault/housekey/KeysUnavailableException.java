package be.protocolloket.vault.housekey;

import org.jspecify.annotations.Nullable;

/** The key of the house cannot be had; tells an operator why and what to do. Never holds anything of a key. */
class KeysUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String advice;

    KeysUnavailableException(String reason, String advice) {
        this(reason, advice, null);
    }

    KeysUnavailableException(String reason, String advice, @Nullable Exception cause) {
        super(reason, cause);
        this.advice = advice;
    }

    String advice() {
        return advice;
    }
}

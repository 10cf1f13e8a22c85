package be.protocolloket.exchange.attachment;

import org.jspecify.annotations.Nullable;

/** The scanner did not say whether a file is clean. */
public class ScannerUnavailableException extends RuntimeException {

    public ScannerUnavailableException(String reason, @Nullable Exception cause) {
        super(reason, cause);
    }
}

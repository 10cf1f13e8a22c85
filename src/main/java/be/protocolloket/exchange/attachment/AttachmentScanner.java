package be.protocolloket.exchange.attachment;

/** A scanner for harmful software. */
public interface AttachmentScanner {

    /**
     * @return false when it found something
     * @throws ScannerUnavailableException when it does not say, and then the file is not taken
     */
    boolean clean(byte[] content);
}

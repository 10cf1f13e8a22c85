package be.protocolloket.party.delegation;

/**
 * The paper behind a delegation.
 *
 * @param fileName safe to offer to a browser
 * @param content a PDF, at most 5 MB
 * @param sha256 of the content, in lower-case hexadecimal
 */
public record DelegationDocument(String fileName, byte[] content, String sha256) {}

package be.protocolloket.policy;

/**
 * What is so in this case, as far as a protocol makes an item depend on it. Decisions only, no personal data.
 *
 * @param rentArrears the tenant owes rent to this landlord
 * @param supportEnded the support agreement has ended
 */
public record CaseFacts(boolean rentArrears, boolean supportEnded) {}

package be.protocolloket.party.demo;

/**
 * An account of the demonstration.
 *
 * @param roleKey key of the words for what this person does
 * @param body for which, or the firm
 */
public record DemoAccount(String username, String displayName, String roleKey, String body) {}

package be.protocolloket.protocol.document;

import org.jspecify.annotations.Nullable;

/**
 * The data protection officer of a party, often an organisation with a mailbox of the party.
 *
 * @param organisation the firm that holds the mandate
 * @param person the person, when named
 * @param mailbox where the officer is reached
 * @param address postal address
 */
public record DpoMandate(
        @Nullable String organisation,
        @Nullable String person,
        @Nullable String mailbox,
        @Nullable String address) {}

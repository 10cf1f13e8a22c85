package be.protocolloket.party.proposal;

import java.time.LocalDate;

/**
 * Who proposed something and who approved it, by name.
 *
 * @param on day of the approval
 */
public record Approval(String proposer, String approver, LocalDate on) {}

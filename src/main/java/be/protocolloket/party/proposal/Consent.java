package be.protocolloket.party.proposal;

import java.util.UUID;

/**
 * An approval.
 *
 * @param code word for a newcomer, who must know it besides the first password that the proposer chose; blank where nobody is new
 */
record Consent(UUID by, String code) {}

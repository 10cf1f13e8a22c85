package be.protocolloket.party.body;

import be.protocolloket.party.PublicBody;
import be.protocolloket.party.Role;
import java.util.List;

/**
 * A body for which the caller acts today.
 *
 * @param roles in which, each once
 */
public record MyBody(PublicBody body, List<Role> roles) {}

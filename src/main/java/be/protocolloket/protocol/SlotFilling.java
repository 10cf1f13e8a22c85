package be.protocolloket.protocol;

import be.protocolloket.party.EnterpriseNumber;
import java.util.UUID;

/** Who signs in a slot that the advised text left without a person who can sign. */
public record SlotFilling(String slotId, EnterpriseNumber body, UUID personId, String name, String function) {}

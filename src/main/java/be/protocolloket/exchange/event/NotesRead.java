package be.protocolloket.exchange.event;

import be.protocolloket.exchange.ReadingPurpose;
import be.protocolloket.party.EnterpriseNumber;
import java.util.UUID;

/** Somebody opened what their own body wrote down in a case. */
public record NotesRead(UUID caseId, UUID protocolId, EnterpriseNumber body, ReadingPurpose purpose, UUID personId) {}

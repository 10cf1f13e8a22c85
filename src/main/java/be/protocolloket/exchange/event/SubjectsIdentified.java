package be.protocolloket.exchange.event;

import be.protocolloket.exchange.ReadingPurpose;
import be.protocolloket.party.EnterpriseNumber;
import java.util.UUID;

/** Somebody of this body saw who the data subjects of a case are, with their numbers in full. */
public record SubjectsIdentified(
        UUID caseId, UUID protocolId, EnterpriseNumber body, ReadingPurpose purpose, UUID personId) {}

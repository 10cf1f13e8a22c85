package be.protocolloket.exchange.event;

import be.protocolloket.party.EnterpriseNumber;
import java.util.UUID;

/** Somebody of this body saw, on a page of the case, whom it is about: names, or masked numbers. Published at most once an hour. */
public record SubjectsSeen(UUID caseId, UUID protocolId, EnterpriseNumber body, UUID personId) {}

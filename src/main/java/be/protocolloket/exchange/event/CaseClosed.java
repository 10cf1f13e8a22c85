package be.protocolloket.exchange.event;

import be.protocolloket.exchange.CaseOutcome;
import java.util.UUID;

/** Nothing more will be communicated in the case. */
public record CaseClosed(UUID caseId, UUID protocolId, CaseOutcome outcome) {}

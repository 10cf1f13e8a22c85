package be.protocolloket.exchange.event;

import be.protocolloket.party.EnterpriseNumber;
import java.time.LocalDate;
import java.util.UUID;

/** The discloser says that the letter with data was posted. */
public record LetterPosted(
        UUID caseId,
        UUID transferId,
        UUID protocolId,
        EnterpriseNumber discloser,
        EnterpriseNumber receiver,
        LocalDate on,
        UUID personId) {}

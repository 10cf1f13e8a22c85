package be.protocolloket.exchange.web.casefile;

import be.protocolloket.exchange.CaseView;
import java.time.LocalDate;

/**
 * A case in the list; nothing about people.
 *
 * @param other short name of the body on the other side, for the reader
 * @param protocol title
 * @param subject what it is about: its ground or trigger in the words of the protocol
 */
record CaseLine(
        CaseView about,
        CaseStatus status,
        String own,
        String other,
        String protocol,
        String subject,
        LocalDate opened) {}

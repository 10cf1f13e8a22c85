package be.protocolloket.exchange.course;

import be.protocolloket.exchange.CaseView;
import be.protocolloket.exchange.Cases;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.protocol.document.Ground;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The legal situation that a case rests on, in the version of the protocol under which it started. */
@Component
class CaseGrounds {

    private final Cases cases;
    private final Protocols protocols;

    CaseGrounds(Cases cases, Protocols protocols) {
        this.cases = cases;
        this.protocols = protocols;
    }

    /** Whether the landlord may sign too. */
    boolean tripartite(UUID caseId) {
        CaseView found = cases.get(caseId);
        return protocols.version(found.versionId()).document().grounds().stream()
                .filter(ground -> ground.code().equals(found.ground()))
                .anyMatch(Ground::tripartite);
    }
}

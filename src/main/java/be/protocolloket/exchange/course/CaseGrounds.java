package be.protocolloket.exchange.course;

import be.protocolloket.exchange.CaseView;
import be.protocolloket.exchange.Cases;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.protocol.document.Ground;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The legal situation that a case rests on, in the version of the protocol under which it started. */
@Component
public class CaseGrounds {

    private final Cases cases;
    private final Protocols protocols;

    CaseGrounds(Cases cases, Protocols protocols) {
        this.cases = cases;
        this.protocols = protocols;
    }

    /** Empty for a case without a ground. */
    public Optional<Ground> of(CaseView about) {
        return protocols.version(about.versionId()).document().grounds().stream()
                .filter(ground -> ground.code().equals(about.ground()))
                .findFirst();
    }

    /** Whether the landlord may sign too. */
    boolean tripartite(UUID caseId) {
        return of(cases.get(caseId)).filter(Ground::tripartite).isPresent();
    }

    /** Whether the allocation could be refused, and is possible only under a support agreement. */
    boolean refusable(UUID caseId) {
        return of(cases.get(caseId)).filter(Ground::refusalException).isPresent();
    }
}

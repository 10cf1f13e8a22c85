package be.protocolloket.protocol.agreement;

import be.protocolloket.party.Bodies;
import be.protocolloket.protocol.ProtocolView;
import java.util.List;
import org.springframework.stereotype.Component;

/** The parties that said yes to a draft as it stands; what is changed now takes that yes away. */
@Component
public class AgreedParties {

    private final Agreements agreements;
    private final Bodies bodies;

    AgreedParties(Agreements agreements, Bodies bodies) {
        this.agreements = agreements;
        this.bodies = bodies;
    }

    public List<String> names(ProtocolView protocol) {
        return agreements
                .shown(protocol)
                .map(text -> agreements.answers(text).entrySet().stream()
                        .filter(answer -> answer.getValue().agreesTo(text.sha256()))
                        .map(answer -> bodies.shortName(answer.getKey()))
                        .sorted()
                        .toList())
                .orElse(List.of());
    }
}

package be.protocolloket.exchange.process;

import java.util.List;
import org.springframework.stereotype.Component;

/** The bodies for which a step of a case is repeated; public because the model calls it. */
@Component("caseBodies")
public class CaseBodies {

    /** {@code ${caseBodies.both(landlordNumber, supporterNumber)}}: 10 digits each. */
    public List<String> both(String one, String other) {
        return List.of(one, other);
    }
}

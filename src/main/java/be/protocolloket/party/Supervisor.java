package be.protocolloket.party;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Where data subjects may complain. Which supervisor is competent for Flemish bodies is contested, so the operator configures it, once for
 * all letters.
 */
@Component
public class Supervisor {

    private final String name;

    Supervisor(@Value("${protocolloket.letters.supervisor}") String name) {
        this.name = name;
    }

    /** With its address, as it follows after "bij". */
    public String name() {
        return name;
    }
}

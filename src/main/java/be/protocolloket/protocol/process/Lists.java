package be.protocolloket.protocol.process;

import be.protocolloket.party.EnterpriseNumber;
import java.util.ArrayList;
import java.util.List;

/** Lists as the engine keeps them: as JSON, which needs a class that can be made again from JSON. */
final class Lists {

    private Lists() {}

    static ArrayList<String> of(List<EnterpriseNumber> numbers) {
        return new ArrayList<>(numbers.stream().map(EnterpriseNumber::digits).toList());
    }
}

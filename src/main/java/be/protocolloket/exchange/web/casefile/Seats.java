package be.protocolloket.exchange.web.casefile;

import be.protocolloket.exchange.CaseSight;
import be.protocolloket.exchange.CaseView;
import be.protocolloket.party.Caller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.Role;
import java.util.List;
import java.util.stream.Stream;

/** Where somebody sits when they look at cases. */
final class Seats {

    private Seats() {}

    /** Whether cases are part of the caller's work at all. */
    static boolean readsCases(Caller caller) {
        return !CaseSight.bodies(caller).isEmpty();
    }

    static boolean startsCases(Caller caller) {
        return caller.groups().stream().anyMatch(group -> group.role() == Role.CASE_WORKER);
    }

    /** The bodies of the case for which the caller reads it, the initiator first. */
    static List<EnterpriseNumber> of(CaseView about, Caller caller) {
        return Stream.of(about.initiator(), about.counterpart())
                .filter(body -> CaseSight.reads(body, caller))
                .toList();
    }
}

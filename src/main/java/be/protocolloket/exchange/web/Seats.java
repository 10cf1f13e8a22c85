package be.protocolloket.exchange.web;

import be.protocolloket.exchange.CaseView;
import be.protocolloket.party.Caller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Where somebody sits when they look at cases. */
final class Seats {

    private static final Set<Role> READERS = EnumSet.of(Role.CASE_WORKER, Role.DPO, Role.RECORDS_MANAGER);

    private Seats() {}

    /** Whether cases are part of the caller's work at all. */
    static boolean readsCases(Caller caller) {
        return caller.groups().stream().anyMatch(group -> READERS.contains(group.role()));
    }

    static boolean startsCases(Caller caller) {
        return caller.groups().stream().anyMatch(group -> group.role() == Role.CASE_WORKER);
    }

    static boolean reads(EnterpriseNumber body, Caller caller) {
        return caller.groups().stream()
                .anyMatch(
                        group -> READERS.contains(group.role()) && group.body().equals(body));
    }

    /** The bodies of the case for which the caller reads it, the initiator first. */
    static List<EnterpriseNumber> of(CaseView about, Caller caller) {
        return Stream.of(about.initiator(), about.counterpart())
                .filter(body -> reads(body, caller))
                .toList();
    }
}

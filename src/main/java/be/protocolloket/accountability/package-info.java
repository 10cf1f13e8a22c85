/**
 * The ledger of who did what for whom under which protocol: append-only, chained by hashes, each entry written in the transaction of the act it records.
 *
 * <p>Owns the table {@code ledger_entry}. Listens to the events of all rooms and never acts. Offers each body the entries it is party to, a
 * verifier, and the overviews that follow: who got what about a person, the record of GDPR article 30, and minimisation. Leans on every room
 * whose events it hears.
 */
@ApplicationModule(
        displayName = "Verantwoording",
        allowedDependencies = {
            "exchange",
            "exchange::border",
            "exchange::event",
            "party",
            "party::event",
            "policy",
            "protocol",
            "protocol::document",
            "protocol::event",
            "protocol::rendition",
            "retention",
            "signing",
            "tasklist::notice",
            "vault",
            "workflow"
        })
@NullMarked
package be.protocolloket.accountability;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

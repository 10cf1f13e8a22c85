/**
 * Ends things in time: what a body received is kept as long as the protocol says, and no longer.
 *
 * <p>Owns the obligations to erase with their anchors and due dates, legal holds, receipts of erasure, and the process {@code erasure}. A daily
 * run by the database's clock finds what is due. Listens to {@code exchange} and asks it to erase. Leans on {@code protocol} for the rules.
 */
@ApplicationModule(
        displayName = "Bewaring",
        allowedDependencies = {
            "exchange",
            "exchange::border",
            "exchange::event",
            "party",
            "protocol",
            "protocol::demo",
            "protocol::document",
            "protocol::rendition",
            "tasklist",
            "tasklist::notice",
            "vault",
            "workflow",
            "workflow::form"
        })
@NullMarked
package be.protocolloket.retention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

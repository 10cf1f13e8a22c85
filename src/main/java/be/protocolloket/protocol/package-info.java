/**
 * The agreement itself: a protocol, its versions, where it is on its way and what it does in law.
 *
 * <p>Owns the protocols with their versions (one editable, the others frozen with the SHA-256 of their canonical form), who was appointed for
 * each signatory slot, the approvals of governing bodies, the opinion of the supervisory committee and the timeline. Owns the processes
 * {@code protocol-conclusion}, {@code protocol-agreement} and {@code protocol-term}. Offers {@link be.protocolloket.protocol.Protocols} to read, {@link be.protocolloket.protocol.Timeline} to
 * tell who did what, {@link be.protocolloket.protocol.drafting.ProtocolDrafting} and its neighbours for what people do, and two places where later
 * rooms put in what only they know: {@link be.protocolloket.protocol.SigningTextContribution} and
 * {@link be.protocolloket.protocol.ConclusionFacts}. Leans on {@code party} for who acts for which body, on {@code tasklist} because people
 * act through its forms, and on {@code workflow} for the clock.
 */
@ApplicationModule(
        displayName = "Protocol",
        allowedDependencies = {
            "party",
            "party::demo",
            "tasklist",
            "tasklist::notice",
            "workflow",
            "workflow::engine",
            "workflow::form"
        })
@NullMarked
package be.protocolloket.protocol;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

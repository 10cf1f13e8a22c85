package be.protocolloket.protocol.web.late;

import java.util.Set;

/** Entries after which several steps are over, or begin. */
final class Over {
    static final String OFFERED = "protocol.timeline.signing-opened";
    static final Set<String> CONCLUDED = Set.of(
            "protocol.timeline.concluded",
            "protocol.timeline.registration-concluded",
            "protocol.timeline.registration-held-back");
    static final Set<String> SIGNING =
            Set.of("signing.timeline.recalled", "protocol.timeline.withdrawn", "protocol.timeline.concluded");
    static final Set<String> SUCCEEDED =
            Set.of("signing.timeline.replaced", "protocol.timeline.withdrawn", "protocol.timeline.concluded");
    static final Set<String> ANSWERED = Set.of(
            "protocol.timeline.facts-concluded",
            "protocol.timeline.facts-held-back",
            "protocol.timeline.facts-rejected");
    static final Set<String> FACTS_STAND = Set.of(
            "protocol.timeline.registration-rejected",
            "protocol.timeline.registration-concluded",
            "protocol.timeline.registration-held-back",
            "protocol.timeline.facts-taken-back",
            "protocol.timeline.facts-concluded",
            "protocol.timeline.facts-held-back",
            "protocol.timeline.facts-rejected");
    static final Set<String> FROZEN = Set.of(
            "protocol.timeline.submitted",
            "protocol.timeline.resubmitted",
            "protocol.timeline.agreed-advice",
            "protocol.timeline.version-frozen",
            OFFERED,
            "protocol.timeline.withdrawn",
            "protocol.timeline.concluded");
    static final Set<String> DRAFT = Set.of("protocol.timeline.draft-opened", "protocol.timeline.revision-opened");

    private Over() {}
}

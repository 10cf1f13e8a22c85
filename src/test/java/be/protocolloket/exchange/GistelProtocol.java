package be.protocolloket.exchange;

import static be.protocolloket.exchange.CaseStory.GISTEL;
import static be.protocolloket.exchange.CaseStory.WOONSPRONG;

import be.protocolloket.Dossiers;
import be.protocolloket.exchange.subject.NewSubject;
import be.protocolloket.protocol.document.CaseKind;
import be.protocolloket.protocol.document.SubjectRole;
import java.util.Map;
import java.util.UUID;
import java.util.WeakHashMap;
import org.springframework.context.ApplicationContext;

/** Cases under a protocol between Woonsprong and OCMW Gistel that everybody signed; one for all tests that do not change it. */
final class GistelProtocol {

    private static final Map<ApplicationContext, UUID> CONCLUDED = new WeakHashMap<>();

    private GistelProtocol() {}

    static synchronized UUID of(ApplicationContext context) {
        return CONCLUDED.computeIfAbsent(context, Dossiers::another);
    }

    /** Woonsprong asks for support of a tenant. */
    static CaseStory duringLease(ApplicationContext context) {
        return support(context, "DURING_LEASE", "SUPPORT_TO_AVOID_NOTICE", subject(SubjectRole.TENANT));
    }

    /** Woonsprong asks for support of a candidate: the bodies consult first. */
    static CaseStory allocation(ApplicationContext context, String ground) {
        return support(context, ground, "ALLOCATION_UNDER_SUPPORT", subject(SubjectRole.CANDIDATE_TENANT));
    }

    static CaseStory support(ApplicationContext context, String ground, String trigger, NewSubject subject) {
        return open(
                context, CaseKind.SUPPORT_AGREEMENT, trigger, ground, WOONSPRONG, GISTEL, CaseDetails.NONE, subject);
    }

    /** Woonsprong warns OCMW Gistel before it gives notice of lease. */
    static CaseStory warning(ApplicationContext context) {
        return warning(context, subject(SubjectRole.TENANT));
    }

    static CaseStory warning(ApplicationContext context, NewSubject tenant) {
        var details = new CaseDetails(false, CaseDetails.Shortcoming.LASTING, null, null);
        return open(
                context,
                CaseKind.TERMINATION_WARNING,
                "REASON_FOR_NOTICE",
                "SHORTCOMING",
                WOONSPRONG,
                GISTEL,
                details,
                tenant);
    }

    static CaseStory arrears(
            ApplicationContext context, CaseDetails.ArrearsOrigin origin, CaseDetails.Reporter reporter) {
        return open(
                context,
                CaseKind.RENT_ARREARS,
                "SUPPORT_TO_AVOID_NOTICE",
                "ARREARS",
                GISTEL,
                WOONSPRONG,
                new CaseDetails(true, null, origin, reporter),
                new NewSubject(SubjectRole.TENANT, "Godelieve Vandamme", Dossiers.insz()));
    }

    static CaseStory registration(ApplicationContext context) {
        return open(
                context,
                CaseKind.REGISTRATION_HELP,
                "REGISTRATION_VIA_OCMW",
                null,
                GISTEL,
                WOONSPRONG,
                CaseDetails.NONE,
                subject(SubjectRole.CANDIDATE_TENANT));
    }

    static NewSubject subject(SubjectRole role) {
        return new NewSubject(role, "Godelieve Vandamme", null);
    }

    private static CaseStory open(
            ApplicationContext context,
            CaseKind kind,
            String trigger,
            String ground,
            String initiator,
            String counterpart,
            CaseDetails details,
            NewSubject subject) {
        UUID protocol = of(context);
        return CaseStory.open(
                context,
                protocol,
                CaseStory.asked(protocol, kind, trigger, ground, initiator, counterpart, details, subject));
    }
}

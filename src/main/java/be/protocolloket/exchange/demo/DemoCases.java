package be.protocolloket.exchange.demo;

import be.protocolloket.exchange.CaseFilter;
import be.protocolloket.exchange.Cases;
import be.protocolloket.exchange.casefile.NewCase;
import be.protocolloket.exchange.start.CaseOffer;
import be.protocolloket.exchange.start.CaseOffer.OfferedChoice;
import be.protocolloket.exchange.start.CaseOffer.OfferedKind;
import be.protocolloket.exchange.start.CaseOpening;
import be.protocolloket.exchange.start.StartingPoint;
import be.protocolloket.party.Caller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.GroupId;
import be.protocolloket.party.Role;
import be.protocolloket.protocol.PortalAgreements;
import be.protocolloket.protocol.demo.DemoCast;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Brings in the cases of the demonstration, under the protocols that are in force by then. Where there is any case already nothing is added, so
 * that what a visitor did survives a restart.
 */
@Component
@Order(20)
@ConditionalOnProperty(name = "protocolloket.demo.enabled", havingValue = "true")
class DemoCases implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoCases.class);
    private static final CaseFilter ANY = new CaseFilter(null, null, null, null, 1, 1);

    private final CaseOpening desk;
    private final Cases cases;
    private final PortalAgreements portal;
    private final DemoCaseWalk walk;
    private final DemoCast cast;

    DemoCases(CaseOpening desk, Cases cases, PortalAgreements portal, DemoCaseWalk walk, DemoCast cast) {
        this.desk = desk;
        this.cases = cases;
        this.portal = portal;
        this.walk = walk;
        this.cast = cast;
    }

    @Override
    public void run(ApplicationArguments args) {
        boolean lively = DemoCasePlan.ALL.stream()
                .map(DemoCases::starter)
                .map(cast::memberOf)
                .anyMatch(caller -> cases.visibleTo(caller, ANY).total() > 0);
        if (!lively) {
            DemoCasePlan.ALL.forEach(this::bringIn);
        }
    }

    private void bringIn(DemoCasePlan plan) {
        Caller caller = cast.memberOf(starter(plan));
        UUID caseId = desk.open(newCase(plan, caller), caller);
        walk.take(caseId, plan);
        LOG.info("Case {} of the demonstration is at {}", caseId, plan.until());
    }

    private NewCase newCase(DemoCasePlan plan, Caller caller) {
        boolean byPlatform = plan.until().equals(DemoCasePlan.BY_PLATFORM);
        var points = desk.startingPoints(caller).stream()
                .sorted(Comparator.comparing(point -> portal.counts(point.protocolId()) == byPlatform))
                .toList();
        for (StartingPoint point : points) {
            CaseOffer offer = desk.offer(point.protocolId(), point.initiator(), caller);
            for (OfferedKind kind : offer.kinds()) {
                if (kind.kind() == plan.kind()
                        && kind.offered()
                        && !kind.triggers().isEmpty()) {
                    return new NewCase(
                            point.protocolId(),
                            plan.kind(),
                            String.valueOf(chosen(kind.triggers(), plan.trigger())),
                            chosen(kind.grounds(), plan.ground()),
                            point.initiator(),
                            offer.counterparts().get(0),
                            plan.details(),
                            plan.subjects(),
                            false);
                }
            }
        }
        throw new IllegalStateException("no protocol in force offers " + plan.kind());
    }

    /** What the plan says, or else the first that is offered. */
    private static @Nullable String chosen(List<OfferedChoice> choices, String wanted) {
        List<String> offered = choices.stream()
                .filter(OfferedChoice::offered)
                .map(OfferedChoice::code)
                .toList();
        return offered.contains(wanted) ? wanted : offered.isEmpty() ? null : offered.get(0);
    }

    private static Set<String> starter(DemoCasePlan plan) {
        return Set.of(new GroupId(Role.CASE_WORKER, new EnterpriseNumber(plan.initiator()), null).value());
    }
}

package be.protocolloket.retention.demo;

import be.protocolloket.party.Bodies;
import be.protocolloket.party.Caller;
import be.protocolloket.party.GroupId;
import be.protocolloket.party.PublicBody;
import be.protocolloket.party.Role;
import be.protocolloket.protocol.demo.DemoCast;
import be.protocolloket.protocol.document.AnchorEvent;
import be.protocolloket.retention.KeptFile;
import be.protocolloket.retention.KeptKind;
import be.protocolloket.retention.KeptState;
import be.protocolloket.retention.hold.LegalHolds;
import be.protocolloket.retention.reckoning.SeenAnchors;
import be.protocolloket.retention.record.KeptFileSearch;
import be.protocolloket.retention.record.KeptFilter;
import be.protocolloket.retention.run.RetentionRun;
import be.protocolloket.workflow.DatabaseClock;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Shows each step towards erasure on cases of the demonstration that ended: what a person must decide, what waits for a proposal, for a second
 * person, or for the end of a dispute, and what is gone. Where anybody erased or held anything already nothing is done. What cannot be shown is
 * left out: the application is there without it.
 */
@Component
@Order(30)
@ConditionalOnProperty(name = "protocolloket.demo.enabled", havingValue = "true")
class DemoErasures implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoErasures.class);
    private static final int MOST = 1000;

    private final RetentionRun run;
    private final KeptFileSearch search;
    private final Bodies bodies;
    private final LegalHolds holds;
    private final DemoErasureWalk walk;
    private final DemoCast cast;
    private final DatabaseClock clock;
    private final SeenAnchors seen;

    DemoErasures(
            RetentionRun run,
            KeptFileSearch search,
            Bodies bodies,
            LegalHolds holds,
            DemoErasureWalk walk,
            DemoCast cast,
            DatabaseClock clock,
            SeenAnchors seen) {
        this.run = run;
        this.search = search;
        this.bodies = bodies;
        this.holds = holds;
        this.walk = walk;
        this.cast = cast;
        this.clock = clock;
        this.seen = seen;
    }

    @Override
    public void run(ApplicationArguments args) {
        try {
            show();
        } catch (RuntimeException stopped) {
            // Whatever fails here, the application must still start. The message is not logged: it could name somebody.
            LOG.warn(
                    "The demonstration's erasures stopped on their way ({}); some steps cannot be seen, all else is there",
                    stopped.getClass().getSimpleName());
        }
    }

    private void show() {
        List<KeptFile> ended = received().stream()
                .filter(file -> file.closedOn() != null)
                .sorted(Comparator.comparing(KeptFile::id))
                .toList();
        boolean touched = ended.stream().anyMatch(file -> file.state() != KeptState.WAITING || file.held());
        List<KeptFile> warnings = ended.stream().filter(this::withoutSupport).toList();
        if (touched || warnings.size() < 3) {
            return;
        }
        hold(warnings.get(0));
        run.run();
        walk.take(warnings.get(1), KeptState.PROPOSED);
        walk.take(warnings.get(2), KeptState.ERASED);
    }

    private List<KeptFile> received() {
        var everybody = bodies.all().stream().map(PublicBody::number).toList();
        return search.page(everybody, new KeptFilter(KeptFilter.Show.ALL, null, null, 1, MOST)).files().stream()
                .filter(file -> file.kind() == KeptKind.RECEIVED)
                .toList();
    }

    /** Of these the protocol does not say until when they are kept. */
    private boolean withoutSupport(KeptFile file) {
        return !seen.of(file).containsKey(AnchorEvent.SUPPORT_ENDED_SUCCESSFULLY);
    }

    private void hold(KeptFile file) {
        Caller manager = cast.memberOf(Set.of(new GroupId(Role.RECORDS_MANAGER, file.body(), null).value()));
        holds.place(
                file.id(),
                "Er loopt een geschil over dit dossier; de stukken blijven tot het voorbij is (demonstratie).",
                clock.today().plusMonths(6),
                manager);
    }
}

package be.protocolloket.exchange.border;

import be.protocolloket.exchange.CaseSight;
import be.protocolloket.exchange.event.CaseShared;
import be.protocolloket.exchange.event.DataTransmitted;
import be.protocolloket.party.Caller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.GroupId;
import be.protocolloket.tasklist.OpenTasks;
import be.protocolloket.workflow.NotHereException;
import java.util.Collection;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What one body of a case may know of the other's dealings. Pages, lists, files, the interface, the ledger and the days of retention all ask
 * here, and this asks {@link BorderTable}.
 */
@Service
public class Border {

    private final BorderTable table;
    private final CaseSides sides;
    private final OpenTasks tasks;
    private final ApplicationEventPublisher events;

    Border(BorderTable table, CaseSides sides, OpenTasks tasks, ApplicationEventPublisher events) {
        this.table = table;
        this.sides = sides;
        this.tasks = tasks;
        this.events = events;
    }

    /** @throws NotHereException when there is no such case */
    public Outlook of(UUID caseId, Caller caller) {
        return of(caseId, CaseSight.bodies(caller));
    }

    /** @throws NotHereException when there is no such case */
    public Outlook of(UUID caseId, Collection<EnterpriseNumber> readers) {
        Situation found = sides.find(caseId).orElseThrow(NotHereException::new);
        SortedSet<EnterpriseNumber> seats = new TreeSet<>(readers);
        seats.retainAll(found.sides().keySet());
        return new Outlook(
                table,
                found,
                seats,
                () -> tasks.ofCase(caseId).stream()
                        .flatMap(task -> task.groups().stream())
                        .anyMatch(group -> seats.contains(body(group))));
    }

    /**
     * Which of two bodies may read that something happened: whose fact it is, and the other where the table lets it pass. In a case that is not
     * there nothing is kept from anybody.
     *
     * @param other of the case
     */
    public SortedSet<EnterpriseNumber> readers(
            UUID caseId, CaseFact fact, EnterpriseNumber owner, EnterpriseNumber other) {
        SortedSet<EnterpriseNumber> readers = new TreeSet<>();
        readers.add(owner);
        if (sides.find(caseId)
                .map(found -> found.sight(table, fact, owner, other).some())
                .orElse(true)) {
            readers.add(other);
        }
        return readers;
    }

    /** Which bodies of a case may read that something happened: whose fact it is, and the others where the table lets it pass. */
    public SortedSet<EnterpriseNumber> readers(UUID caseId, CaseFact fact, EnterpriseNumber owner) {
        SortedSet<EnterpriseNumber> readers = new TreeSet<>();
        readers.add(owner);
        sides.find(caseId)
                .ifPresent(found -> found.sides().keySet().stream()
                        .filter(body -> found.sight(table, fact, owner, body).some())
                        .forEach(readers::add));
        return readers;
    }

    /** Whether this body knows of the case, if there is one. */
    public boolean knows(UUID caseId, EnterpriseNumber body) {
        return is(caseId, body, Outlook::knowsCase);
    }

    /** Whether this body knows that the case ended, if there is one. */
    public boolean knowsEnd(UUID caseId, EnterpriseNumber body) {
        return is(caseId, body, Outlook::ended);
    }

    /** Whether this body knows, or will know whatever comes, how the case ends, if there is one. */
    public boolean learnsEnd(UUID caseId, EnterpriseNumber body) {
        return is(caseId, body, outlook -> outlook.learnsEnd() || outlook.ended());
    }

    private boolean is(UUID caseId, EnterpriseNumber body, Predicate<Outlook> wanted) {
        return sides.find(caseId)
                .map(found -> wanted.test(new Outlook(table, found, new TreeSet<>(Set.of(body)), () -> false)))
                .orElse(true);
    }

    /** What a list of cases must know of the table, for readers of these bodies. */
    public ListView list(Caller caller) {
        return ListView.of(table, tasks.casesOf(caller));
    }

    /** The body has a step to take in the case, and so knows of it. In the transaction of the step. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void asked(UUID caseId, UUID protocolId, EnterpriseNumber body) {
        if (sides.learn(caseId, body)) {
            sides.find(caseId)
                    .filter(found -> found.sight(table, CaseFact.OPENING, found.initiator(), body)
                            .some())
                    .ifPresent(
                            found -> events.publishEvent(new CaseShared(caseId, protocolId, found.initiator(), body)));
        }
    }

    /** What was sent to a body, it may know; before anybody else hears of it. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(DataTransmitted sent) {
        asked(sent.caseId(), sent.protocolId(), sent.receiver());
    }

    private static EnterpriseNumber body(String group) {
        return GroupId.parse(group).body();
    }
}

package be.protocolloket.exchange.linked;

import be.protocolloket.exchange.CaseView;
import be.protocolloket.exchange.Cases;
import be.protocolloket.exchange.TransferState;
import be.protocolloket.exchange.TransferView;
import be.protocolloket.exchange.event.CaseGrew;
import be.protocolloket.exchange.linked.SupportOffer.Way;
import be.protocolloket.exchange.linked.WarnedPeople.Known;
import be.protocolloket.exchange.subject.NewSubject;
import be.protocolloket.exchange.subject.PersonLock;
import be.protocolloket.exchange.subject.SubjectTable;
import be.protocolloket.party.Caller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.protocol.document.CaseKind;
import be.protocolloket.tasklist.TaskRefusedException;
import be.protocolloket.vault.Insz;
import be.protocolloket.vault.PersonLookup;
import be.protocolloket.workflow.form.FieldProblem;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who was warned before a notice of lease, and whose help is accepted, begins a case about a support agreement with what it was sent. The rule
 * judges it as a case that is typed; where one is open about the same people already, the warning leads to that one.
 */
@Component
public class SupportAfterWarning {

    private final Cases cases;
    private final SupportStart start;
    private final SupportOffer offer;
    private final WarnedPeople people;
    private final SubjectTable subjects;
    private final PersonLookup lookup;
    private final PersonLock lock;
    private final CaseLinks links;
    private final ApplicationEventPublisher events;

    SupportAfterWarning(
            Cases cases,
            SupportStart start,
            SupportOffer offer,
            WarnedPeople people,
            SubjectTable subjects,
            PersonLookup lookup,
            PersonLock lock,
            CaseLinks links,
            ApplicationEventPublisher events) {
        this.cases = cases;
        this.start = start;
        this.offer = offer;
        this.people = people;
        this.subjects = subjects;
        this.lookup = lookup;
        this.lock = lock;
        this.links = links;
        this.events = events;
    }

    /**
     * In the transaction of the task in which help was accepted.
     *
     * @param field of the form, for what is wrong
     * @param chosen code of one of the ways that are offered
     * @throws TaskRefusedException with every reason; nothing was kept
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void begin(UUID warningId, EnterpriseNumber body, String field, String chosen, Caller caller) {
        CaseView warning = cases.get(warningId);
        Way way = offer.ways(warning, body, caller).stream()
                .filter(each -> each.code().equals(chosen))
                .findFirst()
                .orElseThrow(() -> refused(field, "exchange.problem.support-choice"));
        TransferView received = received(warning, body)
                .filter(transfer -> transfer.erasedAt() == null)
                .orElseThrow(() -> refused(field, "exchange.problem.support-nothing-received"));
        if (subjects.correctedSince(received.id())) {
            throw refused(field, "exchange.problem.support-corrected");
        }
        Known known = people.read(warning, received, caller);
        if (known.people().isEmpty()) {
            throw refused(field, "exchange.problem.support-no-number");
        }
        List<String> hashes = known.people().stream()
                .map(NewSubject::insz)
                .map(written -> lookup.hash(new Insz(written)))
                .toList();
        lock.hold(hashes);
        Optional<UUID> open = links.open(warning, CaseKind.SUPPORT_AGREEMENT, hashes, body);
        UUID support = open.orElseGet(() -> start.open(warning, body, way, known, field, caller));
        links.add(warningId, support, body, caller.personId());
        if (open.isEmpty()) {
            events.publishEvent(new CaseGrew(warningId, support, body, caller.personId()));
        }
    }

    private Optional<TransferView> received(CaseView warning, EnterpriseNumber body) {
        return cases.transfers(warning.id()).stream()
                .filter(transfer -> transfer.receiver().equals(body) && transfer.state() == TransferState.RECEIVED)
                .max(Comparator.comparingInt(TransferView::number));
    }

    private static TaskRefusedException refused(String field, String messageKey) {
        return new TaskRefusedException(List.of(new FieldProblem(field, messageKey)));
    }
}

package be.protocolloket.party.delegation;

import be.protocolloket.party.Caller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.Role;
import be.protocolloket.party.event.DelegationChanged;
import be.protocolloket.party.event.MandateChanged.Change;
import be.protocolloket.party.login.AccountTable;
import be.protocolloket.party.mandate.BodyAdministration;
import be.protocolloket.party.mandate.DpoConflicts;
import be.protocolloket.party.mandate.MandateTable;
import be.protocolloket.party.mandate.MandateView;
import be.protocolloket.party.refusal.Problems;
import be.protocolloket.workflow.DatabaseClock;
import be.protocolloket.workflow.Fingerprint;
import be.protocolloket.workflow.NotHereException;
import be.protocolloket.workflow.PdfCheck;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records who may sign for a signatory, with the written delegation as PDF. Throws as {@link BodyAdministration} does.
 */
@Service
@Transactional
public class DelegationAdministration {

    private final MandateTable mandates;
    private final DelegationTable delegations;
    private final AccountTable accounts;
    private final DpoConflicts conflicts;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;

    DelegationAdministration(
            MandateTable mandates,
            DelegationTable delegations,
            AccountTable accounts,
            DpoConflicts conflicts,
            DatabaseClock clock,
            ApplicationEventPublisher events) {
        this.mandates = mandates;
        this.delegations = delegations;
        this.accounts = accounts;
        this.conflicts = conflicts;
        this.clock = clock;
        this.events = events;
    }

    public void add(Caller caller, EnterpriseNumber body, NewDelegation delegation) {
        BodyAdministration.requireAdministrator(caller, body);
        var problems = new Problems();
        var mandate = signatoryMandate(body, delegation).orElse(null);
        if (mandate == null) {
            problems.add("mandateId", "party.problem.signatory-required");
        }
        var delegate = accounts.personOf(delegation.delegateUsername()).orElse(null);
        if (delegate == null) {
            problems.add("delegateUsername", "party.problem.person-unknown");
        } else if (mandate != null && delegate.equals(mandate.personId())) {
            problems.add("delegateUsername", "party.problem.delegate-is-delegator");
        }
        var from = delegation.from();
        var until = delegation.until();
        problems.requirePeriod(from, until);
        if (until == null) {
            problems.add("until", "party.problem.required");
        }
        if (mandate != null && from != null && until != null && !within(mandate, from, until)) {
            problems.add("from", "party.problem.outside-mandate");
        }
        checkDocument(delegation.document(), problems);
        problems.refuseIfAny();
        if (mandate == null || delegate == null || from == null || until == null) {
            throw new IllegalStateException("refused above");
        }
        if (conflicts.isOfficer(delegate, body, from, until)) {
            throw Problems.refusal("delegateUsername", "party.problem.dpo-conflict");
        }
        var document = new DelegationDocument(
                safeName(delegation.fileName()), delegation.document(), Fingerprint.of(delegation.document()));
        var id = UUID.randomUUID();
        BodyAdministration.refusingOverlap(
                "party.problem.delegation-overlap",
                () -> delegations.add(id, mandate, body, delegate, from, until, document, caller.personId()));
        events.publishEvent(new DelegationChanged(
                id,
                body,
                mandate.personId(),
                delegate,
                Change.GIVEN,
                from,
                until,
                document.sha256(),
                caller.personId()));
    }

    /** Takes a delegation back at once. */
    public void revoke(Caller caller, EnterpriseNumber body, UUID delegationId) {
        BodyAdministration.requireAdministrator(caller, body);
        events.publishEvent(
                delegations.revoke(body, delegationId, caller.personId()).orElseThrow(NotHereException::new));
    }

    /** The paper, for anybody who acts for the body. */
    @Transactional(readOnly = true)
    public DelegationDocument document(Caller caller, EnterpriseNumber body, UUID delegationId) {
        if (!caller.actsFor(body)) {
            throw new NotHereException();
        }
        return delegations.document(body, delegationId).orElseThrow(NotHereException::new);
    }

    private Optional<MandateView> signatoryMandate(EnterpriseNumber body, NewDelegation delegation) {
        return Optional.ofNullable(delegation.mandateId())
                .flatMap(id -> mandates.find(body, id, clock.today()))
                .filter(mandate ->
                        mandate.role() == Role.SIGNATORY && mandate.validity().open());
    }

    private static boolean within(MandateView mandate, LocalDate from, LocalDate until) {
        var last = mandate.until();
        return !from.isBefore(mandate.from()) && (last == null || !until.isAfter(last));
    }

    private static void checkDocument(byte[] document, Problems problems) {
        if (document.length == 0) {
            problems.add("document", "party.problem.document-required");
        } else if (document.length > PdfCheck.LARGEST) {
            problems.add("document", "party.problem.document-too-large");
        } else if (!PdfCheck.isReadable(document)) {
            problems.add("document", "party.problem.document-no-pdf");
        }
    }

    /** The last part of the file name that a browser sent, without characters that are unsafe in a header or a file system. */
    static String safeName(String fileName) {
        var last = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        var plain = last.replaceAll("[^\\p{L}\\p{N} ._()-]", "").strip();
        var stem = plain.replaceAll("(?i)\\.pdf$", "");
        return (stem.isBlank() ? "delegatie" : stem.substring(0, Math.min(stem.length(), 100))) + ".pdf";
    }
}

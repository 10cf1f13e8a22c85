package be.protocolloket.retention.reading;

import be.protocolloket.party.Caller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.Role;
import be.protocolloket.retention.FilesOfCase;
import be.protocolloket.retention.KeptFile;
import be.protocolloket.retention.reckoning.RuleFinder;
import be.protocolloket.retention.record.KeptFileSearch;
import be.protocolloket.retention.record.KeptFileTable;
import be.protocolloket.retention.record.KeptFilter;
import be.protocolloket.retention.record.KeptPage;
import be.protocolloket.retention.record.KeptTransfer;
import be.protocolloket.retention.record.KeptTransferTable;
import be.protocolloket.retention.record.Motivations;
import be.protocolloket.retention.record.Obligation;
import be.protocolloket.retention.record.ObligationTable;
import be.protocolloket.retention.record.ReceiptContents;
import be.protocolloket.workflow.NotHereException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** What is kept and until when, to read: for records managers and data protection officers of the body that keeps it. */
@Service
public class KeptFiles implements FilesOfCase {

    private static final Set<Role> ANSWERABLE = Set.of(Role.RECORDS_MANAGER, Role.DPO);

    private final KeptFileTable files;
    private final KeptFileSearch search;
    private final ObligationTable obligations;
    private final KeptTransferTable transfers;
    private final Motivations motivations;
    private final RuleFinder rules;

    KeptFiles(
            KeptFileTable files,
            KeptFileSearch search,
            ObligationTable obligations,
            KeptTransferTable transfers,
            Motivations motivations,
            RuleFinder rules) {
        this.files = files;
        this.search = search;
        this.obligations = obligations;
        this.transfers = transfers;
        this.motivations = motivations;
        this.rules = rules;
    }

    /** The bodies for whose keeping the caller answers; empty for whoever has no business here. */
    public static Set<EnterpriseNumber> answersFor(Caller caller) {
        return caller.bodies().stream()
                .filter(body -> ANSWERABLE.stream().anyMatch(role -> caller.holds(role, body)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** @throws NotHereException unless it exists and the caller answers for the body that keeps it */
    public KeptFile require(UUID fileId, Caller caller) {
        return files.find(fileId).filter(file -> answers(file, caller)).orElseThrow(NotHereException::new);
    }

    /** Whether the caller answers for the body that keeps it. */
    public boolean answers(KeptFile file, Caller caller) {
        return concerned(file, caller).findAny().isPresent();
    }

    /** The most urgent first. */
    public KeptPage page(Caller caller, KeptFilter filter) {
        return search.page(answersFor(caller), filter);
    }

    @Override
    public List<KeptFile> ofCase(UUID caseId) {
        return files.ofCase(caseId);
    }

    /** The rules at work on a file. */
    public List<Obligation> obligations(UUID fileId) {
        return obligations.of(fileId);
    }

    /** What a file is made of. */
    public List<KeptTransfer> transfers(UUID fileId) {
        return transfers.kept(fileId);
    }

    /** What a file holds, by kind. */
    public List<ReceiptContents.ItemCount> kinds(KeptFile file) {
        return rules.counted(transfers.kept(file.id()));
    }

    /** Why somebody decided as they did, for a caller who acts for that body; empty for others, and when it was erased. */
    public Optional<String> motivation(KeptFile file, Obligation decided, Caller caller) {
        return caller.actsFor(file.body()) ? motivations.open(file, decided.id()) : Optional.empty();
    }

    /** For which of the file's bodies the caller acts; the one that keeps it first. */
    public EnterpriseNumber actingFor(KeptFile file, Caller caller) {
        return concerned(file, caller).findFirst().orElseThrow(NotHereException::new);
    }

    private static Stream<EnterpriseNumber> concerned(KeptFile file, Caller caller) {
        return Stream.of(file.body(), file.counterpart()).filter(file::concerns).filter(answersFor(caller)::contains);
    }
}

package be.protocolloket.exchange.handover;

import be.protocolloket.exchange.CaseSight;
import be.protocolloket.exchange.ReadingPurpose;
import be.protocolloket.exchange.TransferState;
import be.protocolloket.exchange.TransferView;
import be.protocolloket.exchange.access.ReadingLog;
import be.protocolloket.exchange.preparation.BundleMaking;
import be.protocolloket.exchange.preparation.Preparation;
import be.protocolloket.exchange.preparation.Transmission;
import be.protocolloket.exchange.transfer.Dispatch;
import be.protocolloket.exchange.transfer.HandOver;
import be.protocolloket.exchange.transfer.HandOverTable;
import be.protocolloket.exchange.transfer.ItemFacts;
import be.protocolloket.exchange.transfer.Preparing;
import be.protocolloket.exchange.transfer.Sending;
import be.protocolloket.party.Caller;
import be.protocolloket.party.Role;
import be.protocolloket.tasklist.TaskRefusedException;
import be.protocolloket.vault.CaseVault;
import be.protocolloket.vault.Compartment;
import be.protocolloket.workflow.Fingerprint;
import be.protocolloket.workflow.NotHereException;
import be.protocolloket.workflow.form.FieldProblem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The sealed bundle of a transfer: made, fetched by the discloser, handed over elsewhere, and only then sent. */
@Service
public class HandOvers implements BundleMaking {

    private final HandOverTable table;
    private final Preparation preparation;
    private final Transmission transmission;
    private final BundleArchive archives;
    private final ReadingLog readings;
    private final CaseVault vault;
    private final TransactionTemplate transaction;

    HandOvers(
            HandOverTable table,
            Preparation preparation,
            Transmission transmission,
            BundleArchive archives,
            ReadingLog readings,
            CaseVault vault,
            TransactionTemplate transaction) {
        this.table = table;
        this.preparation = preparation;
        this.transmission = transmission;
        this.archives = archives;
        this.readings = readings;
        this.vault = vault;
        this.transaction = transaction;
    }

    @Override
    public void make(Preparing preparing, Sending sending, UUID person) {
        TransferView transfer = preparing.view();
        String platform = preparing.policy().platform(transfer.direction()).orElseThrow(NotHereException::new);
        String password = ArchivePassword.make();
        byte[] archive = archives.of(preparing, password);
        table.make(
                transfer.id(),
                platform,
                new Dispatch(sending, preparing.policy().versionId(), Fingerprint.of(archive), person),
                vault.seal(received(transfer), archivePlace(transfer), archive),
                vault.seal(received(transfer), passwordPlace(transfer), password.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Empty unless it goes by another platform, and for the receiver until the handing over is recorded. That the caller may know of the transfer
     * has been checked.
     */
    public Optional<HandOverView> view(TransferView transfer, Caller caller) {
        boolean gives = CaseSight.reads(transfer.discloser(), caller);
        return table.find(transfer.id())
                .filter(found -> gives || !found.waits())
                .map(handOver -> {
                    boolean works = caller.holds(Role.CASE_WORKER, transfer.discloser());
                    boolean awaited =
                            transfer.state() == TransferState.PREPARING || transfer.state() == TransferState.SENT;
                    return new HandOverView(
                            handOver.platform(),
                            handOver.sha256(),
                            labels(transfer),
                            handOver.handedOn(),
                            works && handOver.waits() && transfer.state() == TransferState.PREPARING,
                            works && awaited && table.password(transfer.id()).isPresent());
                });
    }

    /**
     * The archive, for a case worker of the discloser; recorded as a look. The protocol is asked again.
     *
     * @throws NotHereException unless a bundle waits to be handed over, by the body of the caller
     * @throws TaskRefusedException when the protocol refuses it by now
     */
    public byte[] fetch(UUID transferId, Caller caller) {
        Preparing preparing = preparation.look(transferId);
        CaseSight.requireWorker(caller, preparing.view().discloser());
        HandOver waiting = table.find(transferId).filter(HandOver::waits).orElseThrow(NotHereException::new);
        List<FieldProblem> problems = transmission.problems(preparing, waiting.sending(), caller);
        if (preparing.view().state() != TransferState.PREPARING) {
            throw new NotHereException();
        }
        TaskRefusedException.unlessNone(problems);
        byte @Nullable [] archive = transaction.execute(status -> {
            look(preparing, caller);
            table.fetched(transferId);
            return vault.open(
                    received(preparing.view()),
                    archivePlace(preparing.view()),
                    table.archive(transferId).orElseThrow(NotHereException::new));
        });
        return archive == null ? new byte[0] : archive;
    }

    /**
     * The password, to tell the receiver by another way than the platform; recorded as a look.
     *
     * @throws NotHereException unless the caller works for the discloser, and the receiver has not answered
     */
    @Transactional
    public String password(UUID transferId, Caller caller) {
        Preparing preparing = preparation.look(transferId);
        TransferView transfer = preparing.view();
        if (!view(transfer, caller).filter(HandOverView::mayTell).isPresent()) {
            throw new NotHereException();
        }
        look(preparing, caller);
        return new String(
                vault.open(
                        received(transfer),
                        passwordPlace(transfer),
                        table.password(transferId).orElseThrow(NotHereException::new)),
                StandardCharsets.UTF_8);
    }

    private void look(Preparing preparing, Caller caller) {
        readings.record(
                preparing.about(),
                preparing.view(),
                preparing.view().discloser(),
                ReadingPurpose.HAND_OVER,
                caller.personId());
    }

    private List<String> labels(TransferView transfer) {
        Preparing preparing = preparation.look(transfer.id());
        return preparing.included().stream()
                .map(item -> ItemFacts.of(preparing.policy(), transfer.direction(), item.code())
                        .map(each -> each.label(item.role()))
                        .orElse(item.code()))
                .distinct()
                .toList();
    }

    private static Compartment received(TransferView transfer) {
        return Compartment.received(transfer.caseId(), transfer.receiver().digits());
    }

    private static String archivePlace(TransferView transfer) {
        return "hand_over:archive:" + transfer.id();
    }

    private static String passwordPlace(TransferView transfer) {
        return "hand_over:password:" + transfer.id();
    }
}

package be.protocolloket.exchange.web.transfer;

import be.protocolloket.exchange.CaseSight;
import be.protocolloket.exchange.CaseView;
import be.protocolloket.exchange.Cases;
import be.protocolloket.exchange.Delivery;
import be.protocolloket.exchange.ReadingPurpose;
import be.protocolloket.exchange.TransferState;
import be.protocolloket.exchange.TransferView;
import be.protocolloket.exchange.arrival.Arrivals;
import be.protocolloket.exchange.border.Border;
import be.protocolloket.exchange.border.CaseFact;
import be.protocolloket.exchange.border.SeenNames;
import be.protocolloket.exchange.handover.HandOvers;
import be.protocolloket.exchange.link.OneTimeLinks;
import be.protocolloket.exchange.link.Postings;
import be.protocolloket.exchange.transfer.Transfers;
import be.protocolloket.party.Caller;
import be.protocolloket.party.CurrentCaller;
import be.protocolloket.party.Role;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What the pages of a transfer have in common: which transfer, in which case, and what the reader may do with it. */
@Component
public class TransferPages {

    private final Cases cases;
    private final Transfers transfers;
    private final OneTimeLinks links;
    private final Postings postings;
    private final HandOvers handOvers;
    private final Arrivals arrivals;
    private final Border border;
    private final TransferLines lines;
    private final SeenNames names;
    private final CurrentCaller callers;

    TransferPages(
            Cases cases,
            Transfers transfers,
            OneTimeLinks links,
            Postings postings,
            HandOvers handOvers,
            Arrivals arrivals,
            Border border,
            TransferLines lines,
            SeenNames names,
            CurrentCaller callers) {
        this.cases = cases;
        this.transfers = transfers;
        this.links = links;
        this.postings = postings;
        this.handOvers = handOvers;
        this.arrivals = arrivals;
        this.border = border;
        this.lines = lines;
        this.names = names;
        this.callers = callers;
    }

    public ModelAndView of(UUID transferId, String view) {
        Caller caller = callers.require();
        TransferView transfer = transfers.require(transferId, caller);
        CaseView about = cases.get(transfer.caseId());
        boolean sends = caller.holds(Role.CASE_WORKER, transfer.discloser());
        boolean sent = transfer.state() == TransferState.SENT;
        boolean delivered = border.of(about.id(), caller)
                .sight(CaseFact.DELIVERY, transfer.discloser())
                .some();
        var page = new TransferPage(
                lines.of(transfer, cases.transfers(about.id(), caller)),
                about,
                cases.subjects(about.id(), caller),
                names.of(about.id(), transfer.discloser(), transfer.sentBy(), caller),
                purposes(transfer, caller),
                sends && transfer.state() == TransferState.PREPARING,
                sends && sent && transfer.delivery() == Delivery.ONE_TIME_LINK,
                sends && sent && transfer.delivery() == Delivery.LETTER,
                links.last(transferId, caller).orElse(null),
                postings.of(transferId).orElse(null),
                handOvers.view(transfer, caller).orElse(null),
                delivered ? arrivals.withoutReceipt(transferId).orElse(null) : null);
        return new ModelAndView(view, "page", page);
    }

    /** The purposes for which the reader's body may open it; empty when there is nothing to open. */
    private static List<ReadingPurpose> purposes(TransferView transfer, Caller caller) {
        boolean readable = transfer.erasedAt() == null
                && transfer.state() != TransferState.STOPPED
                && transfer.state() != TransferState.RETURNED
                && transfer.state() != TransferState.RECALLED;
        boolean here = transfer.delivery() != Delivery.NAMED_PLATFORM;
        if (readable
                && here
                && transfer.state() != TransferState.PREPARING
                && CaseSight.reads(transfer.receiver(), caller)) {
            return List.of(
                    ReadingPurpose.ACKNOWLEDGE,
                    ReadingPurpose.FOLLOW_UP,
                    ReadingPurpose.CORRECTION,
                    ReadingPurpose.DATA_SUBJECT_REQUEST,
                    ReadingPurpose.SUPERVISION);
        }
        if (readable && CaseSight.reads(transfer.discloser(), caller)) {
            return transfer.state() == TransferState.PREPARING
                    ? List.of(ReadingPurpose.SECOND_READING, ReadingPurpose.CORRECTION)
                    : List.of(
                            ReadingPurpose.CORRECTION,
                            ReadingPurpose.FOLLOW_UP,
                            ReadingPurpose.DATA_SUBJECT_REQUEST,
                            ReadingPurpose.SUPERVISION);
        }
        return List.of();
    }
}

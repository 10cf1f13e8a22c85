package be.protocolloket.exchange.web.transfer;

import be.protocolloket.exchange.CaseView;
import be.protocolloket.exchange.ReadingPurpose;
import be.protocolloket.exchange.SubjectView;
import be.protocolloket.exchange.TransferView;
import be.protocolloket.exchange.arrival.Arrival;
import be.protocolloket.exchange.handover.HandOverView;
import be.protocolloket.exchange.link.LinkState;
import be.protocolloket.exchange.link.Postings;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every page of one transfer shows to its reader.
 *
 * @param sender name of the person; null while it was not sent, and when the reader may not know
 * @param purposes why the reader can want to open it; empty when there is nothing to open
 * @param prepares the reader works on it before it is sent
 * @param mayLink the reader may make a link to hand over
 * @param mayPrint the reader may print the letter to post
 * @param link the last one; null when there is none, or it is not the reader's
 * @param posting null as long as nobody wrote it down
 * @param proven the proof on which the discloser went on; null when the receiver acknowledged it, or it did not arrive
 * @param handOver null unless it goes by the platform that the protocol names
 */
record TransferPage(
        TransferLine line,
        CaseView about,
        List<SubjectView> subjects,
        @Nullable String sender,
        List<ReadingPurpose> purposes,
        boolean prepares,
        boolean mayLink,
        boolean mayPrint,
        @Nullable LinkState link,
        Postings.@Nullable Posting posting,
        @Nullable HandOverView handOver,
        @Nullable Arrival proven) {

    public TransferView transfer() {
        return line.view();
    }
}

package be.protocolloket.exchange.web.casefile;

import be.protocolloket.exchange.CaseState;
import be.protocolloket.exchange.CaseView;
import be.protocolloket.exchange.ReadingPurpose;
import be.protocolloket.exchange.SubjectView;
import be.protocolloket.exchange.TransferState;
import be.protocolloket.exchange.border.CaseStanding;
import be.protocolloket.exchange.course.LeaseNotice;
import be.protocolloket.exchange.rule.CaseRights;
import be.protocolloket.exchange.web.transfer.TransferLine;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.protocol.PanelView;
import be.protocolloket.workflow.DatabaseClock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page of one case shows to its reader.
 *
 * @param steps who must do what; empty when nothing waits that the reader may know of
 * @param blocked why the decision on the notice of lease must wait; null when it need not
 * @param rights each direction that the protocol foresees
 * @param panels what later rooms show
 */
record CaseFile(
        CaseView about,
        CaseStatus status,
        Words words,
        Reader reader,
        List<CaseStep> steps,
        LeaseNotice.@Nullable Block blocked,
        List<TransferLine> transfers,
        List<WayLine> rights,
        List<SubjectView> subjects,
        List<PanelView> panels) {

    /**
     * What the case is about, in words.
     *
     * @param initiator short name of the body
     * @param counterpart short name of the body
     * @param opener name of the person; null when the reader may not know
     * @param protocol its title
     * @param ground null for a kind of case that has none
     */
    record Words(
            String initiator,
            String counterpart,
            @Nullable String opener,
            String protocol,
            String trigger,
            @Nullable String ground) {}

    /**
     * What the reader may do.
     *
     * @param seats bodies of the case for which they read it
     * @param works as a case worker of one of them
     * @param discreet their body gets no decision back
     * @param corrects they may put right what was written down
     */
    record Reader(List<EnterpriseNumber> seats, boolean works, boolean discreet, boolean corrects) {}

    /**
     * What may go one way.
     *
     * @param discloser short name
     * @param receiver short name
     */
    record WayLine(String discloser, String receiver, CaseRights.Way way) {}

    /** The first day on which the notice of lease may be decided; null while a step of somebody is still missing. */
    public @Nullable LocalDate blockedUntil() {
        return blocked == null || blocked.until() == null
                ? null
                : LocalDate.ofInstant(blocked.until(), DatabaseClock.ZONE);
    }

    /** Whether the reader's body still has to hand over a link or post a letter. */
    public boolean handsOver(TransferLine line) {
        return reader.works()
                && line.view().state() == TransferState.SENT
                && reader.seats().contains(line.view().discloser());
    }

    /** Whether something is refused that a correction of the case could change, and the reader may correct it. */
    public boolean mendable() {
        return reader.works()
                && status.standing() == CaseStanding.OPEN
                && CaseRights.mendable(rights.stream().map(WayLine::way).toList());
    }

    /** Whether nothing is left of whom the case was about. */
    public boolean erased() {
        return about.state() == CaseState.ERASED;
    }

    /** Whether the page shows numbers that are partly masked. */
    public boolean masked() {
        return subjects.stream().anyMatch(each -> each.maskedInsz() != null);
    }

    /** Whether the reader's body can have notes of its own. */
    public boolean noted() {
        return reader.works() && !erased();
    }

    public List<ReadingPurpose> notePurposes() {
        return CaseNotesController.PURPOSES;
    }

    public List<ReadingPurpose> numberPurposes() {
        return SubjectNumbersController.PURPOSES;
    }
}

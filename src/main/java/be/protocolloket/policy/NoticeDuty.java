package be.protocolloket.policy;

import be.protocolloket.party.Direction;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.protocol.document.FlowSide;
import be.protocolloket.protocol.document.NoticeMoment;
import java.util.Objects;

/**
 * When data subjects are told, and by which side. A protocol that says nothing leaves it to GDPR 14, which binds the receiver; where it
 * promises notice beforehand without naming a side, the discloser informs: only the discloser can do so in time.
 *
 * @param exception the text lets the officer allow a transfer before the data subject is informed
 */
public record NoticeDuty(NoticeMoment moment, FlowSide side, boolean exception) {

    public static NoticeDuty of(Policy policy) {
        var notice = policy.document().subjectNotice();
        if (notice == null) {
            return new NoticeDuty(NoticeMoment.ART14, FlowSide.RECEIVER, false);
        }
        var usual = notice.moment() == NoticeMoment.BEFORE_TRANSFER ? FlowSide.DISCLOSER : FlowSide.RECEIVER;
        var exception = notice.exception();
        return new NoticeDuty(
                notice.moment(),
                Objects.requireNonNullElse(notice.responsible(), usual),
                exception != null && !exception.isBlank());
    }

    /** Whether the data subject must be informed before anything is sent. */
    public boolean beforeTransfer() {
        return moment == NoticeMoment.BEFORE_TRANSFER;
    }

    /** Whether nothing has to be waited for when this is known of a data subject. */
    boolean metBy(NoticeState state) {
        return !beforeTransfer() || state == NoticeState.INFORMED || state == NoticeState.EXEMPTED && exception;
    }

    /** The body that tells them. */
    public EnterpriseNumber responsible(Direction direction) {
        return side == FlowSide.DISCLOSER ? direction.discloser() : direction.receiver();
    }
}

package be.protocolloket.exchange.notice;

import be.protocolloket.exchange.CaseView;
import be.protocolloket.party.EnterpriseNumber;

/** The process by which data subjects are informed afterwards (GDPR art. 14), as the engine runs it. */
public interface SubjectNoticeRun {

    /** Starts it in the caller's transaction. */
    void start(CaseView about, EnterpriseNumber responsible);
}

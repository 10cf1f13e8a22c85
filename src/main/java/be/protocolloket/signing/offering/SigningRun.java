package be.protocolloket.signing.offering;

import java.util.UUID;

/** The process that collects the signatures; the engine stands behind it. */
public interface SigningRun {

    /**
     * Ends the signing as a refused signature does.
     *
     * @param slotId whose task it was
     * @throws org.springframework.dao.ConcurrencyFailureException when somebody took the run further at the same moment
     */
    void refuse(UUID protocolId, String slotId);

    /**
     * Gives the task of a slot to another signatory. Whoever had taken it holds it no more.
     *
     * @param group of whom it is now
     * @throws org.springframework.dao.ConcurrencyFailureException as {@link #refuse}
     */
    void give(UUID protocolId, String slotId, String group);
}

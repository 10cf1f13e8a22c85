package be.protocolloket.signing.offering;

import java.util.UUID;

/** The process that collects the signatures; the engine stands behind it. */
public interface SigningRun {

    /**
     * Ends the signing as a refused signature does.
     *
     * @param group whose task it was
     * @throws org.springframework.dao.ConcurrencyFailureException when somebody took the run further at the same moment
     */
    void refuse(UUID protocolId, String group);
}

package be.protocolloket.exchange.correction;

import be.protocolloket.exchange.CaseView;
import java.util.Set;
import java.util.UUID;

/**
 * A case that somebody is about to correct; nothing about people.
 *
 * @param version counts the corrections before this one
 * @param sentAbout ids of the data subjects about whom something was sent: they cannot be left out
 */
public record Correction(CaseView about, int version, Set<UUID> sentAbout) {

    public Correction {
        sentAbout = Set.copyOf(sentAbout);
    }
}

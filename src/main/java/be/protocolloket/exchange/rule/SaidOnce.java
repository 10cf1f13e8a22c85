package be.protocolloket.exchange.rule;

import java.util.HashSet;
import java.util.Set;

/** Which sentences a page has said, while it is drawn from top to bottom. */
public final class SaidOnce {

    private final Set<String> said = new HashSet<>();

    /** Whether the page says it for the first time; from then on it has been said. */
    public boolean first(String sentence) {
        return said.add(sentence);
    }
}

package be.protocolloket.policy;

import java.util.List;

/**
 * One reason against.
 *
 * @param article as the protocol numbers it, such as {@code Art. 3}
 * @param args of the sentence, in order: labels and dates from the protocol, never personal data
 */
public record Refusal(RefusalReason reason, String article, NextStep next, List<String> args) {

    public Refusal {
        args = List.copyOf(args);
    }
}

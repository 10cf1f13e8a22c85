package be.protocolloket.advice.record;

import be.protocolloket.advice.Outcome;
import java.util.List;

/**
 * What an officer says.
 *
 * @param checkedPoints what the officer says to have looked at, by the form's values
 */
public record Statement(Outcome outcome, String text, List<String> checkedPoints) {}

package be.protocolloket.advice;

import java.util.List;

/**
 * What an officer says.
 *
 * @param checkedPoints what the officer says to have looked at, by the form's values
 */
public record Statement(Outcome outcome, String text, List<String> checkedPoints) {}

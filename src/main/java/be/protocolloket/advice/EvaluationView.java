package be.protocolloket.advice;

import java.time.Instant;

/**
 * What the parties do with an advice.
 *
 * @param motivation empty when the advice is followed
 * @param by name of who decided
 */
public record EvaluationView(FollowUp followUp, String motivation, String by, Instant at) {}

package be.protocolloket.tasklist.web;

import org.jspecify.annotations.Nullable;

/**
 * One line of the error summary.
 *
 * @param target the id of the field to go to; null: the problem is about the form as a whole
 */
record ProblemView(@Nullable String target, String text) {}

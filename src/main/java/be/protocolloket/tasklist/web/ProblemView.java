package be.protocolloket.tasklist.web;

import org.jspecify.annotations.Nullable;

/**
 * One line of the error summary.
 *
 * @param target the id of the field to go to; null: the problem is about the form as a whole
 * @param path address of another page on which it is mended; null when that is here
 */
record ProblemView(@Nullable String target, @Nullable String path, String text) {}

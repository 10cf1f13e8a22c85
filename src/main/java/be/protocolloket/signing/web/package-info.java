/** The page on which a manager takes a text back that nobody can sign any more; everything else is done in the task list. */
@NullMarked
package be.protocolloket.signing.web;

import org.jspecify.annotations.NullMarked;

/**
 * The interface for the bodies' own software: the same exchange as on the pages, in JSON. Every step finishes the open task of the case through the
 * task list, so software passes the same checks as people; steps that only people may take are not offered.
 */
@NullMarked
package be.protocolloket.exchange.api;

import org.jspecify.annotations.NullMarked;

/**
 * The door for the bodies' own software: the same exchange as on the pages, in JSON. Every step finishes the open task of the case through the
 * task list, so software meets the very checks that people meet; what only people may do is not offered here.
 */
@NullMarked
package be.protocolloket.exchange.api;

import org.jspecify.annotations.NullMarked;

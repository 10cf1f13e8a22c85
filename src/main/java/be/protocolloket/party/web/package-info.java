/** The pages of the room, and the lock on every other room's pages: log-in, session, headers, language. */
@NullMarked
package be.protocolloket.party.web;

import org.jspecify.annotations.NullMarked;

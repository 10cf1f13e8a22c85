/** The pages of bodies and people, and what protects the pages of every room: log-in, session, headers, language. */
@NullMarked
package be.protocolloket.party.web;

import org.jspecify.annotations.NullMarked;

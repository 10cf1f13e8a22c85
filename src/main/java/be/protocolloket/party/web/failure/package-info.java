/** What cannot be read or done is told in words: as a page to people, as a problem document to software, and never with what was sent. */
@NullMarked
package be.protocolloket.party.web.failure;

import org.jspecify.annotations.NullMarked;

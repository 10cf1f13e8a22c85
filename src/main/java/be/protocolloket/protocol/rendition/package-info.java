/** The text of a version as people read it: as part of a page and as a PDF. Always in the language of the text itself, which is Dutch. */
@NullMarked
package be.protocolloket.protocol.rendition;

import org.jspecify.annotations.NullMarked;

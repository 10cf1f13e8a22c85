/** The answer to a form of a protocol's page that comes too late, in words. */
@NullMarked
package be.protocolloket.protocol.web.late;

import org.jspecify.annotations.NullMarked;

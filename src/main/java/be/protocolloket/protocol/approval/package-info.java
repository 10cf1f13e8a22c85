/** What governing bodies approved and what the supervisory committee said. */
@NullMarked
package be.protocolloket.protocol.approval;

import org.jspecify.annotations.NullMarked;

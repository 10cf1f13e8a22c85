/** This portal as the platform that a protocol names: proposed, accepted by the manager and the officer of each party, and ended. */
@NullMarked
package be.protocolloket.protocol.portal;

import org.jspecify.annotations.NullMarked;

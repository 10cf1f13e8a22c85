/** An existing protocol that was concluded elsewhere is registered. */
@NullMarked
package be.protocolloket.protocol.registration;

import org.jspecify.annotations.NullMarked;

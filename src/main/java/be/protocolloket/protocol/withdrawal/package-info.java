/** What the others hear when a party gives a protocol up before conclusion, and what it asks them first. */
@NullMarked
package be.protocolloket.protocol.withdrawal;

import org.jspecify.annotations.NullMarked;

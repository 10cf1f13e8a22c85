/** A protocol that was signed elsewhere is entered: its signed file, the transcription and what is known about it. */
@NullMarked
package be.protocolloket.protocol.registration;

import org.jspecify.annotations.NullMarked;

/** The pages of the protocols: what there is, where each one is, its text and versions, and the two ways to begin one. */
@NullMarked
package be.protocolloket.protocol.web;

import org.jspecify.annotations.NullMarked;

/** The form that decides on a proposal, and what stands around it. */
@NullMarked
package be.protocolloket.mandates.approval;

import org.jspecify.annotations.NullMarked;

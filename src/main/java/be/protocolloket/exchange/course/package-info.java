/** The course of each kind of case: one class for each form of its process, and what they share. */
@NullMarked
package be.protocolloket.exchange.course;

import org.jspecify.annotations.NullMarked;

/** Pages on what is kept and until when, legal holds and receipts of erasure. */
@NullMarked
package be.protocolloket.retention.web;

import org.jspecify.annotations.NullMarked;

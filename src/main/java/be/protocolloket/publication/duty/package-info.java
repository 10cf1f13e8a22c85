/** Each party's duty to publish, and the renditions that are published, as they are kept. */
@NullMarked
package be.protocolloket.publication.duty;

import org.jspecify.annotations.NullMarked;

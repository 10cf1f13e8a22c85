/** A publisher says where the protocol was published, and the file there is compared with ours. */
@NullMarked
package be.protocolloket.publication.publishing;

import org.jspecify.annotations.NullMarked;

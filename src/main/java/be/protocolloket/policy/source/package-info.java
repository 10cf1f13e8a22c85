/** Makes the policy of a protocol from its version in force. */
@NullMarked
package be.protocolloket.policy.source;

import org.jspecify.annotations.NullMarked;

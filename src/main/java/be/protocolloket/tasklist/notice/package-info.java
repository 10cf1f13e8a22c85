/** Reminders to people, as notices in the portal. */
@NullMarked
@NamedInterface("notice")
package be.protocolloket.tasklist.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

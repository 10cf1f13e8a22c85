/** Accounts, passwords, sessions, and who is asking. */
@NullMarked
package be.protocolloket.party.login;

import org.jspecify.annotations.NullMarked;

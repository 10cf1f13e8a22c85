/** The public register: no login, nothing but what is concluded. */
@NullMarked
package be.protocolloket.publication.web;

import org.jspecify.annotations.NullMarked;

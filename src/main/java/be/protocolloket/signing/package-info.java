/**
 * One signature per signatory slot, and the evidence of each: who, appointed by whom, in which function, for whom, when, under which text, and how.
 *
 * <p>Owns the text offered for signature with its PDF and both hashes, the slots with their named signatories, the signatures and refusals,
 * which never change, and the signatures that existing protocols already bore. Owns the process {@code protocol-signing} and the form
 * {@code sign-protocol}. Offers {@link be.protocolloket.signing.Signatures} to read, and tells {@code protocol} when the last signature was
 * put. Leans on {@code protocol} for the frozen text and its rendition, on {@code party} for who may sign for whom and for the password, and
 * on {@code tasklist} because signatories act through its form.
 *
 * <p>A signature put here is an electronic signature in the sense of article 3, 10°, of the eIDAS regulation: neither advanced nor qualified.
 * Every page and file that shows one says so.
 */
@ApplicationModule(
        displayName = "Ondertekening",
        allowedDependencies = {
            "party",
            "party::event",
            "protocol",
            "protocol::document",
            "protocol::event",
            "protocol::rendition",
            "tasklist",
            "tasklist::bar",
            "tasklist::notice",
            "workflow",
            "workflow::form"
        })
@NullMarked
package be.protocolloket.signing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * Each party's duty to publish a concluded protocol, and the public register that anybody may read.
 *
 * <p>Owns the renditions (the concluded text as files with a hash) and, per party, where it was published. Owns the process
 * {@code protocol-publication}. Shows only what is concluded: no draft and no internal remark can be reached from here. Leans on
 * {@code protocol} for the text, on {@code signing} for the signatures that stand in it, on {@code advice} for the public part of an advice,
 * on {@code party} for the bodies and on {@code tasklist} because publishers act through its form.
 */
@ApplicationModule(
        displayName = "Bekendmaking",
        allowedDependencies = {
            "advice",
            "party",
            "protocol",
            "protocol::event",
            "protocol::rendition",
            "protocol::term",
            "signing",
            "tasklist",
            "tasklist::notice",
            "workflow",
            "workflow::form"
        })
@NullMarked
package be.protocolloket.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

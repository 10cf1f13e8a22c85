/**
 * What the data protection officers say about a protocol, and what the parties do with it (e-government decree of 18 July 2008,
 * art. 8, §1; GDPR art. 38 and 39).
 *
 * <p>Owns the rounds of advice, each bound to the hash of one frozen version, the advices, which never change, the questions of an
 * officer with their answers, and the evaluation of each advice. Owns the process {@code dpo-advice} and the forms {@code give-advice},
 * {@code answer-question} and {@code evaluate-advice}. Offers {@link be.protocolloket.advice.Advices} to read; puts the advices, with the
 * motives for not following them, in the text that is signed. Leans on {@code protocol} for the text and its timeline, on {@code party} for
 * who is whose officer, and on {@code tasklist} because officers and managers act through its forms.
 */
@ApplicationModule(
        displayName = "Advies",
        allowedDependencies = {
            "party",
            "party::event",
            "protocol",
            "protocol::document",
            "protocol::model",
            "tasklist",
            "tasklist::notice",
            "workflow",
            "workflow::form"
        })
@NullMarked
package be.protocolloket.advice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

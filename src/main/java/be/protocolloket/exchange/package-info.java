/**
 * One exchange, case by case: scope it, inform the data subject, assess each item, transmit, acknowledge, follow up, close.
 *
 * <p>Owns the cases with their subjects, transfers, items, attachments and support agreements, and the processes {@code support-agreement},
 * {@code termination-warning}, {@code rent-arrears}, {@code subtenant-proposal}, {@code registration-help}, {@code prepare-and-transmit} and
 * {@code subject-notice}. What is known about people is sealed in {@code vault}. Offers {@link be.protocolloket.exchange.Cases} to read,
 * {@link be.protocolloket.exchange.start.CaseOpening} to start a case, {@link be.protocolloket.exchange.correction.CaseCorrections} to put one right,
 * {@link be.protocolloket.exchange.transfer.Transfers} for what goes from one body to another, and past-tense events. Leans on {@code policy} for the rule, on {@code protocol} for the text, on {@code tasklist} because people
 * act through its forms.
 */
@ApplicationModule(
        displayName = "Uitwisseling",
        allowedDependencies = {
            "party",
            "party::event",
            "party::software",
            "policy",
            "protocol",
            "protocol::demo",
            "protocol::document",
            "protocol::rendition",
            "tasklist",
            "tasklist::notice",
            "vault",
            "workflow",
            "workflow::engine",
            "workflow::form"
        })
@NullMarked
package be.protocolloket.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

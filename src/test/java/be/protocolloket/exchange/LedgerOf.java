package be.protocolloket.exchange;

import be.protocolloket.accountability.ledger.EntryKind;
import be.protocolloket.accountability.ledger.Ledger;
import be.protocolloket.accountability.ledger.LedgerEntry;
import be.protocolloket.accountability.wording.EntryLine;
import be.protocolloket.accountability.wording.EntryWords;
import be.protocolloket.party.EnterpriseNumber;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/** What a body reads in the ledger about one case. */
public record LedgerOf(ApplicationContext context, UUID caseId) {

    public List<LedgerEntry> entries(EnterpriseNumber body, EntryKind kind) {
        return context.getBean(Ledger.class).ofCase(caseId, Set.of(body)).stream()
                .filter(entry -> entry.kind() == kind)
                .toList();
    }

    /** The lines of a kind, each as sentence and name of who did it. */
    public List<String> told(EnterpriseNumber body, EntryKind kind) {
        return context.getBean(EntryWords.class).lines(entries(body, kind), Locale.forLanguageTag("nl-BE")).stream()
                .map(LedgerOf::line)
                .toList();
    }

    private static String line(EntryLine line) {
        return line.sentence().replaceFirst("^Dossier [0-9-]+: ", "") + " | " + line.actor();
    }
}

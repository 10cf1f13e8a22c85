package be.protocolloket.party.delegation;

import be.protocolloket.party.Caller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.refusal.Problems;
import be.protocolloket.workflow.Fingerprint;
import be.protocolloket.workflow.NotHereException;
import be.protocolloket.workflow.PdfCheck;
import be.protocolloket.workflow.SeenText;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The signed papers on which delegations rest. */
@Service
@Transactional(readOnly = true)
public class DelegationPapers {

    private final DelegationTable delegations;

    DelegationPapers(DelegationTable delegations) {
        this.delegations = delegations;
    }

    /**
     * The paper, for anybody who acts for the body.
     *
     * @throws NotHereException to anybody else, and when there is no such delegation
     */
    public DelegationDocument document(Caller caller, EnterpriseNumber body, UUID delegationId) {
        if (!caller.actsFor(body)) {
            throw new NotHereException();
        }
        return delegations.document(body, delegationId).orElseThrow(NotHereException::new);
    }

    /** Notes what is wrong with an uploaded paper. */
    public static void check(byte[] document, Problems problems) {
        if (document.length == 0) {
            problems.add("document", "party.problem.document-required");
        } else if (document.length > PdfCheck.LARGEST) {
            problems.add("document", "party.problem.document-too-large");
        } else if (!PdfCheck.isReadable(document)) {
            problems.add("document", "party.problem.document-no-pdf");
        }
    }

    /** A paper under a name that is safe to offer to a browser. */
    public static DelegationDocument received(String fileName, byte[] document) {
        return new DelegationDocument(safeName(fileName), document, Fingerprint.of(document));
    }

    /** The last part of the file name that a browser sent, without characters that are unsafe in a header or a file system. */
    private static String safeName(String fileName) {
        var last = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        var plain = last.replaceAll("[^\\p{L}\\p{N} ._()-]", "").strip();
        var stem = plain.replaceAll("(?i)\\.pdf$", "");
        return (stem.isBlank() ? "delegatie" : SeenText.start(stem, 100)) + ".pdf";
    }
}

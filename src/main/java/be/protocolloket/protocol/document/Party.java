package be.protocolloket.protocol.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A body that concludes the protocol.
 *
 * @param id short name by which the rest of the document points to this party
 * @param enterpriseNumber the number as written in the text, valid or not
 * @param legalName name in law
 * @param legalForm for instance vzw, BV or OCMW
 * @param address address of the seat
 * @param foundedOn founding date, when stated
 * @param alias the name used further on in the text
 * @param aliasesSeen names that the text uses besides the alias
 * @param clause the party's sentence, with {legalName}, {address}, {enterpriseNumber}, {foundedOn}, {representatives} and
 * {alias} filled in from this record; when absent a standard sentence is used
 * @param truncated words of the clause were lost in the source
 * @param status what kind of public body it is
 * @param representatives who represents the party in its clause
 * @param signatories the places in the signature block; not the same list as the representatives
 * @param dpo who advises this party
 * @param onwardPolicy what this party must do before passing received data on
 * @param publicationTargets where this party publishes the protocol
 * @param securityMeasures how this party secures what it receives
 * @param governingBodyApproval a decision that must precede signing, when there is one
 */
public record Party(
        @JsonProperty(required = true) String id,
        @Nullable String enterpriseNumber,
        String legalName,
        @Nullable String legalForm,
        @Nullable String address,
        @Nullable LocalDate foundedOn,
        @Nullable String alias,
        List<String> aliasesSeen,
        @Nullable String clause,
        boolean truncated,
        @Nullable PartyStatus status,
        List<Representative> representatives,
        List<SignatorySlot> signatories,
        @Nullable DpoMandate dpo,
        @Nullable OnwardPolicy onwardPolicy,
        List<PublicationTarget> publicationTargets,
        List<SecurityMeasure> securityMeasures,
        @Nullable GoverningBodyApproval governingBodyApproval) {

    public Party {
        legalName = Absent.text(legalName);
        aliasesSeen = Absent.list(aliasesSeen);
        representatives = Absent.list(representatives);
        signatories = Absent.list(signatories);
        publicationTargets = Absent.list(publicationTargets);
        securityMeasures = Absent.list(securityMeasures);
    }

    /** The alias, or the legal name when the text gives none. */
    public String displayName() {
        return alias == null ? legalName : alias;
    }

    /** Whether whoever is named for its one vacant slot also takes the one open seat in its clause: no other person can be meant. */
    public boolean openSeatFollowsSignatory() {
        long seats = representatives.stream()
                .filter(seat -> seat.state() == SeatState.VACANT)
                .count();
        long slots = signatories.stream()
                .filter(slot -> slot.required() && slot.state() == SeatState.VACANT)
                .count();
        return seats == 1 && slots == 1;
    }
}

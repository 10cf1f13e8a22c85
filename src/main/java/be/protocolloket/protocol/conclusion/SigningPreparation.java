package be.protocolloket.protocol.conclusion;

import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.protocol.AdviceFacts;
import be.protocolloket.protocol.DocumentState;
import be.protocolloket.protocol.ProtocolRefusedException;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.protocol.SigningTextContribution;
import be.protocolloket.protocol.SlotAppointment;
import be.protocolloket.protocol.Timeline;
import be.protocolloket.protocol.VersionPurpose;
import be.protocolloket.protocol.VersionView;
import be.protocolloket.protocol.document.Annex;
import be.protocolloket.protocol.document.ProtocolDocument;
import be.protocolloket.protocol.rendition.RenditionGaps;
import be.protocolloket.protocol.slot.SignatureBlock;
import be.protocolloket.protocol.slot.SlotSeat;
import be.protocolloket.protocol.version.VersionTable;
import be.protocolloket.workflow.DatabaseClock;
import be.protocolloket.workflow.NotHereException;
import be.protocolloket.workflow.form.FieldProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** Makes the text to be signed, once all conditions for signing are met (P9). Runs inside the transaction of the process. */
@Service
public class SigningPreparation {

    private final Protocols protocols;
    private final VersionTable versions;
    private final SignatureBlock block;
    private final RenditionGaps gaps;
    private final ObjectProvider<AdviceFacts> advice;
    private final ObjectProvider<SigningTextContribution> contributions;
    private final Timeline timeline;
    private final DatabaseClock clock;

    SigningPreparation(
            Protocols protocols,
            VersionTable versions,
            SignatureBlock block,
            RenditionGaps gaps,
            ObjectProvider<AdviceFacts> advice,
            ObjectProvider<SigningTextContribution> contributions,
            Timeline timeline,
            DatabaseClock clock) {
        this.protocols = protocols;
        this.versions = versions;
        this.block = block;
        this.gaps = gaps;
        this.advice = advice;
        this.contributions = contributions;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** The parties that must still name somebody for a slot. */
    public List<EnterpriseNumber> vacantParties(UUID protocolId) {
        return block.seats(advised(protocolId)).stream()
                .filter(SlotSeat::vacant)
                .map(SlotSeat::body)
                .distinct()
                .toList();
    }

    /**
     * @return the version to sign, frozen
     * @throws ProtocolRefusedException when a party has no required slot, a slot has nobody, an annex is missing, a party's officer has not advised on this text, its
     *     term is over, or the text would print that something is not filled in
     */
    public UUID prepare(UUID protocolId) {
        var advised = advised(protocolId);
        var seats = block.seats(advised);
        var problems = new ArrayList<FieldProblem>();
        SeatCheck.check(advised.document(), seats, problems);
        checkAnnexes(advised.document(), problems);
        checkAdvice(protocolId, advised, problems);
        problems.addAll(TermOfText.over(advised.document(), clock.today()));
        refuse(problems);
        var text = text(advised, seats);
        checkMarkers(text, problems);
        refuse(problems);
        protocols.advance(protocolId, DocumentState.SIGNING);
        var id = versions.add(protocolId, VersionPurpose.SIGNING, text, null);
        timeline.record(
                protocolId,
                "protocol.timeline.signing-opened",
                null,
                null,
                Map.of("number", String.valueOf(protocols.version(id).number())));
        return id;
    }

    private VersionView advised(UUID protocolId) {
        return versions.lastAdvised(protocolId).orElseThrow(NotHereException::new);
    }

    private ProtocolDocument text(VersionView advised, List<SlotSeat> seats) {
        var appointed = seats.stream()
                .map(SlotSeat::appointment)
                .flatMap(Stream::ofNullable)
                .collect(Collectors.toMap(SlotAppointment::slotId, Function.identity()));
        var text = SigningText.dated(SigningText.withAppointed(advised.document(), appointed), clock.today());
        for (var contribution : contributions.orderedStream().toList()) {
            text = contribution.contribute(advised, text);
        }
        return text;
    }

    private static void refuse(List<FieldProblem> problems) {
        if (!problems.isEmpty()) {
            throw new ProtocolRefusedException(problems);
        }
    }

    /** By now everything is filled in that is filled on the way. */
    private void checkMarkers(ProtocolDocument text, List<FieldProblem> problems) {
        gaps.of(text).stream()
                .map(gap -> new FieldProblem(null, "protocol.refused.marker", gap.words()))
                .distinct()
                .forEach(problems::add);
    }

    private static void checkAnnexes(ProtocolDocument document, List<FieldProblem> problems) {
        document.annexes().stream()
                .filter(annex -> annex.required() && !annex.present())
                .map(Annex::number)
                .forEach(number -> problems.add(new FieldProblem(null, "protocol.refused.annex-missing", number)));
    }

    private void checkAdvice(UUID protocolId, VersionView advised, List<FieldProblem> problems) {
        var days = advice.getObject().advisedOn(advised.id());
        protocols.get(protocolId).parties().stream()
                .filter(party -> !days.containsKey(party))
                .forEach(
                        party -> problems.add(new FieldProblem(null, "protocol.refused.not-advised", party.display())));
    }
}

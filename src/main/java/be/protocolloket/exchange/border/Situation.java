package be.protocolloket.exchange.border;

import be.protocolloket.exchange.CaseOutcome;
import be.protocolloket.exchange.CaseState;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.protocol.document.CaseKind;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A case as far as the table asks for it.
 *
 * @param party the landlord signs the agreement too
 */
record Situation(
        CaseKind kind,
        CaseState state,
        @Nullable CaseOutcome outcome,
        EnterpriseNumber initiator,
        boolean party,
        Map<EnterpriseNumber, Side> sides) {

    /**
     * One body of the case.
     *
     * @param part null while nobody wrote it down
     * @param known it knows of the case
     * @param asked it discloses in the case
     * @param endingTold the item on the ending was sent to it
     * @param acted the other body knows that it did something in the case: it began it, sent data acknowledged or returned them
     * @param erased it erased what it wrote about the case
     */
    record Side(
            @Nullable CasePart part, boolean known, boolean asked, boolean endingTold, boolean acted, boolean erased) {}

    /**
     * What a body sees of a fact.
     *
     * @param owner whose fact it is; null where only one body can have it
     */
    Sight sight(BorderTable table, CaseFact fact, @Nullable EnterpriseNumber owner, EnterpriseNumber reader) {
        @Nullable Side side = sides.get(reader);
        if (side == null) {
            return Sight.NOTHING;
        }
        if (reader.equals(owner)) {
            return Sight.VALUE;
        }
        @Nullable
        CasePart of = Optional.ofNullable(owner).map(sides::get).map(Side::part).orElse(null);
        Optional<BorderCell> cell = table.cell(kind, fact, of);
        if (owner == null
                && cell.isPresent()
                && cell.get().of() != null
                && cell.get().of() == side.part()) {
            return Sight.VALUE;
        }
        return cell.filter(found -> met(found.when(), side, owner))
                .map(BorderCell::sees)
                .orElse(Sight.NOTHING);
    }

    private boolean met(BorderCell.When when, Side reader, @Nullable EnterpriseNumber owner) {
        return reader.known()
                && switch (when) {
                    case NEVER -> false;
                    case KNOWN, SENT -> true;
                    case ASKED -> reader.asked();
                    case PARTY -> party;
                    case ENDING_TOLD -> reader.endingTold();
                    case ACTED ->
                        Optional.ofNullable(owner)
                                .map(sides::get)
                                .filter(Side::acted)
                                .isPresent();
                };
    }
}

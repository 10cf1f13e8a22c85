package be.protocolloket.exchange.web.transfer;

import be.protocolloket.exchange.TransferView;
import be.protocolloket.exchange.naming.TransferNames;
import be.protocolloket.party.Bodies;
import java.util.List;
import org.springframework.stereotype.Component;

/** Transfers with the names of their bodies and their own. */
@Component
public class TransferLines {

    private final TransferNames names;
    private final Bodies bodies;

    TransferLines(TransferNames names, Bodies bodies) {
        this.names = names;
        this.bodies = bodies;
    }

    /** @param seen the transfers of one case that the reader may know */
    public List<TransferLine> of(List<TransferView> seen) {
        return seen.stream().map(transfer -> of(transfer, seen)).toList();
    }

    TransferLine of(TransferView transfer, List<TransferView> seen) {
        return new TransferLine(
                transfer,
                names.of(transfer, seen),
                bodies.shortName(transfer.discloser()),
                bodies.shortName(transfer.receiver()));
    }
}

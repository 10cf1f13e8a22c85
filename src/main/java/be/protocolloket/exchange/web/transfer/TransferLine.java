package be.protocolloket.exchange.web.transfer;

import be.protocolloket.exchange.TransferState;
import be.protocolloket.exchange.TransferView;

/**
 * A transfer in a list, with the names of its bodies.
 *
 * @param name tells it from the others of its case that the reader may know
 */
public record TransferLine(TransferView view, String name, String discloser, String receiver) {

    public String tag() {
        return view.erasedAt() != null ? "tag--ended" : tag(view.state());
    }

    /** The data are gone, which says more than where they were. */
    public String stateKey() {
        return view.erasedAt() != null && view.state() == TransferState.RECEIVED
                ? "exchange.page.transfer.erased"
                : view.state().messageKey();
    }

    private static String tag(TransferState state) {
        return switch (state) {
            case PREPARING -> "tag--draft";
            case SENT -> "tag--busy";
            case RECEIVED -> "tag--done";
            case RETURNED, RECALLED -> "tag--late";
            case STOPPED -> "tag--ended";
        };
    }
}

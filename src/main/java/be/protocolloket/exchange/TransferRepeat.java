package be.protocolloket.exchange;

import be.protocolloket.workflow.EnumNames;

/**
 * Why data of a case go once more for the same purpose.
 *
 * @param delivery which one it is for this purpose, counting those that were sent before; 1 where none of them was sent
 */
public record TransferRepeat(int delivery, Reason reason) {

    /** What became of the one before. */
    public enum Reason {
        /** Given back: it was about the wrong person. */
        WRONG_PERSON,
        /** Given back: it was not needed. */
        NOT_NEEDED,
        /** Taken back by its sender. */
        RECALLED,
        /** It arrived, and more was asked. */
        MORE_INFORMATION,
        /** Its preparation was stopped, because the case was corrected. */
        PREPARED_ANEW;

        /** Key of the reason, in words that follow a name. */
        public String messageKey() {
            return EnumNames.key("exchange.transfer.repeat", this);
        }
    }
}

package be.protocolloket.policy;

import be.protocolloket.protocol.document.Channel;

/** The decision table of the house on channels, which no protocol can loosen. */
@FunctionalInterface
public interface ChannelTable {

    /**
     * @param sensitive the data are sensitive
     * @param bulk the volume is large
     */
    Answer judge(boolean sensitive, boolean bulk, Channel channel);

    /**
     * @param reason in the words of the table, such as {@code geen gegevens in e-mail}; the last part of a message's key, with hyphens
     */
    record Answer(boolean allowed, String reason) {}
}

package be.protocolloket.policy.process;

import static be.protocolloket.protocol.document.Channel.CLOUD_STORAGE;
import static be.protocolloket.protocol.document.Channel.EMAIL;
import static be.protocolloket.protocol.document.Channel.INTERFACE;
import static be.protocolloket.protocol.document.Channel.IN_PERSON;
import static be.protocolloket.protocol.document.Channel.LETTER;
import static be.protocolloket.protocol.document.Channel.OTHER;
import static be.protocolloket.protocol.document.Channel.SECURE_LINK;
import static be.protocolloket.protocol.document.Channel.SECURE_PLATFORM;
import static org.assertj.core.api.Assertions.assertThat;

import be.protocolloket.policy.ChannelTable;
import be.protocolloket.protocol.document.Channel;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the house says of channels before any protocol speaks. */
class ChooseChannelDecisionTests {

    private final ChannelTable table = RealChannelTable.get();

    @Test
    void noPersonalDataInMailEver() {
        assertThat(table.judge(false, false, EMAIL)).isEqualTo(refused("geen gegevens in e-mail"));
        assertThat(table.judge(false, true, EMAIL)).isEqualTo(refused("groot volume niet per e-mail"));
        assertThat(table.judge(true, false, EMAIL)).isEqualTo(refused("gevoelig niet per e-mail"));
        assertThat(table.judge(true, true, EMAIL)).isEqualTo(refused("gevoelig niet per e-mail"));
    }

    @Test
    void securedChannelsCarryEverything() {
        var secured = EnumSet.of(SECURE_PLATFORM, SECURE_LINK, INTERFACE);
        assertThat(allowed(true, true)).containsAll(secured);
        assertThat(allowed(false, false)).containsAll(secured);
    }

    @Test
    void lettersAndMeetingsAreLeftToTheProtocol() {
        assertThat(allowed(true, false)).contains(LETTER, IN_PERSON);
        assertThat(allowed(false, true)).contains(LETTER, IN_PERSON);
    }

    @Test
    void unknownRoadsCarryNothingSensitiveAndNothingLarge() {
        assertThat(allowed(true, false)).doesNotContain(CLOUD_STORAGE, OTHER);
        assertThat(allowed(false, true)).doesNotContain(CLOUD_STORAGE, OTHER);
        assertThat(allowed(false, false)).contains(CLOUD_STORAGE, OTHER);
    }

    private Set<Channel> allowed(boolean sensitive, boolean bulk) {
        return Stream.of(Channel.values())
                .filter(channel -> table.judge(sensitive, bulk, channel).allowed())
                .collect(Collectors.toSet());
    }

    private static ChannelTable.Answer refused(String reason) {
        return new ChannelTable.Answer(false, reason);
    }
}

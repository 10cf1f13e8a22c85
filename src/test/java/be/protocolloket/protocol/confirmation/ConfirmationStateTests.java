package be.protocolloket.protocol.confirmation;

import static be.protocolloket.protocol.confirmation.ConfirmationState.CONFIRMED;
import static be.protocolloket.protocol.confirmation.ConfirmationState.REJECTED;
import static be.protocolloket.protocol.confirmation.ConfirmationState.TO_CONFIRM;
import static be.protocolloket.protocol.confirmation.ConfirmationState.TO_READ;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.protocolloket.IntegrationTest;
import be.protocolloket.acts.PastTheGuards;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.protocol.registration.RegistrationStory;
import be.protocolloket.workflow.StaleStateException;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A party goes from reading to a decision, once, from the state in which it was read. */
@IntegrationTest
class ConfirmationStateTests {

    private static final Map<ConfirmationState, Set<ConfirmationState>> FOLLOWERS = Map.of(
            TO_READ, Set.of(TO_CONFIRM, REJECTED),
            TO_CONFIRM, Set.of(CONFIRMED, REJECTED),
            CONFIRMED, Set.of(),
            REJECTED, Set.of());

    @Autowired
    ApplicationContext context;

    @Autowired
    ConfirmationTable confirmations;

    @Autowired
    Protocols protocols;

    @Test
    void anAnswerGoesWhereTheTableSays() {
        for (ConfirmationState before : ConfirmationState.values()) {
            for (ConfirmationState after : ConfirmationState.values()) {
                assertThat(before.mayBecome(after))
                        .as(before + " to " + after)
                        .isEqualTo(FOLLOWERS.get(before).contains(after));
            }
        }
    }

    @Test
    void whoCountsOnAStateThatPassedIsTooLate() {
        var story = RegistrationStory.entered(context);
        var unread = row(story);
        var person = UUID.randomUUID();
        refused(() -> confirmations.confirm(unread, person));
        PastTheGuards.write(context, rows -> confirmations.passOn(unread, person));
        refused(() -> confirmations.passOn(unread, person));
        refused(() -> confirmations.reject(unread, person, "te laat"));
        var read = row(story);
        PastTheGuards.write(context, rows -> confirmations.confirm(read, UUID.randomUUID()));
        refused(() -> confirmations.confirm(read, UUID.randomUUID()));
        refused(() -> confirmations.reject(read, UUID.randomUUID(), "te laat"));
        assertThat(row(story).state()).isEqualTo(CONFIRMED);
    }

    private Confirmation row(RegistrationStory story) {
        var woonhaven = new EnterpriseNumber(RegistrationStory.WOONHAVEN);
        return confirmations.of(protocols.get(story.id).currentVersionId()).stream()
                .filter(each -> each.body().equals(woonhaven))
                .findFirst()
                .orElseThrow();
    }

    private static void refused(Runnable act) {
        assertThatThrownBy(act::run).isInstanceOf(StaleStateException.class);
    }
}

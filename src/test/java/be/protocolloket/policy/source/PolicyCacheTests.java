package be.protocolloket.policy.source;

import static be.protocolloket.policy.TestPolicies.A;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import be.protocolloket.policy.Policies;
import be.protocolloket.policy.TestPolicies;
import be.protocolloket.protocol.DocumentState;
import be.protocolloket.protocol.LegalEffect;
import be.protocolloket.protocol.Origin;
import be.protocolloket.protocol.ProtocolView;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.protocol.VersionPurpose;
import be.protocolloket.protocol.VersionView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Frozen texts are read once; what can change is read each time. */
class PolicyCacheTests {

    private static final UUID PROTOCOL = UUID.randomUUID();

    private final Protocols protocols = mock(Protocols.class);
    private final Policies policies = new ConcludedPolicies(protocols, protocolId -> false);

    private static VersionView version(int number, VersionPurpose purpose) {
        return new VersionView(
                new UUID(1, number), PROTOCOL, number, purpose, "0".repeat(64), Instant.EPOCH, A.document(), 0);
    }

    private void stored(UUID newest, LegalEffect effect, @Nullable LocalDate end) {
        var from = TestPolicies.FROM;
        when(protocols.get(PROTOCOL))
                .thenReturn(new ProtocolView(
                        PROTOCOL,
                        "Protocol",
                        TestPolicies.ELEGAST,
                        Set.of(TestPolicies.ELEGAST, TestPolicies.WOONHAVEN),
                        Origin.DRAFTED,
                        DocumentState.CONCLUDED,
                        effect,
                        from,
                        from,
                        end,
                        newest,
                        Instant.EPOCH,
                        Instant.EPOCH));
    }

    @Test
    void textIsReadOnceAndDatesEachTime() {
        var signed = version(3, VersionPurpose.SIGNING);
        when(protocols.signedVersion(PROTOCOL)).thenReturn(signed);
        stored(signed.id(), LegalEffect.IN_FORCE, null);
        assertThat(policies.of(PROTOCOL).versionId()).isEqualTo(signed.id());
        assertThat(policies.of(PROTOCOL).ended()).isFalse();
        stored(signed.id(), LegalEffect.ENDED, TestPolicies.DAY);
        assertThat(policies.of(PROTOCOL).ended()).isTrue();
        assertThat(policies.of(PROTOCOL).endDate()).isEqualTo(TestPolicies.DAY);
        verify(protocols, times(1)).signedVersion(PROTOCOL);
        verify(protocols, never()).version(any());
    }

    @Test
    void laterDraftDoesNotBind() {
        var signed = version(2, VersionPurpose.REGISTERED);
        var draft = version(3, VersionPurpose.DRAFT);
        when(protocols.signedVersion(PROTOCOL)).thenReturn(signed);
        stored(draft.id(), LegalEffect.IN_FORCE, null);
        assertThat(policies.of(PROTOCOL).versionId()).isEqualTo(signed.id());
        assertThat(policies.of(PROTOCOL).versionId()).isEqualTo(signed.id());
    }
}

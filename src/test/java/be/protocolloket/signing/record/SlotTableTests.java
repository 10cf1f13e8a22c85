package be.protocolloket.signing.record;

import static org.assertj.core.api.Assertions.assertThat;

import be.protocolloket.IntegrationTest;
import be.protocolloket.acts.PastTheGuards;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.signing.SlotState;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever acts first in a slot acts alone. */
@IntegrationTest
class SlotTableTests {

    @Autowired
    SlotTable slots;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationContext context;

    @Test
    void whoActsInASlotAsItWasIsTooLate() {
        var version = UUID.randomUUID();
        jdbc.sql("""
                insert into signing_text (version_id, protocol_id, document_sha256, pdf, pdf_sha256)
                values (:version, gen_random_uuid(), repeat('0', 64), 'x', encode(sha256('x'), 'hex'))
                """).param("version", version).update();
        PastTheGuards.write(context, rows -> actedIn(version));
    }

    /** Without the appointment that a slot needs, and without the signature that closes it: only whether a step is taken counts here. */
    private void actedIn(UUID version) {
        var signed = open(version, 1);
        assertThat(slots.sign(signed)).isTrue();
        assertThat(slots.refuse(signed)).isFalse();
        assertThat(slots.sign(read(signed))).isFalse();
        var refused = open(version, 2);
        assertThat(slots.refuse(refused)).isTrue();
        assertThat(slots.sign(refused)).isFalse();
        assertThat(slots.of(version))
                .extracting(SignatureSlot::state)
                .containsExactly(SlotState.SIGNED, SlotState.REFUSED);
    }

    private SignatureSlot open(UUID version, int position) {
        var slot = new SignatureSlot(
                version,
                "slot-" + position,
                position,
                new EnterpriseNumber("0405260456"),
                UUID.randomUUID(),
                "voorzitter",
                null,
                null,
                SlotState.OPEN);
        slots.add(slot);
        return read(slot);
    }

    private SignatureSlot read(SignatureSlot slot) {
        return slots.find(slot.versionId(), slot.slotId()).orElseThrow();
    }
}

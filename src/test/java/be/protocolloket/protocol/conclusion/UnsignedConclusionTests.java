package be.protocolloket.protocol.conclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import be.protocolloket.IntegrationTest;
import be.protocolloket.acts.PastTheGuards;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.Fixture;
import be.protocolloket.protocol.ProtocolRefusedException;
import be.protocolloket.protocol.ProtocolStory;
import be.protocolloket.protocol.document.format.CanonicalForm;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A text of an earlier release could be offered to one party alone. It is not concluded, by the code or past it. */
@IntegrationTest
class UnsignedConclusionTests {

    private static final String CONCLUDE =
            "update protocol set document_state = 'CONCLUDED', conclusion_date = current_date, effective_date = current_date where id = :id";

    @Autowired
    Conclusion conclusion;

    @Autowired
    Fixture fixture;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationContext context;

    private final List<UUID> made = new ArrayList<>();

    @Test
    void withSignaturesOfOneSideThereIsNoProtocol() {
        var ours = fixture.body();
        var theirs = fixture.body();
        var protocol = offered(ours, theirs);
        sign(protocol, ours, 1);
        var refused = catchThrowableOfType(
                ProtocolRefusedException.class,
                () -> transaction.executeWithoutResult(status -> conclusion.conclude(protocol)));
        assertThat(refused.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.messageKey()).isEqualTo("protocol.refused.party-unsigned");
            assertThat(problem.args()).containsExactly(theirs.display());
        });
        assertThatThrownBy(() -> concludePastTheCode(protocol))
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("is not signed for every party");
        sign(protocol, theirs, 2);
        concludePastTheCode(protocol);
        assertThat(jdbc.sql("select document_state from protocol where id = :id")
                        .param("id", protocol)
                        .query(String.class)
                        .single())
                .isEqualTo("CONCLUDED");
    }

    @Test
    void aSlotThatIsOpenOrRefusedOrAnEarlierTextDoesNotCount() {
        var ours = fixture.body();
        var theirs = fixture.body();
        var protocol = offered(ours, theirs);
        sign(protocol, ours, 1);
        sign(protocol, theirs, 2);
        PastTheGuards.write(context, rows -> slot(protocol, theirs, 3, UUID.randomUUID()));
        assertThatThrownBy(() -> concludePastTheCode(protocol)).hasStackTraceContaining("is not signed");
        PastTheGuards.write(
                context,
                rows -> rows.sql("update signature_slot set state = 'REFUSED' where version_id = :id and position = 3")
                        .param("id", version(protocol))
                        .update());
        assertThatThrownBy(() -> concludePastTheCode(protocol)).hasStackTraceContaining("is not signed");
        var other = offered(ours, theirs);
        sign(other, ours, 1);
        sign(other, theirs, 2);
        PastTheGuards.write(context, rows -> version(other, 2, "DRAFT"));
        assertThatThrownBy(() -> concludePastTheCode(other)).hasStackTraceContaining("is not signed");
    }

    /** No page and no list of another test meets a protocol that nobody could have concluded. */
    @AfterEach
    void takeOutOfTheRegister() {
        PastTheGuards.write(
                context,
                rows -> jdbc.sql("""
                        update protocol set document_state = 'WITHDRAWN', conclusion_date = null, effective_date = null
                         where id = any (:made)""").param("made", made.toArray(UUID[]::new)).update());
    }

    private void concludePastTheCode(UUID protocol) {
        jdbc.sql(CONCLUDE).param("id", protocol).update();
    }

    /** A text as an earlier release offered it: nobody is said to have been appointed. */
    private UUID offered(EnterpriseNumber ours, EnterpriseNumber theirs) {
        var id = UUID.randomUUID();
        made.add(id);
        PastTheGuards.write(context, rows -> offered(id, ours, theirs));
        return id;
    }

    private void offered(UUID id, EnterpriseNumber ours, EnterpriseNumber theirs) {
        jdbc.sql("""
                insert into protocol (id, lead, origin, document_state, legal_effect, created_by)
                values (:id, :lead, 'DRAFTED', 'ADVICE_EVALUATION', 'NOT_IN_FORCE', :id)""").param("id", id).param("lead", ours.digits()).update();
        jdbc.sql("insert into protocol_party values (:id, :ours, 0), (:id, :theirs, 1)")
                .param("id", id)
                .param("ours", ours.digits())
                .param("theirs", theirs.digits())
                .update();
        version(id, 1, "SIGNING");
        jdbc.sql("update protocol set document_state = 'SIGNING' where id = :id")
                .param("id", id)
                .update();
        jdbc.sql("""
                insert into signing_text (version_id, protocol_id, document_sha256, pdf, pdf_sha256)
                select id, protocol_id, sha256, 'x', encode(sha256('x'), 'hex') from protocol_version where protocol_id = :id""").param("id", id).update();
    }

    private void version(UUID protocol, int number, String purpose) {
        var document = new String(
                CanonicalForm.of(ProtocolStory.elegastText()).bytes(), java.nio.charset.StandardCharsets.UTF_8);
        jdbc.sql("""
                insert into protocol_version (id, protocol_id, number, purpose, title, document, sha256, frozen_at)
                values (gen_random_uuid(), :protocol, :number, :purpose, 'Een tekst', :document,
                        case when :purpose <> 'DRAFT' then encode(sha256(convert_to(:document, 'UTF8')), 'hex') end,
                        case when :purpose <> 'DRAFT' then now() end)""")
                .param("protocol", protocol)
                .param("number", number)
                .param("purpose", purpose)
                .param("document", document)
                .update();
    }

    private UUID version(UUID protocol) {
        return jdbc.sql("select id from protocol_version where protocol_id = :id and purpose = 'SIGNING'")
                .param("id", protocol)
                .query(UUID.class)
                .single();
    }

    private void slot(UUID protocol, EnterpriseNumber party, int position, UUID signatory) {
        jdbc.sql("""
                insert into signature_slot (version_id, slot_id, position, party, signatory_id, function)
                values (:version, 'slot-' || :position, :position, :party, :signatory, 'voorzitter')""")
                .param("version", version(protocol))
                .param("position", position)
                .param("party", party.digits())
                .param("signatory", signatory)
                .update();
    }

    private void sign(UUID protocol, EnterpriseNumber party, int position) {
        var person = fixture.person("Iemand " + position);
        PastTheGuards.write(context, rows -> slot(protocol, party, position, person));
        jdbc.sql("""
                insert into signature (id, version_id, slot_id, signed_by, name, function, document_sha256, pdf_sha256, method)
                select gen_random_uuid(), version_id, 'slot-' || :position, :by, 'Iemand', 'voorzitter', document_sha256, pdf_sha256, 'PLATFORM_CLICK'
                  from signing_text where version_id = :version""")
                .param("position", position)
                .param("by", person)
                .param("version", version(protocol))
                .update();
        jdbc.sql("update signature_slot set state = 'SIGNED' where version_id = :version and position = :position")
                .param("version", version(protocol))
                .param("position", position)
                .update();
    }
}

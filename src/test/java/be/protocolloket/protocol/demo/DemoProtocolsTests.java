package be.protocolloket.protocol.demo;

import static org.assertj.core.api.Assertions.assertThat;

import be.protocolloket.IntegrationTest;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.protocol.ProtocolFilter;
import be.protocolloket.protocol.ProtocolStory;
import be.protocolloket.protocol.ProtocolView;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.tasklist.TaskSubject;
import be.protocolloket.tasklist.TaskSubjects;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class DemoProtocolsTests {

    @Autowired
    DemoProtocols demo;

    @Autowired
    Protocols protocols;

    @Autowired
    ProtocolStory story;

    @Autowired
    List<TaskSubjects> rooms;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    JdbcClient jdbc;

    @Test
    void everyProtocolWaitsWhereItsVisitorFindsIt() {
        for (var plan : DemoPlan.ALL) {
            assertThat(story.openForms(brought(plan)))
                    .as(plan.toString())
                    .contains(plan.stage().formId());
        }
    }

    @Test
    void theExistingProtocolIsConfirmedByBothPartiesAtTheStart() {
        var states = jdbc.sql("""
                select p.document_state || ' ' || c.state from protocol p
                  join protocol_version v on v.protocol_id = p.id
                  join registration_confirmation c on c.version_id = v.id
                 where p.id = (select protocol_id from protocol_version where title = :title and purpose = 'REGISTERED'
                                order by saved_at limit 1)""")
                .param("title", DemoTexts.asPublished(DemoTexts.ELEGAST).title())
                .query(String.class)
                .list();
        assertThat(states).containsExactly("CONCLUDED CONFIRMED", "CONCLUDED CONFIRMED");
    }

    @Test
    void tasksAreNamedAfterTheirProtocol() {
        var id = brought(DemoPlan.ALL.get(0));
        var subject = new HashMap<UUID, TaskSubject>();
        rooms.forEach(room -> subject.putAll(room.describe(List.of(id, UUID.randomUUID()))));
        assertThat(subject).containsOnlyKeys(id);
        assertThat(subject.get(id).path()).isEqualTo("/protocols/" + id);
        assertThat(subject.get(id).title()).isEqualTo(protocols.get(id).title());
    }

    @Test
    void secondStartBringsNothingInAgain() {
        var ours = transactions.execute(status -> {
            demo.run(new DefaultApplicationArguments());
            return writtenHere();
        });
        assertThat(ours).isZero();
    }

    /** Counts only rows of this transaction, for walks in the browser draft and change protocols meanwhile. */
    private long writtenHere() {
        return jdbc.sql("select count(*) from protocol where xmin = pg_current_xact_id()::xid")
                .query(Long.class)
                .single();
    }

    /** The oldest, for other tests may draft from it and keep its title. */
    private UUID brought(DemoPlan plan) {
        return found(plan).stream()
                .min(Comparator.comparing(ProtocolView::createdAt))
                .orElseThrow()
                .id();
    }

    private List<ProtocolView> found(DemoPlan plan) {
        var title = DemoTexts.completed(plan.sample(), plan.addition()).title();
        var party = story.manager(new EnterpriseNumber(plan.lead()));
        return protocols.visibleTo(party, new ProtocolFilter(title, null, Set.of(), 0, 100)).items().stream()
                .filter(protocol -> protocol.title().equals(title))
                .toList();
    }
}

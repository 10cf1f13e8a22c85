package be.protocolloket.party.demo;

import static org.assertj.core.api.Assertions.assertThat;

import be.protocolloket.IntegrationTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The demonstration has a role and a connection that wait for a second person, and asks for them once. */
@IntegrationTest
class DemoProposalsTests {

    @Autowired
    DemoProposals demo;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aRoleAndAConnectionWaitForTheDirectorAndAnotherStartAsksNothingMore() {
        assertThat(waiting()).containsExactlyInAnyOrder("MANDATE", "TOKEN");
        demo.run(new DefaultApplicationArguments());
        assertThat(waiting()).hasSize(2);
    }

    /** What the demonstration proposed at Elegast, with a task for its signatories. */
    private List<String> waiting() {
        return jdbc.sql("""
                select r.kind from role_proposal r
                 where r.body = '0410412146' and r.state = 'OPEN' and (r.new_name = 'Begeleidingsdossier Elegast' or r.person_id = :web)
                   and exists (select 1 from open_task o where o.protocol_id = r.id and o.group_id = 'signatory:0410412146')""")
                .param("web", DemoStaff.fixedId("person:elegast-web"))
                .query(String.class)
                .list();
    }
}

package be.protocolloket.exchange.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import be.protocolloket.Dossiers;
import be.protocolloket.IntegrationTest;
import be.protocolloket.SaidOfPeople;
import be.protocolloket.workflow.DatabaseClock;
import be.protocolloket.workflow.NotHereException;
import be.protocolloket.workflow.form.FieldProblem;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class PostingTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    Postings postings;

    @Autowired
    JdbcClient jdbc;

    @Test
    void theDayOnWhichALetterLeftIsWrittenDownUntilItsReceipt() {
        var dossier = Dossiers.support(context).inform(Dossiers.LANDLORD);
        dossier.assess(Dossiers.LANDLORD, Map.of("B-ID-NAME", SaidOfPeople.say("Aïcha Benali")));
        String[] answers = dossier.sending(Dossiers.LANDLORD);
        answers[Arrays.asList(answers).indexOf("PORTAL")] = "LETTER";
        dossier.complete(Dossiers.LANDLORD, "userTask_transmitItems", answers);
        UUID transfer = dossier.lastTransfer().id();
        var landlord = dossier.caller(Dossiers.LANDLORD);
        LocalDate today = LocalDate.now(DatabaseClock.ZONE);

        assertThat(postings.write(transfer, today, landlord).map(FieldProblem::messageKey))
                .as("a letter that was never printed")
                .contains("exchange.page.posted.problem.not-printed");
        postings.printed(transfer, landlord);
        assertThat(postings.write(transfer, null, landlord).map(FieldProblem::field))
                .contains("postedOn");
        assertThat(postings.write(transfer, today.plusDays(2), landlord)).isPresent();
        assertThat(postings.write(transfer, today.minusDays(2), landlord)).isPresent();
        assertThat(postings.of(transfer)).isEmpty();
        var supporter = dossier.caller(Dossiers.SUPPORTER);
        assertThatExceptionOfType(NotHereException.class).isThrownBy(() -> postings.write(transfer, today, supporter));
        assertThat(postings.write(transfer, today, landlord)).isEmpty();
        assertThat(postings.of(transfer)).contains(new Postings.Posting(today, landlord.personId()));
        assertThat(jdbc.sql(
                                "select details ->> 'on' from ledger_entry where case_id = :case and kind = 'LETTER_POSTED'")
                        .param("case", dossier.caseId)
                        .query(String.class)
                        .list())
                .containsExactly(today.toString());
        dossier.complete(Dossiers.SUPPORTER, "userTask_acknowledgeReceipt", "outcome", "RECEIVED");
        assertThatExceptionOfType(NotHereException.class).isThrownBy(() -> postings.write(transfer, today, landlord));
    }
}

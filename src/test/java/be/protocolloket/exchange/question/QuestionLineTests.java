package be.protocolloket.exchange.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import be.protocolloket.Dossiers;
import be.protocolloket.IntegrationTest;
import be.protocolloket.exchange.question.Question.Answer;
import be.protocolloket.workflow.NotHereException;
import be.protocolloket.workflow.StaleStateException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Case workers of two bodies ask each other what a case does not say, without a word about a person. */
@IntegrationTest
class QuestionLineTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    QuestionLine line;

    @Autowired
    JdbcClient jdbc;

    @Test
    void eachSideAsksAndTheOtherAnswersOnce() {
        var dossier = Dossiers.support(context);
        var landlord = dossier.caller(Dossiers.LANDLORD);
        var supporter = dossier.caller(Dossiers.SUPPORTER);
        line.ask(dossier.caseId, Question.WHO_IS_IT, landlord);
        line.ask(dossier.caseId, Question.WHO_IS_IT, landlord);
        var asked = line.of(dossier.caseId, supporter);
        assertThat(asked).extracting(AskedQuestion::question).containsExactly(Question.WHO_IS_IT);
        UUID id = asked.get(0).id();
        assertThatExceptionOfType(NotHereException.class)
                .as("nobody answers themselves")
                .isThrownBy(() -> line.answer(dossier.caseId, id, Answer.COMPLETED, landlord));
        assertThat(line.answer(dossier.caseId, id, Answer.SOON, supporter))
                .as("an answer to another question")
                .isFalse();
        assertThat(line.answer(dossier.caseId, id, Answer.COMPLETED, supporter)).isTrue();
        assertThatExceptionOfType(StaleStateException.class)
                .isThrownBy(() -> line.answer(dossier.caseId, id, Answer.CANNOT, supporter));
        line.ask(dossier.caseId, Question.WHEN, supporter);
        assertThat(line.of(dossier.caseId, landlord)).hasSize(2);
        assertThat(dossier.notices("caseworker:" + Dossiers.GISTEL)).contains("exchange.notice.question-asked");
        assertThat(dossier.notices("caseworker:" + Dossiers.WOONSPRONG))
                .contains("exchange.notice.question-answered", "exchange.notice.question-asked");
        assertThat(kinds(dossier)).contains("QUESTION_ASKED", "QUESTION_ANSWERED");
    }

    @Test
    void nobodyElseAsksOrReads() {
        var dossier = Dossiers.support(context);
        for (String stranger : List.of("woonhaven-dossier", "gistel-beheer")) {
            var caller = dossier.caller(stranger);
            assertThatExceptionOfType(NotHereException.class)
                    .isThrownBy(() -> line.ask(dossier.caseId, Question.WHEN, caller));
            assertThatExceptionOfType(NotHereException.class).isThrownBy(() -> line.of(dossier.caseId, caller));
        }
        var officer = dossier.caller("wvi-dpo");
        assertThat(line.of(dossier.caseId, officer)).isEmpty();
        assertThatExceptionOfType(NotHereException.class)
                .as("an officer reads, and asks nothing")
                .isThrownBy(() -> line.ask(dossier.caseId, Question.WHEN, officer));
    }

    private List<String> kinds(Dossiers dossier) {
        return jdbc.sql("select distinct kind from ledger_entry where case_id = :case")
                .param("case", dossier.caseId)
                .query(String.class)
                .list();
    }
}

package be.protocolloket.advice;

import be.protocolloket.party.EnterpriseNumber;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was asked of one party's officer in one round, and what came of it.
 *
 * @param outcome null while the advice is awaited; then {@code dpoName} and {@code givenAt} are null too
 * @param dpoOrganisation the firm that held the mandate on the day
 * @param checkedPoints what the officer says to have looked at, by the form's values
 * @param evaluation null until the parties evaluated
 */
public record AdviceView(
        EnterpriseNumber party,
        String partyName,
        @Nullable Outcome outcome,
        String text,
        List<String> checkedPoints,
        @Nullable String dpoName,
        @Nullable String dpoOrganisation,
        @Nullable String dpoMailbox,
        @Nullable Instant givenAt,
        List<QuestionView> questions,
        @Nullable EvaluationView evaluation) {}

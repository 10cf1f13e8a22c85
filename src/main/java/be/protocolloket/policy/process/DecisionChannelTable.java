package be.protocolloket.policy.process;

import be.protocolloket.policy.ChannelTable;
import be.protocolloket.policy.model.ChooseChannelDecision;
import be.protocolloket.policy.model.ChooseChannelDecision.Inputs;
import be.protocolloket.policy.model.ChooseChannelDecision.Outputs;
import be.protocolloket.protocol.document.Channel;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The decision table {@code choose-channel}, evaluated once for every input when the application starts. The application refuses to start if the
 * table leaves a case undecided or answers it twice, and no later decision depends on the database. It is the file of this release, as deployed.
 */
@Component
class DecisionChannelTable implements ChannelTable {

    private final Map<Question, Answer> answers = new HashMap<>();

    /** Builds a separate decision engine: that of the process engine can parse a table only inside an engine command. */
    @Autowired
    DecisionChannelTable() throws IOException {
        this(DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine());
    }

    DecisionChannelTable(DmnEngine engine) throws IOException {
        try (var file = new ClassPathResource(ChooseChannelDecision.FILE).getInputStream()) {
            var table = engine.parseDecision(ChooseChannelDecision.KEY, file);
            for (var channel : Channel.values()) {
                for (boolean sensitive : new boolean[] {false, true}) {
                    for (boolean bulk : new boolean[] {false, true}) {
                        var question = new Question(sensitive, bulk, channel);
                        answers.put(question, ask(engine, table, question));
                    }
                }
            }
        }
    }

    @Override
    public Answer judge(boolean sensitive, boolean bulk, Channel channel) {
        var answer = answers.get(new Question(sensitive, bulk, channel));
        if (answer == null) {
            throw new IllegalStateException("no answer about " + channel);
        }
        return answer;
    }

    private static Answer ask(DmnEngine engine, DmnDecision table, Question question) {
        var result = engine.evaluateDecisionTable(
                        table,
                        Variables.putValue(Inputs.SENSITIVE, question.sensitive())
                                .putValue(Inputs.BULK, question.bulk())
                                .putValue(Inputs.CHANNEL, word(question.channel())))
                .getSingleResult();
        if (result == null
                || !(result.getEntry(Outputs.ALLOWED) instanceof Boolean allowed)
                || !(result.getEntry(Outputs.REASON) instanceof String reason)) {
            throw new IllegalStateException(ChooseChannelDecision.FILE + " has no answer to " + question);
        }
        return new Answer(allowed, reason);
    }

    /** What the table calls a channel. */
    private static String word(Channel channel) {
        return switch (channel) {
            case SECURE_PLATFORM -> "beveiligd platform";
            case SECURE_LINK -> "beveiligde link";
            case EMAIL -> "e-mail";
            case LETTER -> "brief";
            case IN_PERSON -> "persoonlijk";
            case INTERFACE -> "koppeling";
            case CLOUD_STORAGE -> "cloudopslag";
            case OTHER -> "ander kanaal";
        };
    }

    private record Question(boolean sensitive, boolean bulk, Channel channel) {}
}

package be.protocolloket.exchange;

import be.protocolloket.Dossiers;
import be.protocolloket.exchange.model.PrepareAndTransmitProcess;
import be.protocolloket.exchange.transfer.Transfers;
import be.protocolloket.party.Caller;
import be.protocolloket.tasklist.FormStart;
import be.protocolloket.workflow.form.FormOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContext;

/** The steps of one transfer of a case, from informing the data subject to the receipt. */
final class TransferSteps {

    static final String VALUE = "Geheim gegeven 4711";

    private final CaseStory story;
    private final ApplicationContext context;
    private final String discloser;
    private final String receiver;

    TransferSteps(CaseStory story, ApplicationContext context, String discloser, String receiver) {
        this.story = story;
        this.context = context;
        this.discloser = discloser;
        this.receiver = receiver;
    }

    /** From the first step to the receipt. */
    CaseStory arrives() {
        return informed().assessed().readAgain().sent().received();
    }

    /** Only where the process asks for it. */
    TransferSteps informed() {
        if (asked(PrepareAndTransmitProcess.INFORM_SUBJECT)) {
            story.does(
                    discloser,
                    PrepareAndTransmitProcess.INFORM_SUBJECT,
                    Dossiers.told(story.look(discloser, PrepareAndTransmitProcess.INFORM_SUBJECT)));
        }
        return this;
    }

    /** Sends the first item and leaves the others out. */
    TransferSteps assessed() {
        return assessed("CONTINUE");
    }

    TransferSteps assessed(String nextStep, String... more) {
        FormStart form = story.look(discloser, PrepareAndTransmitProcess.ASSESS_ITEMS);
        List<String> answers = new ArrayList<>(List.of("nextStep", nextStep));
        answers.addAll(List.of(more));
        if (nextStep.equals("CONTINUE")) {
            answers.addAll(List.of("justification", "Nodig om deze persoon te kunnen begeleiden."));
        }
        if (!nextStep.equals("NOTHING") && !nextStep.equals("STOP")) {
            List<Map<String, Object>> rows = CaseStory.rows(form, "items");
            for (int i = 0; i < rows.size(); i++) {
                answers.addAll(row(i, rows.get(i), i == 0));
            }
        }
        story.does(discloser, PrepareAndTransmitProcess.ASSESS_ITEMS, answers.toArray(String[]::new));
        return this;
    }

    private static List<String> row(int i, Map<String, Object> row, boolean send) {
        String at = "items[" + i + "].";
        List<String> answers = new ArrayList<>(List.of(at + "include", send ? "SEND" : "LEAVE_OUT"));
        if (send) {
            answers.addAll(List.of(at + "value", value(row), at + "reason", "Zonder dit gegeven gaat het niet."));
            if (Boolean.TRUE.equals(row.get("asksSpecial"))) {
                answers.addAll(List.of(at + "special", "YES"));
            }
        }
        return answers;
    }

    /** Of an ending only the day goes. */
    private static String value(Map<String, Object> row) {
        return String.valueOf(row.get("item")).contains("beëindiging") ? "1/2/2026" : VALUE;
    }

    /** Where a second person must read, the officer does. */
    TransferSteps readAgain() {
        if (asked(PrepareAndTransmitProcess.READ_AGAIN)) {
            opened();
            story.officerDoes(discloser, PrepareAndTransmitProcess.READ_AGAIN, "decision", "APPROVE");
        }
        return this;
    }

    /** The officer of the disclosing body opens what is about to be sent. */
    TransferSteps opened() {
        Caller officer = story.staff().caller(CaseStory.officer(discloser));
        context.getBean(Transfers.class).read(story.lastTransfer().id(), ReadingPurpose.SECOND_READING, officer);
        return this;
    }

    TransferSteps sent() {
        return sentBy(first(story.look(discloser, PrepareAndTransmitProcess.TRANSMIT_ITEMS), "deliveries"));
    }

    TransferSteps sentBy(String delivery) {
        FormStart form = story.look(discloser, PrepareAndTransmitProcess.TRANSMIT_ITEMS);
        story.does(
                discloser,
                PrepareAndTransmitProcess.TRANSMIT_ITEMS,
                "outcome",
                "SEND",
                "recipient",
                first(form, "recipients"),
                "delivery",
                delivery,
                "confirmed",
                "true");
        return this;
    }

    CaseStory received() {
        return read().acknowledged("RECEIVED");
    }

    /** Somebody of the receiver opens it, and says nothing. */
    TransferSteps read() {
        Caller reader = story.staff().caller(CaseStory.worker(receiver));
        context.getBean(Transfers.class).read(story.lastTransfer().id(), ReadingPurpose.ACKNOWLEDGE, reader);
        return this;
    }

    CaseStory acknowledged(String outcome) {
        return story.does(receiver, PrepareAndTransmitProcess.ACKNOWLEDGE_RECEIPT, "outcome", outcome);
    }

    /** The discloser ends it before anything was sent. */
    CaseStory stopped() {
        informed();
        return assessed("STOP").story;
    }

    private boolean asked(String element) {
        return story.open().stream().anyMatch(task -> task.startsWith(element + " "));
    }

    private static String first(FormStart form, String key) {
        List<FormOption> options = form.options().getOrDefault(key, List.of());
        return options.get(0).value();
    }
}

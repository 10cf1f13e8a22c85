package be.protocolloket.exchange;

import static be.protocolloket.exchange.CaseStory.GISTEL;
import static be.protocolloket.exchange.CaseStory.WOONSPRONG;

import be.protocolloket.Staff;
import be.protocolloket.exchange.subject.NewSubject;
import be.protocolloket.exchange.transfer.Transfers;
import be.protocolloket.protocol.document.SubjectRole;
import be.protocolloket.tasklist.TaskDesk;
import be.protocolloket.tasklist.draft.FormDrafts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/** A support agreement for a candidate, walked from the first step to its successful end, with known words wherever people type. */
public final class FinishedCase {

    private final ApplicationContext context;
    private final CaseStory story;
    private final List<String> typed = new ArrayList<>();
    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    private final String insz;

    private FinishedCase(ApplicationContext context, String insz, NewSubject subject) {
        this.context = context;
        this.insz = insz;
        this.story = GistelProtocol.support(context, "ALLOCATION_CONDITION", "ALLOCATION_UNDER_SUPPORT", subject);
    }

    /** @param insz of the data subject, which nobody else in the tests has */
    public static FinishedCase walked(ApplicationContext context, String insz) {
        var name = "Godelieve Vandenbogaerde " + insz;
        var walked = new FinishedCase(context, insz, new NewSubject(SubjectRole.CANDIDATE_TENANT, name, insz));
        walked.typed.addAll(List.of("Vandenbogaerde " + insz, insz));
        walked.walk();
        return walked;
    }

    /** What people typed about people: none of it may be found in the clear. */
    public List<String> typed() {
        return typed;
    }

    public UUID caseId() {
        return story.id;
    }

    public Staff staff() {
        return story.staff();
    }

    public List<UUID> transferIds() {
        return story.transfers().stream().map(TransferView::id).toList();
    }

    public List<String> open() {
        return story.open();
    }

    public String task(String element, String group) {
        return story.task(element, group);
    }

    public List<String> notes(String body) {
        return story.notes(body);
    }

    private void walk() {
        transfer(WOONSPRONG, GISTEL);
        transfer(GISTEL, WOONSPRONG);
        story.does(GISTEL, "userTask_giveView", "view", "NEEDED", "note", word("standpunt"));
        story.does(WOONSPRONG, "userTask_giveView", "view", "NEEDED");
        story.does(WOONSPRONG, "userTask_decideNecessity", "decision", "NECESSARY", "motivation", word("noodzaak"));
        story.does(
                GISTEL,
                "userTask_draftAgreement",
                "startsOn",
                story.today().toString(),
                "endsOn",
                story.today().plusMonths(3).toString(),
                "parties",
                "TWO",
                "measures",
                word("maatregelen"));
        story.does(
                GISTEL,
                "userTask_recordAgreement",
                "outcome",
                "SIGNED",
                "signedOn",
                story.today().toString());
        story.does(
                GISTEL,
                "userTask_followSupport",
                "result",
                "SUCCESSFUL",
                "endedOn",
                story.today().toString());
        transfer(GISTEL, WOONSPRONG);
    }

    /** Every item that may go, each with a value of its own. */
    private void transfer(String discloser, String receiver) {
        var steps = story.transfer(discloser, receiver).informed();
        var form = story.look(discloser, "userTask_assessItems");
        List<String> answers = new ArrayList<>(List.of(
                "nextStep",
                "CONTINUE",
                "justification",
                word("verantwoording " + story.transfers().size())));
        List<Map<String, Object>> rows = CaseStory.rows(form, "items");
        for (int i = 0; i < rows.size(); i++) {
            String at = "items[" + i + "].";
            boolean special = Boolean.TRUE.equals(rows.get(i).get("asksSpecial"));
            answers.addAll(List.of(
                    at + "include",
                    "SEND",
                    at + "value",
                    value(String.valueOf(rows.get(i).get("item")), i),
                    at + "reason",
                    word("reden " + story.transfers().size() + "-" + i)));
            if (special) {
                answers.addAll(List.of(at + "special", "YES"));
            }
        }
        var caller = story.staff().caller(CaseStory.worker(discloser));
        var task = story.task("userTask_assessItems", "caseworker:" + discloser);
        context.getBean(FormDrafts.class)
                .save(
                        context.getBean(TaskDesk.class).require(task, caller),
                        Map.of("justification", List.of(word("klad"))),
                        caller);
        story.does(discloser, "userTask_assessItems", answers.toArray(String[]::new));
        if (story.open().stream().anyMatch(each -> each.startsWith("userTask_readAgain "))) {
            var officer = story.staff().caller(CaseStory.officer(discloser));
            context.getBean(Transfers.class).read(story.lastTransfer().id(), ReadingPurpose.SECOND_READING, officer);
        }
        steps.readAgain().sent().received();
    }

    private String value(String item, int i) {
        if (item.contains("beëindiging")) {
            return "1/2/2026";
        }
        return item.matches("(?i).*(INSZ|rijksregister).*")
                ? insz
                : word("waarde " + story.transfers().size() + "-" + i);
    }

    private String word(String about) {
        String word = "Geheim " + about + " ë " + mark + "-" + typed.size();
        typed.add(word);
        return word;
    }
}

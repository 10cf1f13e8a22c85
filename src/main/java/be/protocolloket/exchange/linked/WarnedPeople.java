package be.protocolloket.exchange.linked;

import be.protocolloket.exchange.CaseView;
import be.protocolloket.exchange.ReadingPurpose;
import be.protocolloket.exchange.TransferView;
import be.protocolloket.exchange.recognition.Recognition;
import be.protocolloket.exchange.rule.CaseRule;
import be.protocolloket.exchange.rule.Words;
import be.protocolloket.exchange.subject.NewSubject;
import be.protocolloket.exchange.subject.SubjectRow;
import be.protocolloket.exchange.subject.SubjectTable;
import be.protocolloket.exchange.transfer.ItemFacts;
import be.protocolloket.exchange.transfer.TransferContents;
import be.protocolloket.exchange.transfer.TransferContents.OpenedValue;
import be.protocolloket.exchange.transfer.Transfers;
import be.protocolloket.party.Caller;
import be.protocolloket.policy.Policy;
import be.protocolloket.protocol.document.SubjectRole;
import be.protocolloket.vault.Insz;
import be.protocolloket.workflow.DatabaseClock;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** The people of a warning as its receiver can name them: by what it was sent about them, and by nothing else. */
@Component
class WarnedPeople {

    /** A name has letters and no digits; of what identifies a person, the day of birth and the numbers do not look so. */
    private static final Pattern NAME = Pattern.compile("[^\\d\\p{Cntrl}]*\\p{L}[^\\d\\p{Cntrl}]*");

    private static final int LONGEST_NAME = 200;

    private final Transfers transfers;
    private final SubjectTable subjects;
    private final CaseRule rule;
    private final Words words;
    private final DatabaseClock clock;

    WarnedPeople(Transfers transfers, SubjectTable subjects, CaseRule rule, Words words, DatabaseClock clock) {
        this.transfers = transfers;
        this.subjects = subjects;
        this.rule = rule;
        this.words = words;
        this.clock = clock;
    }

    /** @param arrears something was sent about what they owe */
    record Known(List<NewSubject> people, boolean arrears) {

        @Override
        public String toString() {
            return "people of a warning";
        }
    }

    List<SubjectRole> roles(CaseView warning) {
        return subjects.of(warning.id()).stream().map(SubjectRow::role).toList();
    }

    /** Those whose number was sent, for without it nobody can ask about them. Records that the data were read. */
    Known read(CaseView warning, TransferView received, Caller caller) {
        TransferContents contents = transfers.read(received.id(), ReadingPurpose.FOLLOW_UP, caller);
        Policy policy = rule.policy(warning.protocolId());
        List<NewSubject> people = new ArrayList<>();
        for (SubjectRow row : subjects.of(warning.id())) {
            List<OpenedValue> told = contents.values().stream()
                    .filter(value -> value.subjectNumber() == row.number())
                    .toList();
            told.stream()
                    .filter(OpenedValue::nationalNumber)
                    .findFirst()
                    .ifPresent(number ->
                            people.add(new NewSubject(row.role(), name(policy, received, told, row), digits(number))));
        }
        boolean arrears = contents.values().stream()
                .anyMatch(value -> ItemFacts.of(policy, received.direction(), value.itemCode())
                        .filter(ItemFacts::amount)
                        .isPresent());
        return new Known(people, arrears);
    }

    /** It was checked when it was sent. */
    private String digits(OpenedValue number) {
        return Insz.parse(number.value(), clock.today()).digits();
    }

    private String name(Policy policy, TransferView received, List<OpenedValue> told, SubjectRow row) {
        return told.stream()
                .filter(value -> Recognition.identifies(policy, received, value.itemCode()))
                .map(OpenedValue::value)
                .map(String::strip)
                .filter(text ->
                        text.length() <= LONGEST_NAME && NAME.matcher(text).matches())
                .findFirst()
                .orElseGet(() -> words.of("exchange.page.subject", row.number()));
    }
}

package be.protocolloket.exchange.preparation;

import be.protocolloket.exchange.TransferState;
import be.protocolloket.exchange.TransferView;
import be.protocolloket.exchange.rule.CaseRule;
import be.protocolloket.exchange.subject.SubjectRow;
import be.protocolloket.exchange.subject.SubjectTable;
import be.protocolloket.exchange.transfer.ItemLabel;
import be.protocolloket.exchange.transfer.ItemRow;
import be.protocolloket.party.Caller;
import be.protocolloket.party.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What may be sent, and why the rest may not, before anybody decides. */
@Component
public class Outlooks {

    private final Preparation preparation;
    private final SubjectTable subjects;
    private final CaseRule rule;

    Outlooks(Preparation preparation, SubjectTable subjects, CaseRule rule) {
        this.preparation = preparation;
        this.subjects = subjects;
        this.rule = rule;
    }

    /** Empty unless the transfer is being prepared and the caller works on cases of the discloser. */
    public TransferOutlook of(TransferView transfer, Caller caller) {
        if (transfer.state() != TransferState.PREPARING || !caller.holds(Role.CASE_WORKER, transfer.discloser())) {
            return TransferOutlook.NONE;
        }
        var preparing = preparation.look(transfer.id());
        var about = preparing.about();
        var scope = rule.scope(preparing.policy(), about, transfer.purpose(), transfer.direction());
        Map<String, UUID> lines =
                preparing.items().stream().collect(Collectors.toMap(row -> row.subjectId() + row.code(), ItemRow::id));
        List<ItemOutlook> items = new ArrayList<>();
        for (SubjectRow subject : subjects.of(about.id())) {
            rule.items(preparing.policy(), about, transfer.purpose(), transfer.direction(), subject.role())
                    .forEach(choice -> items.add(new ItemOutlook(
                            lines.get(subject.id() + choice.item().code()),
                            subject.number(),
                            subject.role(),
                            choice.item().code(),
                            ItemLabel.of(choice.item(), subject.role()),
                            choice.refusals())));
        }
        return new TransferOutlook(scope.general(), items);
    }
}

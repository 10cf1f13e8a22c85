package be.protocolloket.exchange.preparation;

import be.protocolloket.exchange.SubjectView;
import be.protocolloket.exchange.TransferView;
import be.protocolloket.exchange.access.SightLog;
import be.protocolloket.exchange.casefile.CaseNotes;
import be.protocolloket.exchange.preparation.PreparationView.PreparedItem;
import be.protocolloket.exchange.preparation.PreparationView.RefusedItem;
import be.protocolloket.exchange.rule.CaseRule;
import be.protocolloket.exchange.subject.CaseSubjects;
import be.protocolloket.exchange.transfer.ItemFacts;
import be.protocolloket.exchange.transfer.ItemLabel;
import be.protocolloket.exchange.transfer.ItemRow;
import be.protocolloket.exchange.transfer.ItemSeal;
import be.protocolloket.exchange.transfer.OfficersAdvice;
import be.protocolloket.exchange.transfer.Preparing;
import be.protocolloket.exchange.transfer.Transfers;
import be.protocolloket.party.Caller;
import be.protocolloket.party.Role;
import be.protocolloket.policy.Decision;
import be.protocolloket.policy.ItemChoice;
import be.protocolloket.workflow.NotHereException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What the disclosing body must know beside the forms by which it prepares a transfer. */
@Service
public class Preparations {

    private final Preparation preparation;
    private final CaseSubjects subjects;
    private final SubjectWords words;
    private final CaseRule rule;
    private final ItemSeal seal;
    private final CaseNotes notes;
    private final SightLog sights;

    Preparations(
            Preparation preparation,
            CaseSubjects subjects,
            SubjectWords words,
            CaseRule rule,
            ItemSeal seal,
            CaseNotes notes,
            SightLog sights) {
        this.preparation = preparation;
        this.subjects = subjects;
        this.words = words;
        this.rule = rule;
        this.seal = seal;
        this.notes = notes;
        this.sights = sights;
    }

    /**
     * Without values: those are opened with a purpose, by {@link Transfers#read}.
     *
     * @throws NotHereException unless the caller is a case worker or officer of the disclosing body
     */
    public PreparationView of(UUID transferId, Caller caller) {
        Preparing preparing = preparation.look(transferId);
        TransferView transfer = preparing.view();
        if (!caller.holds(Role.CASE_WORKER, transfer.discloser()) && !caller.holds(Role.DPO, transfer.discloser())) {
            throw new NotHereException();
        }
        List<SubjectView> known = subjects.forDiscloser(preparing.about(), transfer.discloser());
        Map<UUID, String> names = words.all(known);
        Decision now = rule.decide(preparing.policy(), preparing.about(), transfer, preparing.items(), null);
        List<PreparedItem> items = new ArrayList<>();
        for (int i = 0; i < preparing.items().size(); i++) {
            items.add(prepared(preparing, i, names, now));
        }
        List<CaseNotes.Note> written = notes.about(transfer, transfer.discloser());
        if (!written.isEmpty() || items.stream().anyMatch(item -> !item.reason().isEmpty())) {
            // Recorded as a look at the case, not as a reading of the data: it does not count as the second reading.
            sights.recordOnce(preparing.about(), transfer.discloser(), caller.personId());
        }
        @Nullable OfficersAdvice advice = preparing.transfer().advice();
        return new PreparationView(
                transfer,
                now.general(),
                items,
                refused(preparing, known),
                advice == null ? null : advice.outcome(),
                preparing.transfer().assessment().secondReadingNeeded(),
                written);
    }

    private PreparedItem prepared(Preparing preparing, int index, Map<UUID, String> names, Decision now) {
        TransferView transfer = preparing.view();
        ItemRow item = preparing.items().get(index);
        Optional<ItemFacts> facts = ItemFacts.of(preparing.policy(), transfer.direction(), item.code());
        return new PreparedItem(
                Objects.requireNonNullElse(names.get(item.subjectId()), ""),
                item.code(),
                facts.map(each -> each.label(item.role())).orElse(item.code()),
                facts.map(ItemFacts::article).orElse(""),
                item.include(),
                item.special(),
                seal.reason(transfer, item),
                now.items().get(index).refusals());
    }

    private List<RefusedItem> refused(Preparing preparing, List<SubjectView> known) {
        TransferView transfer = preparing.view();
        List<RefusedItem> refused = new ArrayList<>();
        for (SubjectView subject : known) {
            rule
                    .items(
                            preparing.policy(),
                            preparing.about(),
                            transfer.purpose(),
                            transfer.direction(),
                            subject.role())
                    .stream()
                    .filter(choice -> !choice.allowed())
                    .map(choice -> refused(subject, choice))
                    .forEach(refused::add);
        }
        return refused;
    }

    private RefusedItem refused(SubjectView subject, ItemChoice choice) {
        return new RefusedItem(
                words.of(subject),
                choice.item().code(),
                ItemLabel.of(choice.item(), subject.role()),
                choice.refusals());
    }
}

package be.protocolloket.exchange.preparation;

import be.protocolloket.exchange.TransferState;
import be.protocolloket.exchange.TransferView;
import be.protocolloket.exchange.casefile.SupportAgreements;
import be.protocolloket.exchange.subject.CaseSubjects;
import be.protocolloket.exchange.subject.IdentifiedSubject;
import be.protocolloket.exchange.transfer.ItemFacts;
import be.protocolloket.exchange.transfer.ItemRow;
import be.protocolloket.exchange.transfer.ItemSeal;
import be.protocolloket.exchange.transfer.ItemTable;
import be.protocolloket.exchange.transfer.Preparing;
import be.protocolloket.exchange.transfer.TransferTable;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * What the disclosing body need not type again: what it sent before for the same purpose, who the case is about as far as it knows, and the day
 * on which support ended. Only offered: whoever assesses may change it, and it is checked as if it was typed.
 */
@Component
class KnownValues {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu");

    private final TransferTable transfers;
    private final ItemTable items;
    private final ItemSeal seal;
    private final CaseSubjects subjects;
    private final SupportAgreements agreements;

    KnownValues(
            TransferTable transfers,
            ItemTable items,
            ItemSeal seal,
            CaseSubjects subjects,
            SupportAgreements agreements) {
        this.transfers = transfers;
        this.items = items;
        this.seal = seal;
        this.subjects = subjects;
        this.agreements = agreements;
    }

    /**
     * @param values by the id of the item; what is not known is absent, and so is what somebody decided already
     * @param look whether they tell more than the name and a day, so that it is written down who saw them
     */
    record Known(Map<UUID, String> values, boolean look) {}

    Known of(Preparing preparing) {
        Map<String, String> sent = sentBefore(preparing.view());
        List<IdentifiedSubject> people =
                subjects.identify(preparing.about(), preparing.view().discloser());
        Map<UUID, String> known = new HashMap<>();
        boolean look = false;
        for (ItemRow item : preparing.items()) {
            ItemFacts facts = ItemFacts.of(preparing.policy(), preparing.view().direction(), item.code())
                    .orElse(null);
            if (item.include() != null || facts == null) {
                continue;
            }
            Optional<String> value =
                    Optional.ofNullable(sent.get(place(item))).or(() -> written(preparing, facts, item, people));
            value.ifPresent(text -> known.put(item.id(), text));
            look |= value.isPresent() && !facts.name() && !facts.ending();
        }
        return new Known(known, look);
    }

    private Optional<String> written(
            Preparing preparing, ItemFacts facts, ItemRow item, List<IdentifiedSubject> people) {
        Optional<IdentifiedSubject> subject = people.stream()
                .filter(each -> each.number() == item.subjectNumber())
                .findFirst();
        if (facts.nationalNumber()) {
            return subject.map(IdentifiedSubject::insz);
        }
        if (facts.name()) {
            return subject.map(IdentifiedSubject::name);
        }
        return facts.ending() ? ended(preparing) : Optional.empty();
    }

    private Optional<String> ended(Preparing preparing) {
        Optional<LocalDate> day =
                agreements.find(preparing.about().id()).flatMap(agreement -> Optional.ofNullable(agreement.endedOn()));
        return day.map(DAY::format);
    }

    /** What arrived of the last one for the same purpose, as long as it is kept. What was given back or taken back was erased. */
    private Map<String, String> sentBefore(TransferView transfer) {
        Optional<TransferView> before = transfers.of(transfer.caseId()).stream()
                .filter(each -> each.number() < transfer.number()
                        && each.purpose() == transfer.purpose()
                        && each.direction().equals(transfer.direction())
                        && each.state() == TransferState.RECEIVED
                        && each.erasedAt() == null)
                .max(Comparator.comparingInt(TransferView::number));
        Map<String, String> values = new HashMap<>();
        before.ifPresent(sent -> items.of(sent.id()).stream()
                .filter(item -> item.included() && item.sealedValue() != null)
                .forEach(item -> values.put(place(item), seal.value(sent, item))));
        return values;
    }

    /** Of the person and not of their number in the case: after a correction that number may be somebody else's. */
    private static String place(ItemRow item) {
        return item.subjectId() + " " + item.code();
    }
}

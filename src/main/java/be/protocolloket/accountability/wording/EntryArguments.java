package be.protocolloket.accountability.wording;

import be.protocolloket.accountability.ledger.LedgerEntry;
import be.protocolloket.exchange.CaseDecision;
import be.protocolloket.exchange.Delivery;
import be.protocolloket.exchange.ReadingPurpose;
import be.protocolloket.exchange.TransferRepeat;
import be.protocolloket.party.Role;
import be.protocolloket.protocol.document.AnchorEvent;
import be.protocolloket.protocol.document.CaseKind;
import be.protocolloket.protocol.document.wording.DocumentLabels;
import be.protocolloket.workflow.EnumNames;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.util.StringUtils;
import tools.jackson.databind.JsonNode;

/** The arguments of an entry's sentence besides the bodies and the case, in order. */
record EntryArguments(LedgerEntry entry, Map<UUID, String> people, MessageSource messages, Locale locale) {

    List<Object> list() {
        return switch (entry.kind()) {
            case CASE_OPENED -> List.of(word(DocumentLabels.key(CaseKind.valueOf(entry.text("caseKind")))));
            case CASE_CORRECTED -> List.of(changes());
            case REQUEST_REFUSED, TRANSFER_REFUSED ->
                List.of(entry.count("general") > 0 ? 0 : entry.count("items"), articles());
            case SUBJECT_INFORMED -> List.of(word("accountability.means." + code(entry.text("means"))), day("on"));
            case DATA_TRANSMITTED ->
                List.of(
                        entry.count("items"),
                        within(Delivery.valueOf(entry.text("delivery")).messageKey()),
                        repeat());
            case SENT_AGAINST_ADVICE -> List.of(entry.count("items"), person("officer"), person("readAgainBy"));
            case DATA_READ -> List.of(reading(), entry.details().path("unsent").asBoolean(false) ? 1 : 0);
            case NOTES_READ, SUBJECTS_IDENTIFIED -> List.of(reading());
            case LETTER_POSTED -> List.of(day("on"));
            case TRANSFER_RETURNED -> List.of(word("accountability.returned." + code(entry.text("reason"))));
            case QUESTION_ASKED -> List.of(word("exchange.question." + code(entry.text("question"))));
            case QUESTION_ANSWERED ->
                List.of(
                        word("exchange.question." + code(entry.text("question"))),
                        word("exchange.answer." + code(entry.text("answer"))));
            case BREACH_ASSESSED -> List.of(word("accountability.breach." + code(entry.text("outcome"))));
            case DELIVERY_PROVEN -> List.of(within("exchange.proof." + code(entry.text("proof"))), day("on"));
            case ANCHOR_RECORDED ->
                List.of(word(DocumentLabels.key(AnchorEvent.valueOf(entry.text("anchor")))), day("on"));
            case ANCHOR_CORRECTED ->
                List.of(word(DocumentLabels.key(AnchorEvent.valueOf(entry.text("anchor")))), day("from"), day("on"));
            case DECISION_TAKEN ->
                List.of(
                        within(CaseDecision.valueOf(entry.text("decision")).messageKey()),
                        StringUtils.uncapitalize(role()));
            case HOLD_PLACED -> List.of(day("until"));
            case DATA_ERASED -> List.of(entry.text("rule").isEmpty() ? 0 : 1);
            case SIGNATORY_APPOINTED ->
                List.of(person("person"), entry.text("approvedBy").isEmpty() ? 0 : 1, person("approvedBy"));
            case SIGNATURE_GIVEN -> List.of(entry.text("onBehalfOf").isEmpty() ? 0 : 1, person("onBehalfOf"));
            case PROTOCOL_CONCLUDED, REGISTRATION_CORRECTED, PROTOCOL_IN_FORCE -> List.of(day("on"));
            case ROLE_PROPOSED, PROPOSAL_REJECTED, PROPOSAL_WITHDRAWN, PROPOSAL_EXPIRED ->
                List.of(
                        word("party.proposal." + code(entry.text("proposed"))),
                        entry.text("person").isEmpty() ? 0 : 1,
                        person("person"));
            case MANDATE_GIVEN ->
                List.of(
                        person("person"),
                        role(),
                        day("from"),
                        entry.text("proposedBy").isEmpty() ? 0 : 1,
                        person("proposedBy"));
            case MANDATE_ENDED ->
                List.of(person("person"), role(), entry.text("until").isEmpty() ? 0 : 1, day("until"));
            case OFFICER_APPOINTED -> List.of(entry.text("person").isEmpty() ? 0 : 1, person("person"), day("from"));
            case OFFICER_ENDED -> List.of(entry.text("person").isEmpty() ? 0 : 1, person("person"), day("until"));
            case DELEGATION_GIVEN, DELEGATION_WITHDRAWN ->
                List.of(person("delegate"), person("delegator"), day("from"), day("until"));
            case TOKEN_CREATED, TOKEN_REVOKED -> List.of(person("person"), day("until"));
            case PERSON_SEARCHED -> List.of(entry.details().path("found").asInt(0));
            default -> List.of();
        };
    }

    static Optional<UUID> id(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private String articles() {
        var all = Stream.concat(
                entry.details().path("general").valueStream(),
                entry.details()
                        .path("items")
                        .valueStream()
                        .flatMap(item -> item.path("reasons").valueStream()));
        return all.map((JsonNode reason) -> reason.path("article").asString(""))
                .filter(article -> !article.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** Which delivery it was, and why; empty for the first. */
    private String repeat() {
        int delivery = entry.details().path("delivered").asInt(1);
        return delivery < 2
                ? ""
                : ", "
                        + messages.getMessage(
                                "exchange.transfer.delivery",
                                new Object[] {
                                    delivery,
                                    word(TransferRepeat.Reason.valueOf(entry.text("repeat"))
                                            .messageKey())
                                },
                                locale);
    }

    private String changes() {
        return entry.details()
                .path("changes")
                .valueStream()
                .map(change -> word("accountability.change." + code(change.asString(""))))
                .collect(Collectors.joining(", "));
    }

    private String reading() {
        if (entry.details().path("link").asBoolean(false)) {
            boolean file = entry.details().path("file").asBoolean(false);
            return word(file ? "accountability.read.link-file" : "accountability.read.link");
        }
        return within(ReadingPurpose.valueOf(entry.text("purpose")).messageKey());
    }

    /** A word with a small first letter, for use within a sentence. */
    private String within(String key) {
        return StringUtils.uncapitalize(word(key));
    }

    private String person(String name) {
        return id(entry.text(name))
                .map(person -> people.getOrDefault(person, ""))
                .orElse("");
    }

    private String role() {
        return word("party.role." + Role.valueOf(entry.text("role")).prefix());
    }

    private String day(String name) {
        var text = entry.text(name);
        return text.isEmpty() ? "" : LocalDate.parse(text).format(DateTimeFormatter.ofPattern("d MMMM uuuu", locale));
    }

    private String word(String key) {
        return Objects.requireNonNullElse(messages.getMessage(key, null, "", locale), "");
    }

    private static String code(String name) {
        return EnumNames.hyphened(name);
    }
}

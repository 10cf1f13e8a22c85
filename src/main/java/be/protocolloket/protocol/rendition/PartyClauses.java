package be.protocolloket.protocol.rendition;

import be.protocolloket.protocol.document.Party;
import be.protocolloket.protocol.document.Representative;
import be.protocolloket.protocol.document.SeatState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who the parties are: their clauses, filled in from their records. */
final class PartyClauses {

    private final Writing writing;
    private final Html html;
    private final RenditionWords words;

    PartyClauses(Writing writing) {
        this.writing = writing;
        this.html = writing.html();
        this.words = writing.words();
    }

    void write() {
        List<Party> parties = writing.text().parties();
        for (int i = 0; i < parties.size(); i++) {
            html.element(
                    "h3", "legal__label", words.of(i == 0 ? "protocol.rendition.between" : "protocol.rendition.and"));
            clause(parties.get(i));
        }
        if (parties.isEmpty()) {
            writing.gapParagraph("parties", "protocol.rendition.gap.parties");
        }
    }

    private void clause(Party party) {
        html.open("div", "class", "legal__party");
        String clause = party.clause() == null ? standard(party) : party.clause();
        new RichText(writing, name -> fill(party, name)).blocks(clause, null);
        writing.truncated(party.truncated(), writing.at(party, "truncated"));
        html.close();
    }

    private String standard(Party party) {
        String founded = party.foundedOn() == null ? "" : words.of("protocol.rendition.clause.founded");
        String alias = party.alias() == null ? "" : words.of("protocol.rendition.clause.alias");
        return words.of("protocol.rendition.clause.standard", founded, alias)
                .replace('[', '{')
                .replace(']', '}');
    }

    private boolean fill(Party party, String name) {
        switch (name) {
            case "legalName" ->
                value(writing.at(party, "legalName"), party.legalName(), "protocol.document.field.Party.legalName");
            case "address" ->
                value(writing.at(party, "address"), party.address(), "protocol.document.field.Party.address");
            case "enterpriseNumber" ->
                value(
                        writing.at(party, "enterpriseNumber"),
                        party.enterpriseNumber(),
                        "protocol.document.field.Party.enterpriseNumber");
            case "alias" -> value(writing.at(party, "alias"), party.alias(), "protocol.document.field.Party.alias");
            case "foundedOn" ->
                value(
                        writing.at(party, "foundedOn"),
                        party.foundedOn() == null ? null : words.date(party.foundedOn()),
                        "protocol.document.field.Party.foundedOn");
            case "representatives" -> representatives(party);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void value(String path, @Nullable String value, String field) {
        if (value == null || value.isBlank()) {
            writing.gap(path, "protocol.rendition.gap.field", words.of(field).toLowerCase(RenditionWords.LANGUAGE));
        } else {
            html.text(value);
        }
    }

    private void representatives(Party party) {
        List<Representative> representatives = party.representatives();
        String path = writing.at(party, "representatives");
        if (representatives.isEmpty()) {
            writing.gap(path, "protocol.rendition.gap.representatives");
        }
        for (int i = 0; i < representatives.size(); i++) {
            html.text(i == 0 ? "" : i == representatives.size() - 1 ? " en " : ", ");
            representative(party, path + "[" + i + "].name", representatives.get(i));
        }
    }

    private void representative(Party party, String path, Representative person) {
        if (person.state() == SeatState.VACANT && party.openSeatFollowsSignatory()) {
            writing.later(path, "protocol.rendition.later.seat");
        } else if (person.state() == SeatState.VACANT) {
            writing.gap(path, "protocol.rendition.slot.vacant");
        } else if (person.state() == SeatState.REDACTED || writing.hides(RedactedPart.SIGNATORY_NAMES)) {
            writing.hidden("protocol.rendition.hidden.name");
        } else {
            value(path, person.name(), "protocol.document.field.Representative.name");
        }
        html.text(person.function() == null ? "" : ", " + person.function());
    }
}

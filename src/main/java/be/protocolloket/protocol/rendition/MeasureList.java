package be.protocolloket.protocol.rendition;

import be.protocolloket.protocol.document.GoverningBody;
import be.protocolloket.protocol.document.MeasureStatus;
import be.protocolloket.protocol.document.Party;
import be.protocolloket.protocol.document.SecurityMeasure;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The security measures of a party for received data, and which of them are not decided yet. */
final class MeasureList {

    private final Writing writing;
    private final Html html;
    private final RenditionWords words;

    MeasureList(Writing writing) {
        this.writing = writing;
        this.html = writing.html();
        this.words = writing.words();
    }

    void write(Party party) {
        if (party.securityMeasures().isEmpty()) {
            writing.gapParagraph(
                    writing.at(party, "securityMeasures"), "protocol.rendition.gap.measures", party.displayName());
        } else if (writing.hides(RedactedPart.SECURITY_MEASURES)) {
            html.open("p");
            writing.hidden("protocol.rendition.hidden.measures");
            html.close();
        } else {
            html.open("ul");
            for (int i = 0; i < party.securityMeasures().size(); i++) {
                measure(
                        writing.at(party, "securityMeasures[" + i + "]."),
                        party.securityMeasures().get(i));
            }
            html.close();
        }
    }

    private void measure(String at, SecurityMeasure measure) {
        html.open("li");
        writing.rich().item(measure.text());
        if (measure.qualifier() != null && !measure.text().contains(measure.qualifier())) {
            html.text(" (" + measure.qualifier() + ")");
        }
        List<String> facts = facts(measure);
        if (!facts.isEmpty()) {
            html.element("p", "legal__data", String.join("; ", facts));
        }
        if (measure.truncated()) {
            html.text(" ");
            writing.gap(at + "truncated", "protocol.rendition.truncated");
        }
        html.close();
    }

    private List<String> facts(SecurityMeasure measure) {
        List<String> facts = new ArrayList<>();
        if (measure.status() == MeasureStatus.PENDING_APPROVAL) {
            facts.add(pending(measure.approvalBody()));
        }
        if (measure.agreedWithDpo()) {
            facts.add(words.of("protocol.rendition.measure.dpo"));
        }
        if (measure.reviewPeriod() != null) {
            facts.add(words.of("protocol.rendition.measure.review", words.period(measure.reviewPeriod())));
        }
        List<String> documents = measure.documents().stream()
                .filter(document -> !measure.text().contains(document))
                .toList();
        if (!documents.isEmpty()) {
            facts.add(words.of("protocol.rendition.measure.documents", words.and(documents)));
        }
        return facts;
    }

    private String pending(@Nullable GoverningBody body) {
        return body == null
                ? words.of("protocol.rendition.measure.pending")
                : words.of(
                        "protocol.rendition.measure.pending-by", words.of(body).toLowerCase(RenditionWords.LANGUAGE));
    }
}

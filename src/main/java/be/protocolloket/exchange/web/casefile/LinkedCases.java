package be.protocolloket.exchange.web.casefile;

import be.protocolloket.exchange.CasePanel;
import be.protocolloket.exchange.CaseState;
import be.protocolloket.exchange.CaseView;
import be.protocolloket.exchange.Cases;
import be.protocolloket.exchange.border.Border;
import be.protocolloket.exchange.border.CaseFact;
import be.protocolloket.exchange.linked.CaseLinks;
import be.protocolloket.exchange.linked.CaseLinks.Link;
import be.protocolloket.party.Caller;
import be.protocolloket.protocol.PanelView;
import be.protocolloket.workflow.NotHereException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The case that this one grew out of, and the one that grew out of it, for the bodies that may know so. */
@Component
@Order(20)
class LinkedCases implements CasePanel {

    private final CaseLinks links;
    private final Cases cases;
    private final Border border;

    LinkedCases(CaseLinks links, Cases cases, Border border) {
        this.links = links;
        this.cases = cases;
        this.border = border;
    }

    /** The other case, as its reader may see it. */
    public record LinkedLine(Link link, CaseView about, CaseStatus status) {

        /** Message before its reference. */
        public String key() {
            return "exchange.page.linked." + (link.origin() ? "from" : "to");
        }
    }

    @Override
    public Optional<PanelView> show(CaseView about, Caller caller) {
        if (about.state() == CaseState.ERASED) {
            return Optional.empty();
        }
        List<LinkedLine> lines = links.of(about.id()).stream()
                .filter(link -> border.of(about.id(), caller)
                        .sight(CaseFact.LINK, link.body())
                        .some())
                .flatMap(link -> line(link, caller).stream())
                .toList();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new PanelView(
                        "exchange.page.linked", "exchange/case-parts", "linkedCases", Map.of("lines", lines)));
    }

    private Optional<LinkedLine> line(Link link, Caller caller) {
        try {
            CaseView other = cases.require(link.other(), caller);
            var status = CaseStatus.of(border.of(other.id(), caller), cases.transfers(other.id(), caller));
            return Optional.of(new LinkedLine(link, other, status));
        } catch (NotHereException unknown) {
            return Optional.empty();
        }
    }
}

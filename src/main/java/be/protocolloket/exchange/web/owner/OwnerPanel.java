package be.protocolloket.exchange.web.owner;

import be.protocolloket.exchange.CasePanel;
import be.protocolloket.exchange.CaseView;
import be.protocolloket.exchange.border.Border;
import be.protocolloket.exchange.border.Outlook;
import be.protocolloket.exchange.border.SeenNames;
import be.protocolloket.exchange.owner.CaseOwners;
import be.protocolloket.party.Bodies;
import be.protocolloket.party.Caller;
import be.protocolloket.party.CaseWorkerNames;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.People;
import be.protocolloket.protocol.PanelView;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who of each body answers for the case; of the other body only where the border lets it and that body wants it. */
@Component
@Order(10)
class OwnerPanel implements CasePanel {

    private final CaseOwners owners;
    private final SeenNames names;
    private final CaseWorkerNames choices;
    private final Bodies bodies;
    private final People people;
    private final Border border;

    OwnerPanel(
            CaseOwners owners, SeenNames names, CaseWorkerNames choices, Bodies bodies, People people, Border border) {
        this.owners = owners;
        this.names = names;
        this.choices = choices;
        this.bodies = bodies;
        this.people = people;
        this.border = border;
    }

    /**
     * One body.
     *
     * @param person id of who answers for it; null when there is none, or the reader may not know
     * @param key of the words where there is no name
     * @param candidates to whom the reader may hand it over: names by id; empty when they may not
     */
    public record OwnerLine(
            String number,
            String body,
            @Nullable UUID person,
            @Nullable String name,
            String key,
            Map<UUID, String> candidates) {}

    @Override
    public Optional<PanelView> show(CaseView about, Caller caller) {
        var found = owners.of(about.id());
        Outlook outlook = border.of(about.id(), caller);
        List<OwnerLine> lines = Stream.of(about.initiator(), about.counterpart())
                .map(body -> line(about, body, found, outlook, caller))
                .toList();
        return Optional.of(new PanelView(
                "exchange.page.owners", "exchange/owners", "owners", Map.of("about", about, "lines", lines)));
    }

    private OwnerLine line(
            CaseView about,
            EnterpriseNumber body,
            Map<EnterpriseNumber, Optional<UUID>> found,
            Outlook outlook,
            Caller caller) {
        boolean seen = names.shown(outlook, body, caller);
        UUID person = seen ? found.getOrDefault(body, Optional.empty()).orElse(null) : null;
        Map<UUID, String> candidates =
                owners.handsOver(about, body, found, caller) ? owners.candidates(body) : new HashMap<>();
        candidates.remove(person);
        return new OwnerLine(
                body.digits(),
                bodies.shortName(body),
                person,
                person == null ? null : people.displayName(person),
                key(seen, choices.shown(body)),
                candidates);
    }

    private static String key(boolean seen, boolean shown) {
        return "exchange.page.owners." + (seen ? "nobody" : shown ? "unknown" : "kept");
    }
}

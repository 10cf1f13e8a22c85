package be.protocolloket.exchange.api;

import be.protocolloket.exchange.api.body.Lines;
import be.protocolloket.exchange.api.body.OfferBody;
import be.protocolloket.exchange.start.CaseOpening;
import be.protocolloket.party.software.ApiClients;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1/offers", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = Tags.CASES)
class OffersApi {

    private final CaseOpening desk;
    private final ApiClients clients;
    private final Lines lines;

    OffersApi(CaseOpening desk, ApiClients clients, Lines lines) {
        this.desk = desk;
        this.clients = clients;
        this.lines = lines;
    }

    @GetMapping
    @Operation(
            operationId = "offers",
            summary = "Wat kan uw instantie beginnen?",
            description =
                    "Per protocol: de soorten dossiers, aanleidingen en gronden die het vandaag toelaat, en waarom de rest niet kan.")
    OfferBody offers(Locale locale) {
        var caller = clients.require().caller();
        return new OfferBody(desk.startingPoints(caller).stream()
                .map(point ->
                        OfferBody.of(point, desk.offer(point.protocolId(), point.initiator(), caller), lines, locale))
                .toList());
    }
}

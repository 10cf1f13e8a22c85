package be.protocolloket.exchange.api;

import be.protocolloket.exchange.api.body.TransferBody;
import be.protocolloket.exchange.transfer.Transfers;
import be.protocolloket.party.software.ApiClients;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = Tags.PREPARE)
class TransfersApi {

    private final Transfers transfers;
    private final TransferFiles files;
    private final ApiClients clients;

    TransfersApi(Transfers transfers, TransferFiles files, ApiClients clients) {
        this.transfers = transfers;
        this.files = files;
        this.clients = clients;
    }

    @GetMapping(path = "/api/v1/transfers/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "transfer",
            summary = "Eén mededeling",
            description =
                    "Haar toestand, de open stap en, voor wie ze voorbereidt, wat het protocol per gegeven vandaag toelaat en waarom de rest niet.")
    TransferBody.File one(@PathVariable UUID id, Locale locale) {
        var caller = clients.require().caller();
        return files.file(transfers.require(id, caller), caller, locale);
    }
}

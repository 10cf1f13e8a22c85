package be.protocolloket.exchange.api;

import be.protocolloket.exchange.subject.IdentifiedSubject;
import be.protocolloket.exchange.subject.SubjectNumbers;
import be.protocolloket.party.software.ApiClients;
import be.protocolloket.protocol.document.SubjectRole;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = Tags.CASES)
class SubjectsApi {

    private final SubjectNumbers numbers;
    private final ApiClients clients;

    SubjectsApi(SubjectNumbers numbers, ApiClients clients) {
        this.numbers = numbers;
        this.clients = clients;
    }

    @Schema(name = "Identification", description = "Wie de betrokkenen zijn, zoals uw instantie ze mag kennen.")
    record Identification(List<Person> subjects) {}

    @Schema(name = "IdentifiedSubject", description = "Een betrokkene met het volledige nummer.")
    record Person(
            @Schema(description = "Volgnummer in het dossier.", example = "1")
            int number,

            SubjectRole role,

            @Schema(description = "Alleen voor de instantie die het dossier begon.") @Nullable
            String name,

            @Schema(
                    description = "Volledig; leeg wanneer uw instantie het niet mag kennen of het onbekend is.",
                    example = "85.07.30-033.28")
            @Nullable
            String insz) {

        static Person of(IdentifiedSubject subject) {
            return new Person(subject.number(), subject.role(), subject.name(), subject.insz());
        }
    }

    @PostMapping(
            path = CasesApi.ADDRESS + "/{id}/subjects/reading",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "identify",
            summary = "Wie zijn de betrokkenen, met hun volledige nummer?",
            description =
                    "Om de persoon in uw eigen gegevens terug te vinden. Elke lezing wordt met haar doel vastgelegd, ook een herhaalde.")
    Identification identify(@PathVariable UUID id, @Valid @RequestBody ReceptionApi.Reading body) {
        return new Identification(
                numbers.open(id, body.purpose(), clients.require().caller()).stream()
                        .map(Person::of)
                        .toList());
    }
}

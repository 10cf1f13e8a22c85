package be.protocolloket.exchange.api;

import be.protocolloket.exchange.api.once.OnlyOnce;
import be.protocolloket.party.software.ApiProblem;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The parts of the OpenAPI description that belong to no single method. */
@Configuration(proxyBeanMethods = false)
class OpenApiSetup {

    private static final String TOKEN = "token";
    private static final String PROBLEM = "#/components/responses/problem";

    private static final String ABOUT = """
            Met deze interface wisselt de eigen software van een instantie gegevens uit zoals mensen dat op de pagina's doen: onder hetzelfde protocol, \
            met dezelfde controles, vastgelegd in hetzelfde logboek. Wat alleen een mens mag (een tweede lezing, een advies), doet een mens op de pagina's.

            Elk verzoek dat iets wijzigt, heeft een kop Idempotency-Key. Hetzelfde verzoek met dezelfde sleutel wordt één keer uitgevoerd en krijgt \
            telkens hetzelfde antwoord. Elke weigering is een probleem volgens RFC 9457; onder errors staat per veld wat er niet klopt, en bij een weigering \
            door het protocol de plaats in de tekst (artikel, onderdeel, tabel, rij), de reden en de volgende stap. Namen en nummers horen in de inhoud van een verzoek, nooit in een adres of een sleutel.""";

    /** Why a request is not done, and what follows. */
    private static final Map<String, String> PROBLEMS = new TreeMap<>(
            Map.ofEntries(
                    Map.entry(
                            "400",
                            "Onleesbaar: geen geldige JSON of geen geldig formulier, een onbekend veld of een onbekende naam in het adres, of geen bruikbare Idempotency-Key."),
                    Map.entry("401", "Geen geldig token."),
                    Map.entry("403", "Dit is een stap van de andere instantie."),
                    Map.entry("404", "Bestaat niet, of uw instantie heeft er geen toegang toe."),
                    Map.entry("406", "De gevraagde vorm van het antwoord is er niet; vraag JSON."),
                    Map.entry("409", "De stap staat niet open, wacht op een mens, of iemand was u voor."),
                    Map.entry("410", "De gegevens zijn gewist."),
                    Map.entry("413", "Te groot."),
                    Map.entry("415", "Onbekend formaat."),
                    Map.entry("422", "Leesbaar, maar geweigerd: door het protocol of omdat er iets niet klopt."),
                    Map.entry("429", "Te veel verzoeken; wacht zo lang als Retry-After zegt."),
                    Map.entry("500", "Een fout aan onze kant; herhaal het verzoek met dezelfde Idempotency-Key."),
                    Map.entry(
                            "503",
                            "De dienst is even niet bereikbaar; herhaal het verzoek na de seconden van Retry-After, met dezelfde Idempotency-Key.")));

    private static final List<String> EVERYWHERE = List.of("400", "401", "406", "429", "500", "503");
    private static final List<String> ABOUT_SOMETHING = List.of("404");
    private static final List<String> WITH_BODY = List.of("400", "413", "415", "422");
    private static final List<String> CHANGING = List.of("400", "403", "409", "422");

    @Bean
    static OpenAPI description(@Value("${protocolloket.public-address}") String publicAddress) {
        return new OpenAPI()
                .info(new Info()
                        .title("Protocolloket")
                        .version("v1")
                        .description(ABOUT)
                        .license(new License().name("EUPL-1.2").url("https://eupl.eu/1.2/nl/")))
                .servers(List.of(new Server().url(publicAddress)))
                .tags(List.of(
                        new Tag().name(Tags.CASES).description("Een dossier beginnen en volgen."),
                        new Tag().name(Tags.PREPARE).description("Gegevens beoordelen en verzenden."),
                        new Tag().name(Tags.RECEIVE).description("Openen en bevestigen wat aankwam."),
                        new Tag().name(Tags.POLICY).description("Vragen wat het protocol toelaat.")))
                .addSecurityItem(new SecurityRequirement().addList(TOKEN));
    }

    @Bean
    static OpenApiCustomizer problems() {
        return described -> {
            var components = described.getComponents();
            components.addSecuritySchemes(
                    TOKEN,
                    new SecurityScheme()
                            .type(SecurityScheme.Type.HTTP)
                            .scheme("bearer")
                            .description("Het token dat de beheerder van uw instantie maakte, onder Instanties."));
            ModelConverters.getInstance(true).readAll(ApiProblem.class).forEach(components::addSchemas);
            PROBLEMS.forEach((status, why) -> components.addResponses("problem" + status, problem(status, why)));
            described
                    .getPaths()
                    .forEach((path, item) ->
                            item.readOperationsMap().forEach((method, operation) -> complete(path, method, operation)));
        };
    }

    private static ApiResponse problem(String status, String why) {
        var response = new ApiResponse()
                .description(why)
                .content(new Content()
                        .addMediaType(
                                "application/problem+json",
                                new MediaType().schema(new Schema<>().$ref("#/components/schemas/ApiProblem"))));
        if (status.equals("429") || status.equals("503")) {
            response.addHeaderObject(
                    "Retry-After", new Header().description("Seconden.").schema(new StringSchema()));
        }
        return response;
    }

    private static void complete(String path, PathItem.HttpMethod method, Operation operation) {
        boolean body = operation.getRequestBody() != null;
        boolean changing = operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(each -> OnlyOnce.HEADER.equals(each.getName()));
        add(operation, EVERYWHERE);
        if (path.contains("{") || body) {
            add(operation, ABOUT_SOMETHING);
        }
        if (body || method == PathItem.HttpMethod.GET && operation.getParameters() != null) {
            add(operation, body ? WITH_BODY : List.of("422"));
        }
        if (changing) {
            add(operation, CHANGING);
        }
        if (path.endsWith("/reading") || operation.getTags().contains(Tags.RECEIVE) && path.contains("/attachments/")) {
            add(operation, List.of("410"));
        }
        operation.addParametersItem(new HeaderParameter()
                .name("Accept-Language")
                .description("nl (gewoon) of en: de taal van de zinnen in het antwoord.")
                .schema(new StringSchema().example("nl")));
    }

    private static void add(Operation operation, List<String> statuses) {
        statuses.forEach(
                status -> operation.getResponses().addApiResponse(status, new ApiResponse().$ref(PROBLEM + status)));
    }
}

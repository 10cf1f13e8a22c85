package be.protocolloket.exchange.api;

import be.protocolloket.IntegrationTest;
import be.protocolloket.Staff;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@IntegrationTest
class ApiExchangeTests {
    @Autowired
    ApplicationContext context;

    static UUID protocol;
    Software landlord;
    Software centre;

    @BeforeEach
    void software() {
        if (protocol == null) {
            protocol = Staff.concluded(context).protocolId;
        }
        landlord = Software.woonsprong(context);
        centre = Software.gistel(context);
    }

    @Test
    void discover() {
        var offers = landlord.get("/api/v1/offers").expect(200);
        System.out.println("OFFERS " + offers.json().at("/offers/0").toString().substring(0, 1500));
        var started = landlord.post("/api/v1/cases", """
            {"protocolId": "%s", "kind": "TERMINATION_WARNING", "trigger": "REASON_FOR_NOTICE", "ground": "SHORTCOMING", "counterpart": "0212213729", "shortcoming": "LASTING",
             "subjects": [{"role": "TENANT", "name": "Testpersoon Een"}]}""".formatted(protocol));
        System.out.println("STARTED " + started.response().body());
        var file = landlord.get("/api/v1/cases/" + started.text("/id")).expect(200);
        System.out.println("FILE " + file.json().toPrettyString());
        var transfer = landlord.get("/api/v1/transfers/" + file.text("/transfers/0/id"));
        System.out.println("TRANSFER " + transfer.response().body());
    }
}

package be.protocolloket.exchange.api;

/** The sections of the OpenAPI description, in the order of an exchange. */
final class Tags {

    static final String CASES = "Dossiers";
    static final String PREPARE = "Meedelen";
    static final String RECEIVE = "Ontvangen";
    static final String POLICY = "Vooraf toetsen";

    private Tags() {}
}

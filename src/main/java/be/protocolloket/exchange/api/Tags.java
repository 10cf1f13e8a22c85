package be.protocolloket.exchange.api;

/** The parts of the description, in the order in which an exchange goes. */
final class Tags {

    static final String CASES = "Dossiers";
    static final String PREPARE = "Meedelen";
    static final String RECEIVE = "Ontvangen";
    static final String POLICY = "Vooraf toetsen";

    private Tags() {}
}

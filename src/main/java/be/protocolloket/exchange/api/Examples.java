package be.protocolloket.exchange.api;

/** Example requests with invented persons; no number belongs to a living person. */
final class Examples {

    static final String NEW_CASE = """
            {"protocolId": "6f0c1f0e-6a52-4b7e-9f0f-0d0f0a4d1a11", "kind": "TERMINATION_WARNING", "trigger": "REASON_FOR_NOTICE", "ground": "SHORTCOMING",
             "counterpart": "0212213729", "shortcoming": "SERIOUS",
             "subjects": [{"role": "TENANT", "name": "Testpersoon Een", "insz": "85.07.30-033.28"}]}""";

    static final String NOTICE = """
            {"outcome": "INFORMED", "informedOn": "2026-03-02", "means": "LETTER"}""";

    static final String ASSESSMENT = """
            {"items": [{"subject": 1, "item": "B-ID-NAME", "include": "SEND", "value": "Testpersoon Een"},
                       {"subject": 1, "item": "B-CT-TEL", "include": "LEAVE_OUT"}],
             "justification": "Nodig om de huurder te bereiken voor hulp.", "nextStep": "CONTINUE"}""";

    static final String TRANSMISSION = """
            {"outcome": "SEND", "recipient": "ocmw-maatschappelijk-werkers", "delivery": "INTERFACE", "confirmed": true}""";

    static final String READING = """
            {"purpose": "ACKNOWLEDGE"}""";

    static final String RECEIPT = """
            {"outcome": "RECEIVED"}""";

    static final String DECISION = """
            {"protocolId": "6f0c1f0e-6a52-4b7e-9f0f-0d0f0a4d1a11", "kind": "TERMINATION_WARNING", "trigger": "REASON_FOR_NOTICE", "ground": "SHORTCOMING",
             "initiator": "0405260456", "discloser": "0405260456", "receiver": "0212213729",
             "items": [{"code": "B-ID-NAME", "role": "TENANT", "notice": "INFORMED"}]}""";

    private Examples() {}
}

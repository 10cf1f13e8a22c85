package be.protocolloket.protocol.demo;

/** Where a protocol of the demonstration is left for the visitor: the form that is asked there first. */
public enum DemoStage {
    DRAFT("draft-protocol"),
    AGREEMENT("bring-to-advice"),
    ADVICE("give-advice"),
    EVALUATION("evaluate-advice"),
    APPROVAL("record-approval"),
    VACANT_SLOT("fill-vacant-slot"),
    SIGNING("sign-protocol"),
    PUBLICATION("publish-protocol");

    private final String formId;

    DemoStage(String formId) {
        this.formId = formId;
    }

    String formId() {
        return formId;
    }
}

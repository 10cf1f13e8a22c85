package be.protocolloket.accountability.ledger;

import be.protocolloket.workflow.EnumNames;

/** What an entry tells. */
public enum EntryKind {
    /** Visible to who began it; the other body reads of it from CASE_SHARED on. */
    CASE_OPENED,
    /** The other body has a step to take or was sent data, so it knows of the case from now on. */
    CASE_SHARED,
    /** The initiator corrected the case; the entry says which kinds of data changed, never the values. */
    CASE_CORRECTED,
    /** The protocol refused a question about what could be sent; visible to the asking body only. */
    REQUEST_REFUSED,
    /** Visible, like an exemption, only to the body that informs. */
    SUBJECT_INFORMED,
    /** The data subject is not informed: an officer granted an exception, or the law provides for the disclosure (GDPR 14(5)(c)). */
    SUBJECT_EXEMPTED,
    /** Somebody saw the data subjects on a page of a case; visible to their own body only, at most once an hour. */
    SUBJECTS_SEEN,
    /** Somebody saw the numbers of the data subjects in full; visible to their own body only. */
    SUBJECTS_IDENTIFIED,
    /** The protocol refused at the moment of sending. */
    TRANSFER_REFUSED,
    DATA_TRANSMITTED,
    /** Data were sent against the advice of the body's own officer; visible to the disclosing body only. */
    SENT_AGAINST_ADVICE,
    /** Visible to the other body only when the receiver opened it to acknowledge it. */
    DATA_READ,
    /** Somebody read the notes of their own body; visible to that body only. */
    NOTES_READ,
    /** A letter with data left the house. */
    LETTER_POSTED,
    TRANSFER_ACKNOWLEDGED,
    TRANSFER_RETURNED,
    /** The discloser took back what nobody of the receiver had opened. */
    TRANSFER_RECALLED,
    /** The receiver kept silent, and the discloser went on upon a proof of delivery. */
    DELIVERY_PROVEN,
    /** A case worker asked the other body one of the fixed questions. */
    QUESTION_ASKED,
    QUESTION_ANSWERED,
    /** Data were about the wrong person; the officers of both bodies are asked whether that is a breach. */
    BREACH_SUSPECTED,
    /** The officer of a body said whether it is; visible to that body only. */
    BREACH_ASSESSED,
    /** Visible only to the body that recorded it: the other need not know what it decided. */
    ANCHOR_RECORDED,
    /** A wrongly recorded day was corrected; visible only to the body that had recorded it. */
    ANCHOR_CORRECTED,
    /** A decision that binds the body that took it; visible to that body only. */
    DECISION_TAKEN,
    /** Visible to the bodies that may know that it ended. */
    CASE_CLOSED,
    /** A legal hold stopped erasure; visible only to the body for which it was placed. */
    HOLD_PLACED,
    /** Erasure may go on. */
    HOLD_LIFTED,
    /** Visible only to the body that erased its own. */
    DATA_ERASED,
    /** A manager said who signs in a slot, on which mandate. */
    SIGNATORY_APPOINTED,
    SIGNATURE_GIVEN,
    SIGNATURE_REFUSED,
    PROTOCOL_REGISTERED,
    REGISTRATION_CONFIRMED,
    REGISTRATION_CORRECTED,
    REGISTRATION_REJECTED,
    PROTOCOL_CONCLUDED,
    PROTOCOL_IN_FORCE,
    PROTOCOL_WITHDRAWN,
    /** Somebody proposed who may act for the body, or no longer; what came of an approval are the entries below. */
    ROLE_PROPOSED,
    PROPOSAL_REJECTED,
    PROPOSAL_WITHDRAWN,
    /** Nobody decided on a proposal in time. */
    PROPOSAL_EXPIRED,
    MANDATE_GIVEN,
    MANDATE_ENDED,
    OFFICER_APPOINTED,
    OFFICER_ENDED,
    DELEGATION_GIVEN,
    DELEGATION_WITHDRAWN,
    TOKEN_CREATED,
    TOKEN_REVOKED,
    /** An officer looked up what is known about one person. */
    PERSON_SEARCHED,
    /** The head of the chain was not the sealed one; later entries continue from the entries that were found. */
    CHAIN_BROKEN,
    /** The heads of all other chains at that moment. */
    WITNESSED;

    /** Key of the kind's name. */
    public String messageKey() {
        return "accountability.kind." + word();
    }

    /** Key of the sentence that tells an entry. */
    public String sentenceKey() {
        return "accountability.told." + word();
    }

    private String word() {
        return EnumNames.hyphened(this);
    }
}

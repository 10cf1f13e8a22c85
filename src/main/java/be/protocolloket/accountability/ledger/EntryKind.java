package be.protocolloket.accountability.ledger;

import be.protocolloket.workflow.EnumNames;

/** What an entry tells. */
public enum EntryKind {
    CASE_OPENED,
    /** The initiator put right what it wrote down; tells what changed, never to what. */
    CASE_CORRECTED,
    /** The protocol refused while somebody was still finding out what could go; told to the asking body alone. */
    REQUEST_REFUSED,
    SUBJECT_INFORMED,
    /** An officer agreed that the data subject is not informed. */
    SUBJECT_EXEMPTED,
    /** Somebody saw whom a case is about, on one of its pages; told to their own body alone, once an hour. */
    SUBJECTS_SEEN,
    /** Somebody saw the numbers of the data subjects in full; told to their own body alone. */
    SUBJECTS_IDENTIFIED,
    /** The protocol refused at the moment of sending. */
    TRANSFER_REFUSED,
    DATA_TRANSMITTED,
    /** Against what the own officer advised; told to the disclosing body alone. */
    SENT_AGAINST_ADVICE,
    DATA_READ,
    /** Somebody opened what their own body wrote down for itself; told to that body alone. */
    NOTES_READ,
    /** A letter with data left the house. */
    LETTER_POSTED,
    TRANSFER_ACKNOWLEDGED,
    TRANSFER_RETURNED,
    /** Told to the body that recorded it alone: what it decided need not be for the other. */
    ANCHOR_RECORDED,
    /** A day that was recorded wrongly was set right; told to the body that had recorded it alone. */
    ANCHOR_CORRECTED,
    CASE_CLOSED,
    /** Erasure was stopped; told to the body for which somebody did so alone. */
    HOLD_PLACED,
    /** Erasure may go on. */
    HOLD_LIFTED,
    DATA_ERASED,
    SIGNATURE_GIVEN,
    SIGNATURE_REFUSED,
    PROTOCOL_REGISTERED,
    PROTOCOL_CONCLUDED,
    PROTOCOL_IN_FORCE,
    PROTOCOL_WITHDRAWN,
    MANDATE_GIVEN,
    MANDATE_ENDED,
    OFFICER_APPOINTED,
    DELEGATION_GIVEN,
    DELEGATION_WITHDRAWN,
    TOKEN_CREATED,
    TOKEN_REVOKED,
    /** An officer looked up what is known about one person. */
    PERSON_SEARCHED,
    /** The head of the chain was not the one that was sealed; what follows leans on what was found. */
    CHAIN_BROKEN,
    /** Where all other chains stood. */
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

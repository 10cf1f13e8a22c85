package be.protocolloket.policy;

import be.protocolloket.protocol.document.SubjectRole;

/**
 * One item about one data subject.
 *
 * @param code of the item in the protocol
 * @param role of the data subject in the case
 * @param notice whether this data subject knows
 * @param special the case worker answered that this value belongs to a special category (GDPR 9)
 */
public record RequestedItem(String code, SubjectRole role, NoticeState notice, boolean special) {}

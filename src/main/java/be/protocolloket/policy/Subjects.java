package be.protocolloket.policy;

import be.protocolloket.protocol.document.CaseKind;
import be.protocolloket.protocol.document.DataItem;
import be.protocolloket.protocol.document.SubjectRole;
import java.util.EnumSet;
import java.util.Set;

/** About whom. */
final class Subjects {

    private Subjects() {}

    /** Only who rents can be given notice or owe rent (VCW 6.33, BVCW 5.30; seed B, lines 80-89). */
    static boolean inKind(CaseKind kind, SubjectRole role) {
        boolean ofTenants = kind == CaseKind.TERMINATION_WARNING || kind == CaseKind.RENT_ARREARS;
        return !ofTenants || role != SubjectRole.CANDIDATE_TENANT;
    }

    /**
     * An item that names nobody is about anybody. The text calls whoever has a support agreement the tenant, also when it was concluded before the
     * allocation (VCW 6.13; seed B, lines 161-165), so the ending of a candidate's agreement is told like a tenant's.
     */
    static boolean inItem(DataItem item, SubjectRole role) {
        return item.subjectRoles().isEmpty()
                || item.subjectRoles().contains(role)
                || role == SubjectRole.CANDIDATE_TENANT
                        && PolicyRoles.tellsEnding(item)
                        && item.subjectRoles().contains(SubjectRole.TENANT);
    }

    /** Everybody whom the item can be about in a case of this kind. */
    static Set<SubjectRole> of(DataItem item, CaseKind kind) {
        var roles = EnumSet.allOf(SubjectRole.class);
        roles.removeIf(role -> !inItem(item, role) || !inKind(kind, role));
        return roles;
    }
}

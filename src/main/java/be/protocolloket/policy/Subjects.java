package be.protocolloket.policy;

import static be.protocolloket.policy.RefusalReason.ONLY_BESIDE_GROUND;
import static be.protocolloket.policy.RefusalReason.ONLY_BESIDE_TRIGGER;
import static be.protocolloket.policy.RefusalReason.ROLE_NOT_OF_GROUND;
import static be.protocolloket.policy.RefusalReason.ROLE_NOT_OF_KIND;
import static be.protocolloket.policy.RefusalReason.ROLE_NOT_OF_TRIGGER;

import be.protocolloket.policy.listing.ListedItem;
import be.protocolloket.policy.listing.Ties;
import be.protocolloket.protocol.document.CaseKind;
import be.protocolloket.protocol.document.DataItem;
import be.protocolloket.protocol.document.SubjectRole;
import be.protocolloket.protocol.document.wording.DocumentLabels;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** About whom: as trigger and ground say, then as the item says. */
final class Subjects {

    private Subjects() {}

    /** Why a case with this trigger and ground cannot be about somebody in this role, each by the article that says so; empty when it can. */
    static List<Refusal> refusals(Asked asked, SubjectRole role) {
        var trigger = asked.trigger();
        var ground = asked.ground();
        var refusals = new ArrayList<Refusal>();
        if (trigger != null && !Ties.about(trigger, role)) {
            refusals.add(asked.refusal(
                    trigger,
                    ROLE_NOT_OF_TRIGGER,
                    DocumentLabels.key(role),
                    ListedItem.brief(trigger.text()),
                    named(trigger.subjectRoles())));
        }
        if (ground != null && !Ties.about(ground, role)) {
            refusals.add(asked.refusal(
                    ground,
                    ROLE_NOT_OF_GROUND,
                    DocumentLabels.key(role),
                    ground.label(),
                    named(ground.subjectRoles())));
        }
        if (!Ties.saysWhom(trigger, ground) && !inKind(asked.kind(), role)) {
            refusals.add(asked.refusal(ROLE_NOT_OF_KIND, DocumentLabels.key(role), DocumentLabels.key(asked.kind())));
        }
        return refusals;
    }

    /**
     * Why a case with this trigger and ground cannot be about these people and nobody else: a co-resident stands beside somebody whom they name, as
     * article 3 says. One reason at most, by the ground where it says whom it is about; empty when the case can.
     */
    static List<Refusal> alone(Asked asked, Collection<SubjectRole> roles) {
        if (roles.isEmpty() || roles.stream().anyMatch(role -> role != SubjectRole.CO_RESIDENT)) {
            return List.of();
        }
        var trigger = asked.trigger();
        var ground = asked.ground();
        if (ground != null && namesOthers(ground.subjectRoles())) {
            var named = named(ground.subjectRoles());
            return List.of(asked.refusal(ground, ONLY_BESIDE_GROUND, ground.label(), named));
        }
        return trigger != null && namesOthers(trigger.subjectRoles())
                ? List.of(asked.refusal(
                        trigger, ONLY_BESIDE_TRIGGER, ListedItem.brief(trigger.text()), named(trigger.subjectRoles())))
                : List.of();
    }

    private static boolean namesOthers(List<SubjectRole> roles) {
        return roles.stream().anyMatch(role -> role != SubjectRole.CO_RESIDENT);
    }

    /** Whom a trigger or ground names itself; that a co-resident may stand beside them is said by article 3. */
    private static String named(List<SubjectRole> roles) {
        return namesOthers(roles)
                ? keys(roles.stream()
                        .filter(role -> role != SubjectRole.CO_RESIDENT)
                        .toList())
                : keys(roles);
    }

    static String keys(List<SubjectRole> roles) {
        return roles.stream().map(DocumentLabels::key).collect(Collectors.joining("|"));
    }

    /**
     * For a text that says of no trigger or ground whom it is about: only who rents can be given notice or owe rent (VCW 6.33, BVCW 5.30; seed
     * B, lines 80-89).
     */
    static boolean inKind(CaseKind kind, SubjectRole role) {
        boolean ofTenants = kind == CaseKind.TERMINATION_WARNING || kind == CaseKind.RENT_ARREARS;
        return !ofTenants || !role.isCandidate();
    }

    /**
     * An item that names nobody is about anybody. The text calls whoever has a support agreement the tenant, also when it was concluded before the
     * allocation (VCW 6.13; seed B, lines 161-165), so the ending of a candidate's agreement is told like a tenant's.
     */
    static boolean inItem(DataItem item, SubjectRole role) {
        return item.subjectRoles().isEmpty()
                || item.subjectRoles().contains(role)
                || role.isCandidate()
                        && PolicyRoles.tellsEnding(item)
                        && item.subjectRoles().contains(SubjectRole.TENANT);
    }

    /** Everybody whom the item can be about. */
    static Set<SubjectRole> of(DataItem item) {
        var roles = EnumSet.allOf(SubjectRole.class);
        roles.removeIf(role -> !inItem(item, role));
        return roles;
    }
}

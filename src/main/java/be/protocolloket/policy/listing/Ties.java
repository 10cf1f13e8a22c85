package be.protocolloket.policy.listing;

import be.protocolloket.protocol.document.CaseKind;
import be.protocolloket.protocol.document.Ground;
import be.protocolloket.protocol.document.ItemGroup;
import be.protocolloket.protocol.document.ProtocolDocument;
import be.protocolloket.protocol.document.SubjectRole;
import be.protocolloket.protocol.document.Trigger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What belongs together in a text: trigger, ground, data subject and item. A list that is empty says nothing and ties nothing. */
public final class Ties {

    private Ties() {}

    /** Whether a case with this trigger may rest on this ground. */
    public static boolean together(Trigger trigger, Ground ground) {
        return trigger.groundCodes().isEmpty() || trigger.groundCodes().contains(ground.code());
    }

    /** Whether the trigger carries any ground of the kind; a kind without grounds asks none. */
    static boolean carries(ProtocolDocument document, Trigger trigger, CaseKind kind) {
        var grounds = grounds(document, kind);
        return grounds.isEmpty() || grounds.stream().anyMatch(ground -> together(trigger, ground));
    }

    public static List<Ground> grounds(ProtocolDocument document, CaseKind kind) {
        return document.grounds().stream()
                .filter(ground -> ground.caseKind() == kind)
                .toList();
    }

    public static boolean about(Trigger trigger, SubjectRole role) {
        return named(trigger.subjectRoles(), role);
    }

    public static boolean about(Ground ground, SubjectRole role) {
        return named(ground.subjectRoles(), role);
    }

    /** Whether trigger or ground says whom a case is about. */
    public static boolean saysWhom(@Nullable Trigger trigger, @Nullable Ground ground) {
        return trigger != null && !trigger.subjectRoles().isEmpty()
                || ground != null && !ground.subjectRoles().isEmpty();
    }

    public static boolean serves(ItemGroup group, CaseKind kind) {
        return group.caseKinds().isEmpty() || group.caseKinds().contains(kind);
    }

    private static boolean named(List<SubjectRole> roles, SubjectRole role) {
        return roles.isEmpty() || roles.contains(role);
    }
}

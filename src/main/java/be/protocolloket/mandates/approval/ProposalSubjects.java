package be.protocolloket.mandates.approval;

import be.protocolloket.party.Bodies;
import be.protocolloket.party.proposal.ProposalKind;
import be.protocolloket.party.proposal.ProposalReading;
import be.protocolloket.tasklist.TaskSubject;
import be.protocolloket.tasklist.TaskSubjects;
import be.protocolloket.workflow.EnumNames;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A proposal is named by its body, whose page shows it; a task list names nobody. */
@Component
class ProposalSubjects implements TaskSubjects {

    private final ProposalReading proposals;
    private final Bodies bodies;

    ProposalSubjects(ProposalReading proposals, Bodies bodies) {
        this.proposals = proposals;
        this.bodies = bodies;
    }

    @Override
    public Map<UUID, TaskSubject> describe(Collection<UUID> ids) {
        Map<UUID, ProposalKind> kinds = proposals.kinds(ids);
        return proposals.bodies(ids).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        proposal -> new TaskSubject(
                                bodies.shortName(proposal.getValue()),
                                "/bodies/" + proposal.getValue(),
                                taskKey(kinds.get(proposal.getKey())))));
    }

    private static @Nullable String taskKey(@Nullable ProposalKind kind) {
        return kind == null ? null : EnumNames.key("mandates.task", kind);
    }
}

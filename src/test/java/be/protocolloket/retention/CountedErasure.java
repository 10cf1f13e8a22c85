package be.protocolloket.retention;

import be.protocolloket.exchange.CaseErasure;
import be.protocolloket.party.EnterpriseNumber;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;

@Component
class CountedErasure implements CaseErasure {

    final List<String> erased = new CopyOnWriteArrayList<>();

    @Override
    public int eraseReceived(UUID caseId, EnterpriseNumber receiver) {
        erased.add(caseId + " received " + receiver);
        return 3;
    }

    @Override
    public void eraseOwn(UUID caseId) {
        erased.add(caseId + " own");
    }
}

package be.protocolloket.advice.reading;

import be.protocolloket.advice.record.Advice;
import be.protocolloket.advice.record.AdviceTable;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.protocol.AdviceFacts;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

@Component
class AdviceDays implements AdviceFacts {

    private final AdviceTable advices;

    AdviceDays(AdviceTable advices) {
        this.advices = advices;
    }

    @Override
    public Map<EnterpriseNumber, LocalDate> advisedOn(UUID versionId) {
        return advices.about(versionId).stream().collect(Collectors.toMap(Advice::party, Advice::day));
    }
}

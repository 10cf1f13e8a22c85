package be.protocolloket.exchange.course;

import be.protocolloket.exchange.CaseView;
import be.protocolloket.exchange.rule.CaseRights;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.workflow.form.FormOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The items that a proposer may send, by the words of the protocol. */
@Component
public class ProposalItems {

    private final CaseRights rights;

    ProposalItems(CaseRights rights) {
        this.rights = rights;
    }

    /** Label by code, in the order of the protocol's table. */
    public Map<String, String> of(CaseView about, EnterpriseNumber landlord) {
        Map<String, String> labels = new LinkedHashMap<>();
        rights.of(about, own -> true).stream()
                .filter(way -> way.receiver().equals(landlord))
                .flatMap(way -> way.lines().stream())
                .filter(CaseRights.Line::allowed)
                .forEach(line -> labels.putIfAbsent(line.code(), line.label()));
        return labels;
    }

    List<FormOption> options(CaseView about, EnterpriseNumber landlord) {
        return of(about, landlord).entrySet().stream()
                .map(item -> new FormOption(item.getKey(), item.getValue()))
                .toList();
    }
}

package be.protocolloket.exchange;

import java.util.List;

/** A page of cases and how many there are in all. */
public record CasePage(List<CaseView> cases, long total) {

    public CasePage {
        cases = List.copyOf(cases);
    }
}

package be.protocolloket.exchange.casefile;

import be.protocolloket.exchange.border.ListView;
import be.protocolloket.exchange.border.Outlook;
import be.protocolloket.party.EnterpriseNumber;
import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Cases as their readers may see them, in SQL for a whole list. */
final class SeenCases {

    /** Whether the case exists for readers of these bodies: {@link Outlook#knowsCase}, in SQL for a whole list. */
    static final String KNOWN = """
            (c.initiator = any (:bodies)
             or c.counterpart = any (:bodies) and c.kind = any (:crossing)
                and exists (select 1 from case_side s where s.case_id = c.id and s.body = c.counterpart and s.known_at is not null))""";

    /** The state as these readers may see it: {@link Outlook#standing}, in SQL for a whole list. What is dealt with counts as closed. */
    static final String STATE = """
            case when c.state = 'ERASED' then c.state
                 when c.state = 'CLOSED' and exists (
                     select 1 from case_side s
                      where s.case_id = c.id and s.body = any (:bodies)
                        and (concat_ws(' ', c.kind, c.outcome, s.part) = any (:ends)
                             or concat_ws(' ', c.kind, c.outcome, s.part) = any (:endsTold)
                                and exists (select 1 from transfer t where t.case_id = c.id and t.receiver = s.body
                                               and t.purpose = 'FEEDBACK' and t.sent_at is not null)
                             or concat_ws(' ', c.kind, c.outcome, s.part) = any (:endsOfParty)
                                and exists (select 1 from support_agreement a where a.case_id = c.id and a.parties <> 'TWO')
                             or exists (select 1 from erased_part e where e.case_id = c.id and e.body = s.body))) then 'CLOSED'
                 when c.state = 'OPEN' and exists (select 1 from case_side s where s.case_id = c.id and s.body = any (:bodies)
                                                      and concat_ws(' ', c.kind, s.part) = any (:learning)) then 'OPEN'
                 when c.id = any (:busy) then 'OPEN'
                 when exists (select 1 from transfer t where t.case_id = c.id and t.state in ('PREPARING', 'SENT')
                                 and (t.discloser = any (:bodies) or t.sent_at is not null
                                      or concat_ws(' ', c.kind, t.purpose) = any (:awaited))) then 'OPEN'
                 else 'CLOSED' end""";

    private SeenCases() {}

    /** @param bodies for which the reader reads */
    static JdbcClient.StatementSpec bind(
            JdbcClient.StatementSpec query, Collection<EnterpriseNumber> bodies, ListView seen) {
        return query.param("bodies", EnterpriseNumber.digits(bodies))
                .param("crossing", seen.crossing())
                .param("ends", seen.ends())
                .param("endsTold", seen.endsTold())
                .param("endsOfParty", seen.endsOfParty())
                .param("learning", seen.learning())
                .param("awaited", seen.awaited())
                .param("busy", seen.busy());
    }
}

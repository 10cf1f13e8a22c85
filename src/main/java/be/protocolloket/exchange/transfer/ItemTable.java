package be.protocolloket.exchange.transfer;

import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.policy.NoticeState;
import be.protocolloket.protocol.document.SubjectRole;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The items of transfers. Each method is one statement, however many items there are. */
@Repository
public class ItemTable {

    private final JdbcClient jdbc;

    ItemTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An item to decide about. */
    public record NewItem(UUID subjectId, String code) {}

    /** In the given order. */
    public void add(UUID transferId, List<NewItem> items) {
        jdbc.sql("""
                insert into transfer_item (id, transfer_id, subject_id, position, code)
                select gen_random_uuid(), :transfer, n.subject, n.position - 1, n.code
                  from unnest(cast(:subjects as uuid[]), cast(:codes as text[])) with ordinality as n(subject, code, position)""")
                .param("transfer", transferId)
                .param("subjects", items.stream().map(NewItem::subjectId).toArray(UUID[]::new))
                .param("codes", items.stream().map(NewItem::code).toArray(String[]::new))
                .update();
    }

    /** In the order of the form. */
    public List<ItemRow> of(UUID transferId) {
        return jdbc.sql("""
                select i.*, s.number as subject_number, s.role, s.insz_hash, n.state as notice
                  from transfer_item i
                  join transfer t on t.id = i.transfer_id
                  join case_subject s on s.id = i.subject_id
                  left join subject_notice n on n.subject_id = i.subject_id and n.body = t.discloser
                 where i.transfer_id = :transfer order by i.position""").param("transfer", transferId).query(ItemTable::row).list();
    }

    /** Writes all decisions of an assessment; what was decided before is replaced. */
    public void decide(List<ItemDecision> decisions, UUID person) {
        jdbc.sql("""
                update transfer_item i set include = d.include, special = d.special, decided_by = :person, confirmed_by = null,
                       sealed_reason = d.reason, sealed_value = d.value
                  from unnest(cast(:ids as uuid[]), cast(:includes as boolean[]), cast(:specials as boolean[]), cast(:reasons as bytea[]),
                              cast(:values as bytea[])) as d(id, include, special, reason, value)
                 where i.id = d.id""")
                .param("person", person)
                .param("ids", decisions.stream().map(ItemDecision::itemId).toArray(UUID[]::new))
                .param("includes", decisions.stream().map(ItemDecision::include).toArray(Boolean[]::new))
                .param("specials", decisions.stream().map(ItemDecision::special).toArray(Boolean[]::new))
                .param(
                        "reasons",
                        decisions.stream().map(ItemDecision::sealedReason).toArray(byte[][]::new))
                .param(
                        "values",
                        decisions.stream().map(ItemDecision::sealedValue).toArray(byte[][]::new))
                .update();
    }

    public void confirm(UUID transferId, UUID person) {
        jdbc.sql("update transfer_item set confirmed_by = :person where transfer_id = :transfer and include")
                .param("person", person)
                .param("transfer", transferId)
                .update();
    }

    /** Remembers what a negative advice was about: the special items, or everything when none is special. */
    public void adviseAgainst(UUID transferId, boolean negative) {
        jdbc.sql("""
                update transfer_item i set advised_against = :negative and coalesce(i.include, false)
                       and (i.special or not exists (select 1 from transfer_item o
                                                      where o.transfer_id = i.transfer_id and o.include and o.special))
                 where i.transfer_id = :transfer""").param("negative", negative).param("transfer", transferId).update();
    }

    /** @return how many values there were */
    public int eraseValues(UUID transferId) {
        return jdbc.sql(
                        "update transfer_item set sealed_value = null where transfer_id = :transfer and sealed_value is not null")
                .param("transfer", transferId)
                .update();
    }

    /** @return how many values there were */
    public int eraseValues(UUID caseId, EnterpriseNumber receiver) {
        return jdbc.sql("""
                update transfer_item i set sealed_value = null from transfer t
                 where t.id = i.transfer_id and t.case_id = :case and t.receiver = :receiver and i.sealed_value is not null""")
                .param("case", caseId)
                .param("receiver", receiver.digits())
                .update();
    }

    /** Why the discloser sent this and not that. */
    public void eraseReasons(UUID caseId, EnterpriseNumber discloser) {
        jdbc.sql("""
                update transfer_item i set sealed_reason = null from transfer t
                 where t.id = i.transfer_id and t.case_id = :case and t.discloser = :discloser""")
                .param("case", caseId)
                .param("discloser", discloser.digits())
                .update();
    }

    public void delete(UUID caseId) {
        jdbc.sql("delete from transfer_item i using transfer t where t.id = i.transfer_id and t.case_id = :case")
                .param("case", caseId)
                .update();
    }

    private static ItemRow row(ResultSet row, int number) throws SQLException {
        return new ItemRow(
                row.getObject("id", UUID.class),
                row.getObject("subject_id", UUID.class),
                row.getInt("subject_number"),
                SubjectRole.valueOf(row.getString("role")),
                row.getString("insz_hash"),
                notice(row.getString("notice")),
                row.getInt("position"),
                row.getString("code"),
                (Boolean) row.getObject("include"),
                row.getBoolean("special"),
                row.getBoolean("advised_against"),
                row.getObject("decided_by", UUID.class),
                row.getBytes("sealed_reason"),
                row.getBytes("sealed_value"));
    }

    private static NoticeState notice(@Nullable String state) {
        return state == null || state.equals("EXCEPTION_ASKED") ? NoticeState.NOT_INFORMED : NoticeState.valueOf(state);
    }
}

package be.protocolloket.exchange.subject;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Somebody who rents and asks for another dwelling stands in a case twice, once for each role, under one number. */
@Repository
public class SamePerson {

    private final JdbcClient jdbc;

    SamePerson(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every place in the case of the person who stands at this one; itself first. */
    public List<UUID> of(UUID subjectId) {
        return jdbc.sql("""
                select o.id from case_subject s
                  join case_subject o on o.id = s.id or o.case_id = s.case_id and o.insz_hash = s.insz_hash and o.left_at is null
                 where s.id = :id order by o.id <> s.id, o.number""").param("id", subjectId).query(UUID.class).list();
    }

    /** In the order of the people; of somebody in two roles the candidate first, who has numbers that a tenant has not. */
    public static List<SubjectRow> candidatesFirst(List<SubjectRow> rows) {
        Map<String, Integer> first = new HashMap<>();
        rows.forEach(row -> first.merge(row.person(), row.number(), Math::min));
        return rows.stream()
                .sorted(Comparator.<SubjectRow>comparingInt(row -> first.getOrDefault(row.person(), row.number()))
                        .thenComparing(row -> !row.role().isCandidate())
                        .thenComparingInt(SubjectRow::number))
                .toList();
    }

    /** Of these places the first of each person, in the same order. */
    public List<UUID> firsts(List<UUID> subjectIds) {
        Set<UUID> seen = new HashSet<>();
        List<UUID> firsts = new ArrayList<>();
        for (UUID id : subjectIds) {
            if (seen.add(id)) {
                firsts.add(id);
                seen.addAll(of(id));
            }
        }
        return firsts;
    }
}

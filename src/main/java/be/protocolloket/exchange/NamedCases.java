package be.protocolloket.exchange;

import be.protocolloket.tasklist.TaskSubject;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** By reference and kind: whom a case is about is not for a list of tasks. */
@Repository
class NamedCases implements be.protocolloket.tasklist.CaseSubjects {

    private final JdbcClient jdbc;
    private final MessageSource messages;

    NamedCases(JdbcClient jdbc, MessageSource messages) {
        this.jdbc = jdbc;
        this.messages = messages;
    }

    @Override
    public Map<UUID, TaskSubject> describe(Collection<UUID> caseIds, Locale locale) {
        return jdbc
                .sql("select id, reference, kind from exchange_case where id = any (:ids)")
                .param("ids", caseIds.toArray(UUID[]::new))
                .query((row, number) -> Map.entry(
                        row.getObject("id", UUID.class),
                        title(row.getString("reference"), row.getString("kind"), locale)))
                .list()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, found -> new TaskSubject(found.getValue(), "/cases/" + found.getKey())));
    }

    private String title(String reference, String kind, Locale locale) {
        return reference + " – " + messages.getMessage("protocol.document.CaseKind." + kind, null, locale);
    }
}

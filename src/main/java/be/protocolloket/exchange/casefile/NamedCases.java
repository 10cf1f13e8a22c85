package be.protocolloket.exchange.casefile;

import be.protocolloket.protocol.Protocols;
import be.protocolloket.protocol.document.Ground;
import be.protocolloket.protocol.document.ProtocolDocument;
import be.protocolloket.tasklist.TaskSubject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Names a case by its ground and reference, such as "Versnelde toewijzing · dossier 2026-00017"; a list of tasks names no data subject. */
@Repository
class NamedCases implements be.protocolloket.tasklist.CaseSubjects {

    private final JdbcClient jdbc;
    private final Protocols protocols;
    private final MessageSource messages;

    NamedCases(JdbcClient jdbc, Protocols protocols, MessageSource messages) {
        this.jdbc = jdbc;
        this.protocols = protocols;
        this.messages = messages;
    }

    private record Named(
            UUID id,
            String reference,
            String kind,
            UUID version,
            @Nullable String ground) {}

    @Override
    public Map<UUID, TaskSubject> describe(Collection<UUID> caseIds, Locale locale) {
        Map<UUID, ProtocolDocument> texts = new HashMap<>();
        return found(caseIds).stream().collect(Collectors.toMap(Named::id, about -> {
            ProtocolDocument text = texts.computeIfAbsent(
                    about.version(), version -> protocols.version(version).document());
            return new TaskSubject(title(about, text, locale), "/cases/" + about.id());
        }));
    }

    private List<Named> found(Collection<UUID> caseIds) {
        return jdbc.sql("select id, reference, kind, version_id, ground_code from exchange_case where id = any (:ids)")
                .param("ids", caseIds.toArray(UUID[]::new))
                .query(NamedCases::row)
                .list();
    }

    private static Named row(ResultSet row, int number) throws SQLException {
        return new Named(
                row.getObject("id", UUID.class),
                row.getString("reference"),
                row.getString("kind"),
                row.getObject("version_id", UUID.class),
                row.getString("ground_code"));
    }

    /** A ground says more than the kind, where there is one. */
    private String title(Named about, ProtocolDocument text, Locale locale) {
        String kind = messages.getMessage("protocol.document.CaseKind." + about.kind(), null, locale);
        String subject = text.grounds().stream()
                .filter(ground -> ground.code().equals(about.ground()))
                .map(Ground::label)
                .filter(label -> !label.isBlank())
                .findFirst()
                .orElse(kind);
        return messages.getMessage("exchange.task.title", new Object[] {subject, about.reference()}, locale);
    }
}

package be.protocolloket.protocol.registration;

import be.protocolloket.party.Caller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.protocol.ProtocolView;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.protocol.document.ProtocolDocument;
import be.protocolloket.workflow.Fingerprint;
import be.protocolloket.workflow.form.FieldProblem;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds protocols that somebody may be registering a second time. What was withdrawn counts nowhere and is no second one. */
@Component
class AlikeProtocols {

    /** Name of the box with which a page asks whether it is another protocol all the same. */
    static final String FIELD = "again";

    private final Protocols protocols;
    private final JdbcClient jdbc;

    AlikeProtocols(Protocols protocols, JdbcClient jdbc) {
        this.protocols = protocols;
        this.jdbc = jdbc;
    }

    /** Oldest first; those with the same file before those with the same words only. */
    List<AlikeProtocol> of(
            ProtocolDocument text, Collection<EnterpriseNumber> parties, byte @Nullable [] signed, Caller caller) {
        List<UUID> sameFile = signed == null || signed.length == 0 ? List.of() : withFile(signed);
        return Stream.concat(
                        sameFile.stream().map(id -> alike(id, true, parties, caller)),
                        sameWords(text, parties).stream()
                                .filter(id -> !sameFile.contains(id))
                                .map(id -> alike(id, false, parties, caller))
                                .filter(AlikeProtocol::sameParties))
                .toList();
    }

    /**
     * Against one file under two protocols of the same parties, while the other one is open or counts. Until the end of the transaction nobody
     * else registers the same file.
     *
     * @param own the protocol whose registration is entered anew, if any
     */
    Optional<FieldProblem> twice(
            byte[] signed, Collection<EnterpriseNumber> parties, @Nullable UUID own, Caller caller) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(concat('signed file ', :sha256), 0))")
                .param("sha256", Fingerprint.of(signed))
                .query((row, number) -> "")
                .list();
        return withFile(signed).stream()
                .filter(id -> !id.equals(own))
                .map(id -> alike(id, true, parties, caller))
                .filter(AlikeProtocol::isTheSame)
                .map(found -> new FieldProblem(
                        SignedFiles.FIELD,
                        "protocol.refused.register-same-file",
                        found.protocol().title()))
                .findFirst();
    }

    private AlikeProtocol alike(UUID id, boolean sameFile, Collection<EnterpriseNumber> parties, Caller caller) {
        ProtocolView protocol = protocols.get(id);
        return new AlikeProtocol(
                protocol,
                sameFile,
                Set.copyOf(parties).equals(protocol.parties()),
                protocol.parties().stream().anyMatch(caller::actsFor));
    }

    private List<UUID> withFile(byte[] signed) {
        return jdbc.sql("""
                select p.id from protocol p
                 where p.document_state <> 'WITHDRAWN' and exists (
                       select 1 from signed_file f join protocol_version v on v.id = f.version_id
                        where v.protocol_id = p.id and f.sha256 = :sha256)
                 order by p.created_at, p.id""")
                .param("sha256", Fingerprint.of(signed))
                .query(UUID.class)
                .list();
    }

    private List<UUID> sameWords(ProtocolDocument text, Collection<EnterpriseNumber> parties) {
        return jdbc.sql("""
                select p.id from protocol p
                  join protocol_party party on party.protocol_id = p.id and party.enterprise_number = :party
                  join protocol_version v on v.protocol_id = p.id
                   and v.number = (select max(newest.number) from protocol_version newest where newest.protocol_id = p.id)
                 where p.document_state <> 'WITHDRAWN' and lower(v.title) = lower(:title)
                   and v.document::jsonb ->> 'documentDate' is not distinct from :day::text
                 order by p.created_at, p.id""")
                .param("party", parties.iterator().next().digits())
                .param("title", text.title())
                .param(
                        "day",
                        text.documentDate() == null ? null : text.documentDate().toString())
                .query(UUID.class)
                .list();
    }
}
